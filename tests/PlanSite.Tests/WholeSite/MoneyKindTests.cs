using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>Money says what it is and of which years: an estimate is never shown as if it were spent.</summary>
public sealed class MoneyKindTests
{
    private const string Plan = "content/plans/town/plan.yaml";
    private const string Measures = "content/plans/town/measures/01.yaml";
    private const string FirstBudget = "budget: { unit: 千円, total: 1000,";
    private const string SettledBudget = "budget: { kind: settled, from: R4, to: R4, unit: 千円, total: 1000,";

    [Theory]
    [InlineData("estimate", "（令和3～4年度の見込み）", " (FY2021–FY2022, estimate)")]
    [InlineData("budget", "（令和3～4年度の予算）", " (FY2021–FY2022, budget as voted)")]
    [InlineData("settled", "（令和3～4年度の決算）", " (FY2021–FY2022, settled accounts)")]
    public void A_kind_said_once_in_the_plan_stands_at_every_amount(string kind, string label, string english)
    {
        var site = BuiltSite.Of(Small(Declared(kind)));
        Assert.Empty(Unlabelled(site, "", label));
        Assert.Empty(Unlabelled(site, "en/", english));
        Assert.NotEmpty(Amounts(site.Text("plans/town/money/index.html")));
        Assert.NotEmpty(Amounts(site.Text("en/plans/town/money/index.html")));
        Assert.Contains(Facts.Fold($"事業費の合計 150万円 {label}"), site.Page("plans/town/").Text, StringComparison.Ordinal);
        Assert.Contains($"事業費 1,000千円{label}", site.Text("plans/town/print/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_kind_that_nobody_declared_nothing_is_said_and_check_asks_once_a_plan()
    {
        var (_, found) = Content.Read(Small());
        var asked = Assert.Single(found, d => d.Rule.Code == "PS0320");
        Assert.Equal((Severity.Warning, "plans/town/plan.yaml"), (asked.Rule.Severity, asked.Span.File));
        Assert.DoesNotContain(Content.Read(Small(Declared("estimate"))).Found, d => d.Rule.Code == "PS0320");

        var page = BuiltSite.Of(Small()).Page("plans/town/measure/01-1/").Text;
        Assert.Contains(Facts.Fold("（令和3～4年度）"), page, StringComparison.Ordinal);
        Assert.All(new[] { "見込み", "予算", "決算" }, w => Assert.DoesNotContain(w, page, StringComparison.Ordinal));
    }

    /// <summary>The first of two budgets is settled and of one year, the other an estimate for two.</summary>
    [Fact]
    public void Sums_of_different_kinds_or_years_stand_apart_on_every_page()
    {
        var site = BuiltSite.Of(Small(Declared("estimate"), (Measures, FirstBudget, SettledBudget)));
        foreach (var address in new[] { "plans/town/", "plans/town/money/", "plans/town/policy/01/", "plans/town/departments/kenko/" })
        {
            var text = site.Page(address).Text;
            Assert.Contains(Facts.Fold("1件の事業費の合計 100万円（令和4年度の決算）"), text, StringComparison.Ordinal);
            Assert.Contains(Facts.Fold("1件の事業費の合計 50万円（令和3～4年度の見込み）"), text, StringComparison.Ordinal);
            Assert.All(new[] { "150万円", "1,500千円", "1,500,000円" }, sum => Assert.DoesNotContain(sum, text, StringComparison.Ordinal));
        }

        Assert.Contains(Facts.Fold("1,000千円（令和4年度の決算）"), site.Page("plans/town/measure/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_is_the_last_column_of_the_table_and_stands_in_the_JSON()
    {
        var site = BuiltSite.Of(Small(Declared("estimate"), (Measures, FirstBudget, SettledBudget)));
        var csv = site.Text("plans/town/data/budget.csv");
        Assert.EndsWith(",from_year,to_year,amount_yen,kind", csv.TrimStart('\uFEFF').Split("\r\n")[0], StringComparison.Ordinal);
        Assert.Equal(["01-1 2022 settled", "01-2 2021 estimate"], Facts.Csv(csv).Select(r => $"{r["node"]} {r["from_year"]} {r["kind"]}").Distinct());

        var json = JsonNode.Parse(site.Text("plans/town/data/plan.json"))!;
        Assert.Equal("settled", (string?)json["nodes"]!.AsArray().Single(n => (string?)n!["id"] == "01-1")!["budget"]!["kind"]);
        Assert.Null(json["money"]!["budget_yen"]);
        Assert.Equal(["estimate 500000", "settled 1000000"], json["money"]!["budgets"]!.AsArray().Select(b => $"{b!["kind"]} {b["yen"]}"));
        Assert.Equal(1_500_000m, (decimal)JsonNode.Parse(BuiltSite.Of(Small()).Text("plans/town/data/plan.json"))!["money"]!["budget_yen"]!);
    }

    /// <summary>Written by hand from the plan: every table of a measure is headed 事業費総額(2年間の事業費見込み).</summary>
    [Fact]
    public void No_amount_of_Isehara_s_plan_stands_without_the_word()
    {
        Assert.All(Facts.Published("isehara", "budget"), r => Assert.Equal("estimate", r["kind"]));
        Assert.Empty(Unlabelled(RealSite.Whole, "", "（令和3～4年度の見込み）"));
        Assert.Empty(Unlabelled(RealSite.Whole, "en/", " (FY2021–FY2022, estimate)"));
        Assert.All(HeadsByYear("", "年度"), h => Assert.EndsWith("（見込み）", h, StringComparison.Ordinal));
        Assert.All(HeadsByYear("en/", "FY"), h => Assert.EndsWith(" (estimate)", h, StringComparison.Ordinal));
        Assert.Contains(Facts.Fold("121件の事業費の合計 90億217万3,000円（令和3～4年度の見込み）"), RealSite.Page("plans/isehara/").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plans/isehara/tags/child/")]
    [InlineData("plans/isehara/measure/")]
    [InlineData("plans/isehara/money/")]
    [InlineData("plans/isehara/policy/19/")]
    [InlineData("plans/isehara/status/achieved/")]
    [InlineData("sdgs/5/")]
    public void A_measure_with_three_indicators_tells_its_budget_once(string address) =>
        Assert.Equal(2, RealSite.Page(address).Text.Split("44,815千円").Length);

    [Fact]
    public void The_tables_of_the_money_page_speak_of_money_in_one_unit()
    {
        var amounts = Amounts(RealSite.Text("plans/isehara/money/index.html")).Where(a => a.Cell is not null).Select(a => a.Text).ToList();
        Assert.True(amounts.Count > 121 + 4 + 30);
        Assert.All(amounts, a => Assert.True(a == "–" || a.EndsWith("千円", StringComparison.Ordinal), a));
    }

    [Fact]
    public void Where_a_plan_prints_several_units_its_tables_speak_in_yen_and_a_measure_s_page_as_printed()
    {
        var site = BuiltSite.Of(Small((Measures, "{ unit: 千円, total: 500, sources: { 一般財源: 500,", "{ total: 500000, sources: { 一般財源: 500000,")));
        Assert.All(Amounts(site.Text("plans/town/measure/index.html")), a => Assert.EndsWith(",000円", a.Text, StringComparison.Ordinal));
        Assert.Contains("1,500,000円", site.Page("plans/town/money/").Text, StringComparison.Ordinal);
        Assert.Contains("1,000千円", site.Page("plans/town/measure/01-1/").Text, StringComparison.Ordinal);
        Assert.Contains("500,000円", site.Page("plans/town/measure/01-2/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Effects_say_of_which_year_s_report_they_are()
    {
        var page = RealSite.Page("plans/isesaki/item/1-1-4/").Text;
        Assert.Contains(Facts.Fold("歳出の効果（令和2年度の報告）104,307千円"), page, StringComparison.Ordinal);
        Assert.Contains(Facts.Fold("令和2～5年度の合計"), page, StringComparison.Ordinal);
        Assert.All(new[] { "実績額", "決算" }, w => Assert.DoesNotContain(w, page, StringComparison.Ordinal));
    }

    private static (string Path, string Old, string New) Declared(string kind) =>
        (Plan, "funding_sources:", $"budget_kind: {kind}\nfunding_sources:");

    private static MemoryFileSystem Small(params (string Path, string Old, string New)[] changes)
    {
        var disk = RealSite.Fixture("small");
        foreach (var (path, old, now) in changes)
        {
            Assert.Contains(old, disk.Text(path), StringComparison.Ordinal);
            disk.With(path, disk.Text(path).Replace(old, now, StringComparison.Ordinal));
        }

        return disk;
    }

    /// <summary>Amounts that stand without the words: neither in their line, nor in the head of their column, nor in their caption.</summary>
    private static ImmutableArray<string> Unlabelled(BuiltSite site, string folder, string label) =>
    [
        .. site.Files.Keys.Where(f => HtmlPage.IsPage(f) && f.StartsWith("en/", StringComparison.Ordinal) == (folder == "en/")
            && !f.StartsWith("ja-easy/", StringComparison.Ordinal)).AsParallel()
            .SelectMany(f => Amounts(site.Text(f)).Where(a => !a.IsEffect && !a.IsByYear && !a.Around.Contains(label, StringComparison.Ordinal))
                .Select(a => $"{f}: {a.Text} in {a.Around}")).Take(5),
    ];

    /// <summary>The heads of columns of money by year, which say themselves what money it is.</summary>
    private static ImmutableArray<string> HeadsByYear(string folder, string year)
    {
        ImmutableArray<string> heads =
        [
            .. new[] { "plans/isehara/money/", "plans/isehara/basic-policy/4-8/" }.SelectMany(a => new HtmlParser()
                .ParseDocument(RealSite.Text($"{folder}{a}index.html")).QuerySelectorAll("table:has(caption[id^=year-]) th[scope=col]"))
                .Select(h => h.TextContent).Where(h => h.Contains(year, StringComparison.Ordinal)),
        ];
        Assert.True(heads.Length >= 6);
        return heads;
    }

    private static IEnumerable<Amount> Amounts(string html) => new HtmlParser().ParseDocument(html).QuerySelectorAll(".m").Select(Amount.Of);

    /// <param name="Text">As it is printed.</param>
    /// <param name="Cell">The table's cell in which it stands; null outside of tables.</param>
    /// <param name="Around">What a reader sees with it: the paragraph, or the cell with the head of its column and the table's caption.</param>
    /// <param name="IsEffect">True for an effect, not a cost.</param>
    /// <param name="IsByYear">True in a table of money by year, whose columns say what money it is.</param>
    private sealed record Amount(string Text, IElement? Cell, string Around, bool IsEffect, bool IsByYear)
    {
        public static Amount Of(IElement element)
        {
            var cell = element.Closest("td");
            var around = cell is null
                ? element.ParentElement!.TextContent
                : cell.TextContent + cell.GetAttribute("data-h") + cell.Closest("table")!.QuerySelector("caption")!.TextContent;
            return new Amount(element.TextContent.Trim(), cell, around, cell?.Closest("section")?.Id == "effects" || IsOfEffects(cell),
                cell?.Closest("table")?.QuerySelector("caption")?.Id?.StartsWith("year-", StringComparison.Ordinal) is true);
        }

        private static bool IsOfEffects(IElement? cell) => cell?.Closest("table")?.QuerySelector("caption")?.Id is "effects-c" or "effect-items-c";
    }
}
