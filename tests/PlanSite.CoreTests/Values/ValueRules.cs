using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>What holds for every value, whatever was printed.</summary>
internal static class ValueRules
{
    /// <summary>The first rule that is broken, or null.</summary>
    public static string? Broken(string printed, PlanValue value)
    {
        if (!ReferenceEquals(printed, value.Printed)) return "the printed text is kept";
        if (value.Kind == ValueKind.Unread != value.Problem is not null) return "a refusal has a reason, and only a refusal";
        if (value.Problem is { Length: 0 }) return "a reason says something";
        if (value.Kind is ValueKind.Number or ValueKind.Range != value.Quantity is not null) return "numbers and ranges have a quantity, and nothing else";
        if (value.Kind == ValueKind.Change != value.Change is not null) return "changes have an amount, and nothing else";
        if (value.Kind != ValueKind.Range && (value.LowerOpen || value.UpperOpen)) return "only ranges have open ends";
        if (value.Refusal != Refusal.None && value.Kind != ValueKind.Unread) return "only what is refused is damaged or a way";
        if (value.Kind == ValueKind.Range != value.Upper is not null) return "ranges have an upper end, and nothing else";
        if (value.Upper is { } upper && !(value.Quantity!.Value.Number < upper.Number && value.Quantity.Value.Unit == upper.Unit)) return "a range rises in one unit";
        if (value.Kind == ValueKind.Parts != value.Parts.Length > 1) return "parts are two or more";
        if (value.Parts.Any(p => p.Label.Length == 0) || value.Parts.Select(p => p.Label).Distinct().Count() != value.Parts.Length) return "parts have different names";
        if (value.Kind is ValueKind.Milestone or ValueKind.Date != value.Milestone is { Length: > 0 }) return "stages and dates have words";
        if (value.Kind == ValueKind.Wish != value.Wish is not null) return "wishes have a direction";
        if (value.Secondary is not null && value.Details.Length != 1) return "the secondary value is the only detail";
        if (value.Kind is ValueKind.Number or ValueKind.Change && !printed.Any(IsDigit)) return "no number without digits";
        return null;
    }

    /// <summary>The first rule that a caption's unit breaks, or null: it changes nothing but the unit of numbers that have none.</summary>
    public static string? Broken(PlanValue bare, PlanValue completed, CaptionUnit unit)
    {
        if (completed.IsCompleted && (completed.Quantity ?? completed.Change ?? completed.Parts[0].Quantity).Unit != unit.Unit) return "what is completed has the unit";
        if (completed.IsCompleted && bare.Quantity is { } number && completed.Quantity?.Number != number.Number * unit.Times) return "the number is kept";
        if (!completed.IsCompleted && completed.Kind != ValueKind.Unread && (completed.Quantity != bare.Quantity || completed.Kind != bare.Kind)) return "a printed unit is kept";
        return completed.Quantity?.Unit == Unit.None || completed.Change?.Unit == Unit.None ? "no number stays bare" : null;
    }

    private static bool IsDigit(char c) => char.IsDigit(c) || char.IsSurrogate(c) || char.IsNumber(c);
}
