using System.Globalization;
using System.Text.Json.Nodes;

namespace PlanSite.Tests.WholeSite;

/// <summary>A finished plan with work planned and done by year and published judgements.</summary>
public sealed class NisshinTests
{
    private static readonly int[] Years = [2016, 2017, 2018, 2019, 2020];

    [Fact]
    public void The_40_indicators_are_published_as_printed_and_as_understood()
    {
        var names = Facts.Published("nisshin", "indicators").ToDictionary(r => r["indicator"], r => Facts.Fold(r["name"]), StringComparer.Ordinal);
        var published = Facts.Published("nisshin", "values").Where(r => Facts.Value(r["printed"]).Length > 0)
            .Select(r => $"{r["node"]} {names[r["indicator"]]} {r["kind"]} {(r["kind"] == "baseline" ? "" : r["fiscal_year"])}: {Facts.Value(r["printed"])} = {r["number"]}");
        var printed = Facts.Printed("nisshin-indicators").SelectMany(r => new[] { ("baseline", ""), ("target", "2020") }.Concat(Years.Select(y => ("actual_" + y, y.ToString(CultureInfo.InvariantCulture))))
            .Where(k => r[k.Item1].Length > 0)
            .Select(k => $"{r["indicator"].Split('-')[0]} {r["name"]} {k.Item1.Split('_')[0]} {k.Item2}: {r[k.Item1]} = {r[k.Item1 + "_number"]}"));
        Assert.Equal(40, Facts.Published("nisshin", "indicators").Length);
        Faults.Between(printed, published);
    }

    [Fact]
    public void Every_value_stands_on_the_page_of_its_item() =>
        Faults.None(Facts.Printed("nisshin-indicators").SelectMany(r => Years.Select(y => r["actual_" + y]).Concat([r["name"], r["baseline"], r["target"], r["published"]])
            .Where(v => !RealSite.Page($"plans/nisshin/item/{r["indicator"].Split('-')[0]}/").Text.Contains(v, StringComparison.Ordinal)).Select(v => $"{r["indicator"]}: {v}")));

    /// <summary>A question mark in the facts is a cell that the text of the source has lost.</summary>
    [Fact]
    public void Work_planned_and_done_is_published_as_printed()
    {
        var published = Facts.Published("nisshin", "steps").ToLookup(r => (r["node"], r["kind"], r["fiscal_year"]), r => Facts.Fold(r["printed"]));
        var faults = from row in Facts.Printed("nisshin-measures")
                     from kind in new[] { "planned", "done" }
                     from year in Years
                     let printed = row[$"{kind}_{year}"]
                     let found = string.Concat(published[(row["measure"], kind, year.ToString(CultureInfo.InvariantCulture))])
                     where printed != "?" && printed != found
                     select $"{row["measure"]} {kind} {year}: printed {printed}, published {found}";
        Faults.None(faults);
    }

    [Fact]
    public void Measures_bear_their_titles_items_departments_and_status()
    {
        var marks = Facts.Published("nisshin", "grades").ToDictionary(r => r["node"], r => r["mark"], StringComparer.Ordinal);
        var measures = Facts.Published("nisshin", "outline").Where(r => r["level"] == "measure").ToList();
        var lost = Facts.Printed("nisshin-measures").Where(r => r["title"] == "?").Select(r => r["measure"]).ToHashSet(StringComparer.Ordinal);
        Faults.Between(Facts.Printed("nisshin-measures").Select(r => $"{r["measure"]} {r["title"]} {r["item"]} {r["departments"]} {r["status"]}"),
            measures.Select(r => $"{r["node"]} {(lost.Contains(r["node"]) ? "?" : Facts.Fold(r["title"]))} {r["parent"]} {r["departments"].Replace(';', ' ')} {marks[r["node"]]}"));
        Assert.Equal([46, 5, 3], new[] { "実施", "一部実施", "未実施" }.Select(m => marks.Values.Count(v => v == m)));
    }

    [Fact]
    public void All_40_published_judgements_are_reproduced()
    {
        var last = Facts.Published("nisshin", "judgements").Where(r => r["fiscal_year"] == "2020").ToList();
        Assert.Equal(40, last.Count);
        Assert.All(last, r => Assert.Equal("false", r["differs"]));
        Faults.Between(Facts.Printed("nisshin-indicators").Select(r => $"{r["indicator"]} {r["published"]} {(r["published"] == "達成" ? "achieved" : "missed")}"),
            last.Select(r => $"{r["indicator"]} {r["published"]} {r["status"]}"));
        Assert.Equal((30, 10), (last.Count(r => r["published"] == "達成"), last.Count(r => r["published"] == "未達成")));
    }

