using PlanSite.Diagnostics;
using PlanSite.Shapes;

namespace PlanSite;

/// <summary>
/// The parts of the staff guide that the program knows best. They stand between <c>&lt;!-- shapes: plan period … --&gt;</c> or
/// <c>&lt;!-- rules: … --&gt;</c> and the line that closes them; everything else is written by people.
/// </summary>
internal static class Guide
{
    private const string End = " -->";

    /// <summary>The guide with its tables as they should be now. A part that is not closed is left alone.</summary>
    /// <param name="text">The guide as it is, with line feeds alone.</param>
    /// <exception cref="InvalidOperationException">A table of a record is asked for that is not there.</exception>
    public static string Filled(string text)
    {
        var (lines, filled) = (text.Split('\n'), new List<string>());
        for (var i = 0; i < lines.Length; i++)
        {
            filled.Add(lines[i]);
            var close = CloseOf(lines[i]) is { } closing ? Array.IndexOf(lines, closing, i) : -1;
            if (close < 0) continue;
            filled.Add(TableOf(lines[i]));
            i = close - 1;
        }

        return string.Join('\n', filled);
    }

    /// <summary>True for a guide with a part that the program fills in.</summary>
    public static bool HasTables(string text) => text.Split('\n').Any(line => CloseOf(line) is not null);

    private static string? CloseOf(string line) => !line.EndsWith(End, StringComparison.Ordinal) ? null
        : Names(line, "rules") is not null ? "<!-- /rules -->"
        : Names(line, "shapes") is not null ? "<!-- /shapes -->" : null;

    private static string TableOf(string line) => Names(line, "shapes") is { } names
        ? GuideTables.Of(names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        : RuleTable.Of(RuleCatalogue.All);

    /// <summary>What an opening line says behind its word; null for any other line.</summary>
    private static string? Names(string line, string word) =>
        line.StartsWith($"<!-- {word}:", StringComparison.Ordinal) ? line[$"<!-- {word}:".Length..^End.Length] : null;
}
