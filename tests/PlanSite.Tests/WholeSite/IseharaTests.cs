namespace PlanSite.Tests.WholeSite;

/// <summary>A plan with measures, indicators, yearly steps and money: every figure against the printed plan and report.</summary>
public sealed class IseharaTests
{
    private static readonly string[] Kinds = ["baseline", "target_2021", "target_2022", "actual_2022"];
    private static readonly string[] Sources = ["general", "national_prefectural", "bonds", "other"];

    /// <summary>Names of the sources of money in the plan, in the order of <see cref="Sources"/>.</summary>
    private static readonly string[] SourceNames = ["一般財源", "国県支出金", "起債", "その他"];

    [Fact]
    public void All_123_indicators_are_published_as_printed_and_as_understood()
    {
        var names = Facts.Published("isehara", "indicators").ToDictionary(r => (r["node"], r["indicator"]), r => Facts.Fold(r["name"]));
        var published = Facts.Published("isehara", "values").Where(r => Facts.Value(r["printed"]).Length > 0)
            .Select(r => $"{r["node"]} {names[(r["node"], r["indicator"])]} {r["kind"]} {r["fiscal_year"]}: {Facts.Value(r["printed"])} = {r["number"]}");
        var printed = Facts.Printed("isehara-values").SelectMany(r => Kinds.Where(k => r[k].Length > 0)
            .Select(k => $"{r["measure"]} {r["indicator"]} {k.Split('_')[0]} {(k == "baseline" ? r["baseline_year"] : k.Split('_')[1])}: {r[k]} = {r[k + "_number"]}"));
        Assert.Equal(123, names.Count);
        Faults.Between(printed, published);
    }

    [Fact]
    public void Every_printed_value_stands_on_the_page_of_its_measure() =>
        Faults.None(Facts.Printed("isehara-values").SelectMany(r => Kinds.Select(k => r[k]).Append(r["indicator"])
            .Where(v => !RealSite.Page($"plans/isehara/measure/{r["measure"]}/").Text.Contains(v, StringComparison.Ordinal)).Select(v => $"{r["measure"]}: {v}")));

    [Fact]
    public void The_121_budgets_are_published_by_source()
    {
        var published = Facts.Published("isehara", "budget").Select(r => $"{r["node"]} {r["source"]} {r["from_year"]}-{r["to_year"]} {Facts.Thousands(r.Number("amount_yen"))}");
        var printed = Facts.Printed("isehara-budget").SelectMany(r => Sources.Zip(SourceNames).Select(s => $"{r["measure"]} {s.Second} 2021-2022 {Facts.Thousands(r.Number(s.First) * 1000)}"));
        Faults.Between(printed, published);
    }

    [Fact]
    public void Every_budget_stands_on_the_page_of_its_measure() =>
        Faults.None(Facts.Printed("isehara-budget").SelectMany(r => (r["total"] == "0" ? ["事業費0円"] : Sources.Append("total").Select(s => Facts.Thousands(r.Number(s)) + "千円"))
            .Where(v => !RealSite.Page($"plans/isehara/measure/{r["measure"]}/").Text.Contains(v, StringComparison.Ordinal)).Select(v => $"{r["measure"]}: {v}")));

    [Fact]
    public void Budgets_add_up_to_the_printed_table_by_basic_policy_and_source()
    {
        var outline = Facts.Published("isehara", "outline").ToDictionary(r => (r["level"], r["node"]), r => (r["parent_level"], r["parent"]));
        var sums = Facts.Published("isehara", "budget").GroupBy(r => (Policy: BasicPolicyOf(r["node"]), Source: r["source"])).ToDictionary(g => g.Key, g => g.Sum(r => r.Number("amount_yen")));
        foreach (var row in Facts.Printed("isehara-budget-printed"))
        {
            Assert.Equal(Sources.Select(s => row.Number(s) * 1000), SourceNames.Select(s => sums[(row["basic_policy"], s)]));
            Assert.Equal(row.Number("total") * 1000, SourceNames.Sum(s => sums[(row["basic_policy"], s)]));
        }

        Assert.Equal(9_002_173_000m, sums.Values.Sum());
        Assert.Equal([2_970_322_000m, 2_937_325_000m, 2_898_950_000m, 195_576_000m], SourceNames.Select(n => sums.Where(s => s.Key.Source == n).Sum(s => s.Value)));

        string BasicPolicyOf(string measure)
        {
            var at = ("measure", measure);
            while (at.Item1 != "basic-policy") at = outline[at];
            return at.Item2;
        }
    }

