using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Search;
using PlanSite.Tests.Search;

namespace PlanSite.Benchmarks.Search;

/// <summary>Texts with what the generator folds them to, a JSON array a line: text, folded, starts, ends.</summary>
internal static class FoldingFixture
{
    private const int Texts = 4_000;

    // Where texts of plans come from, and where folding has something to do.
    private static readonly (int From, int To)[] Ranges =
    [
        (0x20, 0x7F), (0x20, 0x7F), (0x2C, 0x3A), (0x30, 0x3A), (0x80, 0x250), (0x300, 0x370), (0x370, 0x530), (0x1160, 0x1180), (0x2000, 0x2070), (0x2070, 0x20A0),
        (0x2100, 0x2190), (0x2212, 0x2213), (0x2460, 0x24FF), (0x2500, 0x2510), (0x3000, 0x3040), (0x3040, 0x30A0), (0x3040, 0x30A0), (0x30A0, 0x3100),
        (0x30A0, 0x3100), (0x3200, 0x3400), (0x4E00, 0x5200), (0xAC00, 0xAC80), (0xD800, 0xE000), (0xF900, 0xFA10), (0xFE00, 0xFE10), (0xFF00, 0xFFA0), (0x1F300, 0x1F320),
        (0x20BB0, 0x20BC0), (0xE0100, 0xE0110),
    ];

    public static void Write(string file)
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.Default };
        var (folding, folded) = (new SearchFolding(), new FoldedText());
        using var writer = new StreamWriter(file);
        foreach (var text in Everything().Concat(Random()))
        {
            folding.Fold(text, folded);
            writer.WriteLine(JsonSerializer.Serialize(new object[] { Units(text), Units(folded.ToString()), folded.Starts.ToArray(), folded.Ends.ToArray() }, options));
        }
    }

    /// <summary>Each character of the basic plane by itself, between two letters.</summary>
    private static IEnumerable<string> Everything() => Enumerable.Range(0, 0x10000).Where(unit => !IsNew(unit)).Select(unit => $"a{(char)unit}b");

    /// <summary>Characters younger than Unicode 15: what is known of them differs from runtime to runtime.</summary>
    private static bool IsNew(int unit) => unit is (>= 0x1ACF and <= 0x1AFF) or 0x1C89 or 0x1C8A or (>= 0xA7CB and <= 0xA7DF) or 0xA7F1;

    private static IEnumerable<string> Random()
    {
        var dice = new Dice(5);
        for (var i = 0; i < Texts; i++)
        {
            var text = new StringBuilder();
            for (var length = dice.Below(24); length > 0; length--)
            {
                var (from, to) = Ranges[dice.Below(Ranges.Length)];
                var value = from + dice.Below(to - from);
                text.Append(value < 0x10000 ? ((char)value).ToString() : new Rune(value).ToString());
            }
            yield return text.ToString();
        }
    }

    /// <summary>As numbers, for JSON cannot hold half a surrogate pair.</summary>
    private static int[] Units(string text) => [.. text.Select(unit => (int)unit)];
}
