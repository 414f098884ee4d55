using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>Names the values that a rule cannot use although they are numbers: it judges the one in brackets, or the sum of all years.</summary>
internal static class JudgedNumberCheck
{
    /// <summary>Warns of one indicator; nothing is said where there is neither target nor baseline.</summary>
    public static void Check(Plan plan, Node node, Indicator indicator, DiagnosticBag bag)
    {
        if (indicator.Targets.All(t => t.Value.IsMissing) && indicator.Baseline is null) return;
        var name = $"「{node.Title}」（{node.Key.Id}）の「{indicator.Name}」";
        CheckBaseline(indicator, name, bag);
        foreach (var actual in indicator.Actuals.Where(a => Judged(indicator, a) is JudgedValue.Bracket)) CheckBracket(indicator, actual, name, bag);
        var latest = indicator.Actuals.LastOrDefault(a => a.Value.Kind is ValueKind.Number or ValueKind.Parts);
        if (latest is { Staff: null } && Judged(indicator, latest) is JudgedValue.RunningTotal) CheckTotal(plan, indicator, latest, name, bag);
    }

    private static JudgedValue Judged(Indicator indicator, Actual actual) => indicator.Rule.At(actual.Year).JudgedValue;

    private static void CheckBaseline(Indicator indicator, string name, DiagnosticBag bag)
    {
        if (indicator.Rule.JudgedValue is not JudgedValue.Bracket) return;
        if (indicator.Baseline is not { NotComparable: null, Value: { Kind: ValueKind.Number, Secondary: null } value } baseline) return;
        bag.Report(ComputeRules.NoBracket, baseline.Span,
            $"{name}の当初の値「{value.Printed}」には、比べるかっこの中の数がありません。当初からの変化と進捗率は計算しません。",
            "かっこの中の数が資料にあれば書き足してください。なければ not_comparable に理由を書いてください。");
    }

    private static void CheckBracket(Indicator indicator, Actual actual, string name, DiagnosticBag bag)
    {
        if (actual is not { Staff: null, Value.Kind: ValueKind.Number or ValueKind.Parts }) return;
        if (JudgedValues.Looked(indicator.Rule.At(actual.Year), actual.Value) is not null) return;
        bag.Report(ComputeRules.NoBracket, actual.Span,
            $"{name}の {actual.Year} 年度の実績「{actual.Value.Printed}」には、判定に使うかっこの中の数が{What(actual.Value)}。判定しません。",
            "資料にかっこの中の数（累計など）があれば、5件 (累計 23件) のように一つだけ書いてください。前の数で判定する指標なら judged_value: first と書いてください。");
    }

    private static string What(PlanValue value) =>
        value.Details.IsEmpty && value.Note is null && value.Kind is not ValueKind.Parts ? "ありません" : "一つに決まりません";

    private static void CheckTotal(Plan plan, Indicator indicator, Actual latest, string name, DiagnosticBag bag)
    {
        var gaps = RunningTotal.Gaps(plan.Units, indicator, latest);
        if (gaps.IsEmpty) return;
        var years = string.Join('、', gaps.Select(y => indicator.ActualOf(y) is { } actual ? $"{y} 年度「{actual.Value.Printed}」" : $"{y} 年度（なし）"));
        bag.Report(ComputeRules.NoTotal, latest.Span, $"{name}は各年度の実績の合計で判定しますが、足し合わせられない年度があります: {years}。判定しません。",
            "実績がある年度なら書き足し、単位をそろえてください。途中の年度から始まった項目なら from にその年度を書いてください。");
    }
}