    [Fact]
    public void Judged_by_the_latest_year_exactly_three_differ_and_the_page_tells_them()
    {
        const string Path = "content/plans/nisshin/plan.yaml";
        var disk = RealSite.Sources();
        var changed = disk.Text(Path).Replace("reached: any_year", "reached: latest", StringComparison.Ordinal);
        Assert.NotEqual(disk.Text(Path), changed);

        var site = BuiltSite.Of(disk.With(Path, changed));
        var differing = Facts.Csv(site.Text("plans/nisshin/data/judgements.csv")).Where(r => r["differs"] == "true").ToList();
        Assert.Equal(["4-2", "6-1", "16-1"], differing.Select(r => r["indicator"]));
        Assert.All(differing, r => Assert.Equal(("達成", "missed"), (r["published"], r["status"])));

        var page = site.Page("plans/nisshin/differences/");
        foreach (var name in Facts.Printed("nisshin-indicators").Where(r => r["indicator"] is "4-2" or "6-1" or "16-1").Select(r => r["name"]))
            Assert.Contains(name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Judged_as_declared_the_page_of_differences_names_none() =>
        Assert.DoesNotContain(Facts.Printed("nisshin-indicators"), r => RealSite.Page("plans/nisshin/differences/").Text.Contains(r["name"], StringComparison.Ordinal));

    /// <summary>Read off the printed rows: 2, 34 and 45 were ready before their year, 11, 41 and 42 one year after it.</summary>
    [Theory]
    [InlineData("2", "「実施」は令和元年度の予定より1年早く、平成30年度に行われました。")]
    [InlineData("34", "「試行実施」は令和元年度の予定より2年早く、平成29年度に「実施」として行われました。")]
    [InlineData("45", "「実施」は平成30年度の予定より1年早く、平成29年度に行われました。")]
    [InlineData("11", "「基準策定」は平成30年度の予定で、令和元年度に行われました（1年遅れ）。")]
    [InlineData("11", "「基準に基づく個別の補助金の見直し」は令和元年度の予定で、令和2年度に「見直しの実施」として行われました（1年遅れ）。")]
    [InlineData("41", "「方針決定」は平成30年度の予定で、令和元年度に「基本方針策定」として行われました（1年遅れ）。")]
    [InlineData("42", "「整備」は平成30年度の予定で、令和元年度に「実施」として行われました（1年遅れ）。")]
    [InlineData("1", "予定された仕事3件のうち、予定どおりが1件、予定より遅いものが1件、比べられないものが1件です")]
    [InlineData("21", "予定された仕事1件のうち、予定どおりが1件です")]
    [InlineData("24", "予定された仕事2件のうち、比べられないものが2件です")]
    public void Work_done_earlier_or_later_than_planned_is_told_where_the_document_makes_it_certain(string measure, string sentence) =>
        Assert.Contains(Facts.Fold(sentence), RealSite.Page($"plans/nisshin/measure/{measure}/").Text, StringComparison.Ordinal);

    [Fact]
    public void No_page_says_of_any_planned_work_that_it_was_not_done() =>
        Faults.None(RealSite.Pages.Where(p => p.Path.Contains("nisshin", StringComparison.Ordinal))
            .SelectMany(p => new[] { "記録されていません", "記録がない", "norecord", "isrecorded" }
                .Where(w => p.Text.Contains(w, StringComparison.Ordinal)).Select(w => $"{p.Path}: {w}")));

    /// <summary>Whatever the site calls late was not reported as done, in the same words, in the planned year or before.</summary>
    [Fact]
    public void Nothing_is_called_late_that_stands_in_its_year()
    {
        var done = Facts.Published("nisshin", "steps").Where(r => r["kind"] == "done").ToLookup(r => r["node"]);
        var nodes = JsonNode.Parse(RealSite.Text("plans/nisshin/data/plan.json"))!["nodes"]!.AsArray();
        var late = nodes.SelectMany(n => (n!["delays"]?.AsArray() ?? []).Where(d => (string?)d!["timing"] == "late")
            .Select(d => (Node: (string)n["id"]!, Work: (string)d!["work"]!, Planned: (int)d["planned"]!))).ToList();
        Assert.Equal(9, late.Count);
        Assert.All(late, l => Assert.DoesNotContain(done[l.Node],
            r => r["text"] == l.Work && int.Parse(r["fiscal_year"], CultureInfo.InvariantCulture) <= l.Planned));
    }
}