    [Fact]
    public void The_323_rows_of_work_are_published()
    {
        var published = Facts.Published("isehara", "steps").Where(r => r["kind"] == "planned" && Facts.Value(r["printed"]).Length > 0)
            .Select(r => $"{r["node"]} {Facts.Fold(r["name"])} {r["fiscal_year"]} {Facts.Value(r["printed"])}");
        var rows = Facts.Printed("isehara-steps");
        var printed = rows.SelectMany(r => new[] { "2021", "2022" }.Where(y => r["planned_" + y].Length > 0).Select(y => $"{r["measure"]} {r["step"]} {y} {r["planned_" + y]}"));
        Assert.Equal(323, rows.Length);
        Faults.Between(printed, published);
    }

    [Fact]
    public void Every_row_of_work_stands_on_the_page_of_its_measure() =>
        Faults.None(Facts.Printed("isehara-steps").SelectMany(r => new[] { r["step"], r["planned_2021"], r["planned_2022"] }
            .Where(v => !RealSite.Page($"plans/isehara/measure/{r["measure"]}/").Text.Contains(v, StringComparison.Ordinal)).Select(v => $"{r["measure"]}: {v}")));

    [Fact]
    public void The_133_goals_of_the_policies_are_published_as_their_own()
    {
        var own = Facts.Published("isehara", "sdgs").Where(r => r["inherited"] == "false").ToList();
        Assert.All(own, r => Assert.Equal("policy", r["level"]));
        Assert.Equal(133, own.Count);
        Faults.Between(Facts.Printed("isehara-policies").SelectMany(p => p["sdgs"].Split(' ').Select(g => $"{p["policy"]} {g}")), own.Select(r => $"{r["node"]} {r["goal"]}"));
    }

    [Fact]
    public void Measures_bear_their_titles_departments_and_programmes()
    {
        var published = Facts.Published("isehara", "outline").Where(r => r["level"] == "measure")
            .Select(r => $"{r["node"]} {Facts.Fold(r["title"])} {Facts.Fold(r["departments"])} {r["programme_ids"].Replace(';', ' ')}");
        Faults.Between(Facts.Printed("isehara-measures").Select(r => $"{r["measure"]} {r["title"]} {r["department"]} {r["programmes"]}"), published);
    }

    [Fact]
    public void The_four_programmes_hold_14_12_9_and_18_measures()
    {
        var marks = Facts.Published("isehara", "outline").Where(r => r["programme_ids"].Length > 0).SelectMany(r => r["programme_ids"].Split(';')).ToLookup(p => p);
        Assert.Equal([14, 12, 9, 18], new[] { "1", "2", "3", "4" }.Select(p => marks[p].Count()));
        foreach (var measure in Facts.Printed("isehara-measures").Where(r => r["programmes"].Length > 0))
        {
            foreach (var programme in measure["programmes"].Split(' '))
                Assert.Contains(measure["title"], RealSite.Page($"plans/isehara/programmes/{programme}/").Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Policies_show_their_65_related_projects()
    {
        var policies = Facts.Printed("isehara-policies");
        Assert.Equal(65, policies.Sum(p => p["related"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length));
        Faults.None(policies.SelectMany(p => p["related"].Split(' ').Append(p["title"])
            .Where(r => !RealSite.Page($"plans/isehara/policy/{p["policy"]}/").Text.Contains(r, StringComparison.Ordinal)).Select(r => $"{p["policy"]}: {r}")));
    }
}
