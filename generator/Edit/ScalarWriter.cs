using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>Where a text is written: what can stand there without quotes differs.</summary>
internal enum ScalarPlace
{
    /// <summary>Behind a colon or a dash, with the line to itself.</summary>
    Value,

    /// <summary>In brackets or behind a colon in braces, where comma and bracket end it.</summary>
    FlowValue,

    /// <summary>Before a colon at the start of a line.</summary>
    Key,

    /// <summary>Before a colon in braces.</summary>
    FlowKey,
}

/// <summary>
/// Writes a text so that it reads back as the same text: as it was written before, if that can carry it, else plain, else in double
/// quotes. What can stand without them is not listed here; it is tried with the reader itself.
/// </summary>
internal static class ScalarWriter
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "~", "=", "<<", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", "+.inf", "-.inf", ".nan");

    /// <param name="former">The characters of the text that it replaces; empty for none.</param>
    public static string Write(string value, ScalarPlace place, string former = "") =>
        (value.Any(MustBeEscaped) ? null : Candidates(value, former).FirstOrDefault(c => ReadsAs(value, c, place))) ?? DoubleQuoted(value);

    private static IEnumerable<string> Candidates(string value, string former)
    {
        switch (former)
        {
            case ['"', ..]:
                break;
            case ['\'', ..]:
                yield return $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
                break;
            case ['|' or '>', ..]:
                if (BlockScalar.Write(value, former) is { } block) yield return block;
                break;
            default:
                // Whether a colon at the start begins a text or a value depends for the reader on what stands before it, however far.
                if (value is [not ':', ..] && (!LooksTyped(value) || LooksTyped(former))) yield return value;
                break;
        }
    }

    /// <summary>Tried among neighbours, because in braces a comma or a lonely number would take a part of it.</summary>
    private static bool ReadsAs(string value, string written, ScalarPlace place)
    {
        string[] trials = place switch
        {
            ScalarPlace.Value => [$"k: {written}\n", $"\"k\": {written}\n", $"- {written}\n"],
            ScalarPlace.FlowValue => [$"{{ k: {written}, x: y }}", $"{{ \"k\": {written}}}", $"{{ k: {written} }}", $"[{written}, x]"],
            ScalarPlace.Key => [$"{written}: x\n", $"- {written}: x\n"],
            _ => [$"{{ x: y, {written}: x }}", $"{{{written}: x}}"],
        };
        return trials.All(t => Reads(value, t, place is ScalarPlace.Key or ScalarPlace.FlowKey));
    }

    private static bool Reads(string value, string trial, bool asKey)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read("", trial, bag);
        var first = root is YamlList { Items: [var item, ..] } ? item : root;
        if (bag.HasErrors || first is null) return false;
        if (asKey) return first is YamlMap { Entries: [.., var entry] } && entry.Key == value;
        return (first is YamlMap { Entries: [var only, ..] } ? only.Value : first) is YamlScalar { IsNull: false } read && read.Value == value;
    }

    /// <summary>Numbers, dates, true and false for other readers of YAML; here every value is text.</summary>
    private static bool LooksTyped(string text)
    {
        if (Words.Contains(text)) return true;
        var digits = text.TrimStart('+', '-', '.');
        return digits is [>= '0' and <= '9', ..] && digits.All(c => char.IsAsciiHexDigit(c) || "+-_.,: TZtzoOxX".Contains(c));
    }

    /// <summary>What cannot be seen or ends a line in ways of its own.</summary>
    private static bool MustBeEscaped(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u2028' or '\u2029' or '\uFEFF';

    private static string DoubleQuoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value) quoted.Append(Escaped(c));
        return quoted.Append('"').ToString();
    }

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when MustBeEscaped(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
