using System.Text.RegularExpressions;

namespace PlanSite.Tests.WholeSite;

/// <summary>A plan at its start: everything is promised and nothing is due.</summary>
public sealed partial class IzunokuniTests
{
    [Fact]
    public void The_17_items_bear_what_the_plan_prints()
    {
        var indicators = Facts.Published("izunokuni", "indicators").ToDictionary(r => r["node"], r => Facts.Fold(r["name"]), StringComparer.Ordinal);
        var published = Facts.Published("izunokuni", "outline").Where(r => r["level"] == "item")
            .Select(r => $"{r["node"]} {Facts.Fold(r["title"])} {r["parent"]} {OriginOf(r["tags"])} {r["departments"].Replace(';', ' ')} {r["other_departments"]} {indicators[r["node"]]}");
        Faults.Between(Facts.Printed("izunokuni-items").Select(r => $"{r["item"]} {r["title"]} {r["section"]} {r["origin"]} {r["departments"]} {r["others"]} {r["indicator"]}"), published);

        static string OriginOf(string tags) => string.Join(' ', tags.Split(';').Where(t => t is "継続" or "新規"));
    }

    [Fact]
    public void The_17_indicators_are_published_as_printed_and_as_understood()
    {
        var published = Facts.Published("izunokuni", "values").Where(r => Facts.Value(r["printed"]).Length > 0)
            .Select(r => $"{r["node"]} {r["kind"]} {r["fiscal_year"]}: {Facts.Value(r["printed"])} = {r["number"]}");
        var printed = Facts.Printed("izunokuni-items").SelectMany(r => new[]
        {
            r["baseline"].Length == 0 ? null : $"{r["item"]} baseline {r["baseline_year"]}: {r["baseline"]} = {r["baseline_number"]}",
            $"{r["item"]} target 2025: {r["target_2025"]} = {r["target_2025_number"]}",
        }).OfType<string>();
        Faults.Between(printed, published);
    }

    [Fact]
    public void The_58_actions_are_published_with_departments_and_27_marks_of_dx()
    {
        var published = Facts.Published("izunokuni", "steps")
            .Select(r => $"{r["node"]} {r["step"]} {r["departments"].Replace(';', '、')}{(r["other_departments"] == "true" ? "ほか" : "")} {(r["tags"].Contains("DX", StringComparison.Ordinal) ? "true" : "false")}").ToList();
        Assert.Equal(58, published.Count);
        Assert.Equal(27, published.Count(p => p.EndsWith("true", StringComparison.Ordinal)));
        Faults.Between(Facts.Printed("izunokuni-actions").Select(r => $"{r["item"]} {r["action"]} {r["departments"]} {r["dx"]}"), published);
    }

    [Fact]
    public void Every_item_shows_its_actions_value_and_departments() =>
        Faults.None(Facts.Printed("izunokuni-items").SelectMany(r => new[] { r["indicator"], r["baseline"], r["target_2025"], r["title"] }
            .Concat(r["departments"].Split(' ')).Concat(Facts.Published("izunokuni", "steps").Where(s => s["node"] == r["item"]).Select(s => Facts.Fold(s["name"])))
            .Where(v => !RealSite.Page($"plans/izunokuni/item/{r["item"]}/").Text.Contains(v, StringComparison.Ordinal)).Select(v => $"{r["item"]}: {v}")));

    [Fact]
    public void Nothing_is_due_and_nothing_counts_as_nought()
    {
        var judgements = Facts.Published("izunokuni", "judgements");
        Assert.Equal(17, judgements.Length);
        Assert.All(judgements, r => Assert.Equal(("not_due", "", ""), (r["status"], r["attainment_percent"], r["progress_percent"])));
        var pages = RealSite.Pages.Where(p => p.Path.Contains("plans/izunokuni/", StringComparison.Ordinal) && !p.Path.Contains("/method/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Faults.None(pages.SelectMany(p => NoughtPercent().Matches(p.Text).Select(m => m.Value)
            .Where(m => !m.Contains("0%とはみなしません", StringComparison.Ordinal) && !m.Contains("notcountas0%", StringComparison.Ordinal)
                && !m.Contains("0%とは考", StringComparison.Ordinal)).Select(m => $"{p.Path}: {m}")));
    }

    [GeneratedRegex(@".{0,10}(?<![\d.,])0(\.0)?[%％].{0,10}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoughtPercent();
}
