using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>
/// Compares printed units with the <c>unit</c> that was given. The printed one always holds; where it is of another kind, somebody has to look.
/// A unit of the whole plan is asked about only for indicators that it completed a number of: others simply count something else.
/// </summary>
internal static class UnitChecks
{
    /// <summary>Reports an indicator whose values have other units than it says itself.</summary>
    public static void Check(Node node, Indicator indicator, Vocabulary words)
    {
        if (indicator.Unit is not { } unit) return;
        var values = Values(indicator).ToArray();
        if (!indicator.HasOwnUnit && !values.Any(v => v.Value.IsCompleted)) return;
        foreach (var (value, span) in values.Where(v => IsOther(v.Value, unit, words)))
        {
            var message = $"「{node.Title}」（{node.Key.Id}）の「{indicator.Name}」は unit が「{unit.Printed}」ですが、値は「{value.Printed}」と書かれています。";
            words.Bag.Report(ContentRules.UnitContradicts, span, message, "値の単位を正しいとして扱います。値か unit のどちらかを直してください。");
        }
    }

    private static IEnumerable<(PlanValue Value, SourceSpan Span)> Values(Indicator indicator)
    {
        if (indicator.Baseline is { NotComparable: null } baseline) yield return (baseline.Value, baseline.Span);
        foreach (var target in indicator.Targets) yield return (target.Value, target.Span);
        foreach (var actual in indicator.Actuals) yield return (actual.Value, actual.Span);
    }

    /// <summary>Changes and rates against another year have units of their own: 51%削減 of t.</summary>
    private static bool IsOther(PlanValue value, CaptionUnit unit, Vocabulary words)
    {
        if (value.Basis is not null || value is { HasSign: true, Quantity.Unit.IsShare: true }) return false;
        var quantity = value.Quantity ?? (value.Parts.IsEmpty ? null : value.Parts[0].Quantity);
        return quantity is { } printed && printed.Unit != Unit.None && printed.Unit != unit.Unit && !words.Units.TryConvert(printed, unit.Unit, out _)
            && !words.Units.TryConvert(new Quantity(1, unit.Unit), printed.Unit, out _);
    }
}
