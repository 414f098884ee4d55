using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>
/// The label of a value in a drawing: its number and unit and nothing else. Everything else that was printed stands in the table beside it.
/// </summary>
internal static class ValueLabel
{
    /// <summary>The most that a label is wide, in sizes of its font; a longer one is parted.</summary>
    public const decimal Widest = 7.5m;

    /// <summary>千, 百万, 万 and 億: what amounts are printed in.</summary>
    private static readonly ImmutableArray<decimal> YenScales = [1000, 1_000_000, 10_000, 100_000_000];

    /// <summary>As printed where that is a number with its unit; else the number as it is understood.</summary>
    public static string Of(Quantity quantity, string printed, Format format)
    {
        var text = printed.Normalize(NormalizationForm.FormKC).Trim();
        if (format.IsNamed(quantity, text)) return format.Amount(quantity);
        if (IsPlain(text)) return text;
        var head = text.IndexOfAny([' ', '(', '、']) is > 0 and var end ? text[..end] : text;
        return IsPlain(head) && IsNumber(head, quantity) ? head : Of(quantity, format);
    }

    /// <summary>Yen as people say them: 11億6,000万円.</summary>
    public static string Of(Quantity quantity, Format format) =>
        quantity.Unit.Id == "円" && Math.Abs(quantity.Number) >= 10_000 ? format.YenInWords(quantity.Number) : format.Amount(quantity);

    /// <summary>The number alone, where the unit is said elsewhere; the whole label where it is no plain number.</summary>
    public static string NumberOf(string label)
    {
        var end = NumberEnd(label);
        return end == 0 || label.AsSpan(end).ContainsAnyInRange('0', '9') || label[end..] is ['億' or '万' or '千', ..] ? label : label[..end];
    }

    /// <summary>One line, or several where it is too wide: the number first, then what is behind it.</summary>
    public static IEnumerable<string> Lines(string label)
    {
        if (TextWidth.Em(label) <= Widest) return [label];
        var end = NumberEnd(label);
        return end > 0 && end < label.Length ? [label[..end], .. Parts(label[end..])] : Parts(label);
    }

    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (TextWidth.Em(part.ToString()) + 1 > Widest)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(rune.ToString());
        }

        yield return part.ToString();
    }

    /// <summary>True when the text says this number, yen also in thousands and more, and not another one of several.</summary>
    private static bool IsNumber(string text, Quantity quantity)
    {
        var digits = text[..NumberEnd(text)].Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || digits.Length == text.Length) return false;
        return number == quantity.Number || (quantity.Unit.Id == "円" && YenScales.Any(s => number * s == quantity.Number));
    }

    private static bool IsPlain(string text) =>
        NumberEnd(text) is > 0 and var end && !text.AsSpan(end).ContainsAnyInRange('0', '9') && text.AsSpan(end).IndexOfAny(" (、") < 0
        && TextWidth.Em(text) <= Widest;

    private static int NumberEnd(string text)
    {
        var at = text is ['-' or '−', ..] ? 1 : 0;
        var from = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is ',' or '.')) at++;
        return at == from ? 0 : at;
    }
}
