using PlanSite.Compute;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>Money is added up exactly, and only what is of one kind and of the same years.</summary>
public sealed class MoneySumsTests
{
    private const string Sources = "funding_sources: [{ id: 町費 }, { id: 国費 }]";

    [Fact]
    public void Budgets_of_one_kind_and_years_make_one_sum_with_its_sources()
    {
        var sum = Sum("kind: settled, from: R3, to: R4, unit: 千円, total: 1000, sources: { 町費: 600, 国費: 400 }",
            "kind: settled, from: R3, to: R4, unit: 千円, total: 500, sources: { 町費: 100, 国費: 400 }");
        Assert.Equal((1_500_000m, 2, 2021, 2022), (sum.BudgetYen, sum.BudgetNodes, sum.From?.Start, sum.To?.Start));
        Assert.Equal([("町費", 700_000m), ("国費", 800_000m)], sum.BySource.Select(s => (s.Source.Id, s.Yen)));
        Assert.True(sum.Apart.IsEmpty);
        Assert.Same(sum, Assert.Single(sum.Budgets));
    }

    [Fact]
    public void Others_stand_apart_by_their_first_year_then_their_last_then_their_kind()
    {
        var sum = Sum("kind: estimate, from: R3, to: R5, unit: 千円, total: 30", "kind: settled, from: R4, to: R4, unit: 千円, total: 50",
            "kind: settled, from: R3, to: R4, unit: 千円, total: 20", "kind: estimate, from: R3, to: R4, unit: 千円, total: 10",
            "kind: settled, from: R4, to: R4, unit: 千円, total: 5");
        Assert.Equal((null, 5), (sum.BudgetYen, sum.BudgetNodes));
        Assert.Equal(["2021-2022 10000", "2021-2022 20000", "2021-2023 30000", "2022-2022 55000"], sum.Budgets.Select(s => $"{s.From}-{s.To} {s.BudgetYen:0}"));
        Assert.True(sum.Budgets[0].Kind < sum.Budgets[1].Kind);
    }

    [Fact]
    public void Without_a_budget_there_is_no_sum_rather_than_nought()
    {
        var sum = Sum();
        Assert.Equal((null, 0), (sum.BudgetYen, sum.BudgetNodes));
        Assert.True(sum.Budgets.IsEmpty);
    }

    [Fact]
    public void Effects_add_up_by_year_and_kind_in_their_order()
    {
        string[] measures = ["id: a, parent: \"1\"", "id: b, parent: \"1\""];
        var effects = Trial.Score("", measures,
            (2, "a: { effects: { unit: 千円, expenditure: 3, revenue: 2 } }"),
            (3, "a: { effects: { unit: 千円, revenue: 10 } }\nb: { effects: { unit: 千円, revenue: 5 } }")).TotalMoney.Effects;
        Assert.Equal(
            [(2020, "Revenue", 2_000m, 1), (2020, "Expenditure", 3_000m, 1), (2021, "Revenue", 15_000m, 2)],
            effects.Select(e => (e.Year.Start, e.Kind.ToString(), e.Yen, e.Nodes)));
    }

    [Theory]
    [InlineData("kind: budget, unit: 千円, value: 60", "60")] // of all kinds together
    [InlineData("kind: budget, budget_kind: settled, unit: 千円, value: 50", "50")]
    [InlineData("kind: budget, budget_kind: estimate, unit: 千円, value: 10", "10")]
    [InlineData("kind: budget, item: 町費, unit: 千円, value: 7", "7")]
    [InlineData("kind: budget, item: 国費, unit: 千円, value: 3", "3")]
    public void A_printed_total_may_be_of_one_kind_or_source(string total, string thousand)
    {
        string[] measures =
        [
            "id: a, parent: \"1\", budget: { kind: settled, from: R4, to: R4, unit: 千円, total: 50 }",
            "id: b, parent: \"1\", budget: { kind: estimate, from: R3, to: R4, unit: 千円, total: 10, sources: { 町費: 7, 国費: 3 } }",
        ];
        Assert.Empty(Trial.Check(Trial.Files($"{Sources}\npublished_totals: [{{ {total} }}]", measures)).Where(d => d.Rule.Code == "PS0501"));
        var wrong = total.Replace($"value: {thousand}", "value: 99", StringComparison.Ordinal);
        var told = Assert.Single(Trial.Check(Trial.Files($"{Sources}\npublished_totals: [{{ {wrong} }}]", measures)), d => d.Rule.Code == "PS0501");
        Assert.Contains($"内訳を足すと {thousand} になります", told.Message, StringComparison.Ordinal);
    }

    private static MoneySum Sum(params string[] budgets) =>
        Trial.Score(Sources, [.. budgets.Select((b, i) => $"id: m{i}, parent: \"1\", budget: {{ {b} }}"), "id: z, parent: \"2\""]).TotalMoney;
}
