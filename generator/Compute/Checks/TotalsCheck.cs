using PlanSite.Diagnostics;
using PlanSite.Model;

namespace PlanSite.Compute;

/// <summary>Compares totals that a plan prints with what its content adds up to.</summary>
internal static class TotalsCheck
{
    /// <summary>Reports each printed total that the content does not add up to: an error, or a warning where a note explains it.</summary>
    public static void Check(PlanScore score, DiagnosticBag bag)
    {
        foreach (var total in score.Plan.PublishedTotals)
        {
            var found = Found(score, total);
            if (found == total.Expected * total.UnitYen) continue;
            var what = $"{(total.Scope is { } scope ? scope.ToString() : "計画全体")} の{Name(total)}";
            bag.Report(total.Note is null ? ComputeRules.TotalDiffers : ComputeRules.TotalDiffersExplained, total.Span,
                $"{what}は公表では {total.Printed} ですが、内訳を足すと {found / total.UnitYen:0.######} になります"
                + $"（差 {total.Expected - found / total.UnitYen:0.######}）。",
                "内訳の数を確かめてください。資料がそう印刷しているなら note に理由を書いてください。");
        }
    }

    private static string Name(PublishedTotal total) => total.Kind switch
    {
        PublishedTotalKind.Budget => "事業費",
        PublishedTotalKind.Revenue => "歳入の効果額",
        PublishedTotalKind.Expenditure => "歳出の効果額",
        PublishedTotalKind.Grade => "評価の数",
        _ => "判定の数",
    } + (total.Item is { } item ? $"「{item}」" : "") + (total.Year is { } year ? $"（{year} 年度）" : "");

    private static decimal Found(PlanScore score, PublishedTotal total)
    {
        var plan = score.Plan;
        var nodes = total.Scope is { } scope ? [.. plan.NodeByKey[scope].SelfAndDescendants()] : plan.Nodes.ToArray();
        var money = MoneySums.Of(plan, nodes);
        return total.Kind switch
        {
            PublishedTotalKind.Budget => money.Budgets.Where(b => total.MoneyKind is null || b.Kind == total.MoneyKind)
                .Sum(b => Budget(b, total.Item)),
            PublishedTotalKind.Revenue => Effects(money, EffectKind.Revenue, total),
            PublishedTotalKind.Expenditure => Effects(money, EffectKind.Expenditure, total),
            PublishedTotalKind.Grade => nodes.Count(n => score.GradeOf(n, total.Year) is { } grade && (total.Item ?? grade.Mark) == grade.Mark),
            _ => nodes.Sum(n => score.CurrentOf(n).Count(j => IsJudgedAs(j, total.Item))),
        };
    }

    private static decimal Budget(MoneySum sum, string? source) =>
        source is null ? sum.BudgetYen ?? 0 : sum.BySource.FirstOrDefault(s => s.Source.Id == source)?.Yen ?? 0;

    private static decimal Effects(MoneySum money, EffectKind kind, PublishedTotal total) =>
        money.Effects.Where(e => e.Kind == kind && (total.Year is null || e.Year == total.Year)).Sum(e => e.Yen);

    /// <summary>An item is a published mark, or one of the common statuses.</summary>
    private static bool IsJudgedAs(Judgement judgement, string? item) =>
        item is null || judgement.Published?.Mark == item || judgement.Status.Id() == item;
}
