using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Search;

/// <summary>The table that both folding twins are tested by.</summary>
internal static partial class FoldingCases
{
    public static IEnumerable<(string Original, string Folded)> All() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "search-folding-cases.tsv"))
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .Select(columns => (Unescaped(columns[0]), Unescaped(columns[1])));

    private static string Unescaped(string text) => Escape().Replace(text, match => match.Groups["code"] is { Success: true } code
        ? new Rune(int.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        : "\\");

    [GeneratedRegex(@"\\u\{(?<code>[0-9A-F]+)\}|\\\\", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
