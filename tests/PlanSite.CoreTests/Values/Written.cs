using System.Globalization;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>Writes down what was understood of a value in the words of the tables.</summary>
internal static class Written
{
    public static string Core(PlanValue value) => value.Kind switch
    {
        ValueKind.Number => Sign(value.Bound) + Quantity(value.Quantity!.Value),
        ValueKind.Range => $"{(value.LowerOpen ? "above " : "")}{Number(value.Quantity!.Value.Number)}~{(value.UpperOpen ? "below " : "")}{Quantity(value.Upper!.Value)}",
        ValueKind.Change => $"change {Quantity(value.Change!.Value)}",
        ValueKind.Parts => $"parts {(value.Bound == Bound.None ? "" : Sign(value.Bound) + " ")}{Parts(value.Parts)}",
        ValueKind.Milestone => "stage " + value.Milestone,
        ValueKind.Date => "date " + value.Milestone,
        ValueKind.Wish => "wish " + value.Wish,
        ValueKind.NotSet => "nothing",
        ValueKind.Pending => "pending",
        _ => "refused",
    };

    public static string Rest(PlanValue value) => string.Join(' ', Remarks(value));

    public static string Parts(IEnumerable<ValuePart> parts) =>
        string.Join("; ", parts.Select(p => (p.Label.Length == 0 ? "" : p.Label + "=") + Quantity(p.Quantity)));

    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Characters outside ASCII as \uXXXX, to find out what a random text was.</summary>
    public static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}"));

    private static string Quantity(Quantity quantity) => $"{Number(quantity.Number)} {quantity.Unit.Id}".TrimEnd();

    private static IEnumerable<string> Remarks(PlanValue value)
    {
        if (value.Provisional) yield return "provisional";
        if (value.Approximate) yield return "about";
        if (value.Each) yield return "each";
        if (value.Kind is ValueKind.Change && value.Bound != Bound.None) yield return Sign(value.Bound);
        if (value.Kind is ValueKind.Change && value.Basis is not null) yield return $"against {value.Basis}";
        if (value.Qualifier.Length > 0) yield return $"[{value.Qualifier}]";
        if (!value.Details.IsEmpty) yield return "also " + Parts(value.Details);
        if (value.Note is not null) yield return "note " + value.Note;
    }

    private static string Sign(Bound bound) => bound switch
    {
        Bound.AtLeast => "≥",
        Bound.MoreThan => ">",
        Bound.AtMost => "≤",
        Bound.LessThan => "<",
        _ => "",
    };
}
