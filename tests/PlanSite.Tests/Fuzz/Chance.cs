using System.Globalization;
using System.Text;

namespace PlanSite.Tests.Fuzz;

/// <summary>Draws by a seed: the same seed and number give the same input on every machine.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => _random.Next(times) == 0;

    public int Below(int limit) => _random.Next(limit);

    public T Of<T>(params IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    /// <summary>Some of them, one after another, with nothing between.</summary>
    public string Some(int most, params IReadOnlyList<string> pieces) =>
        string.Concat(Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => Of(pieces)));

    /// <summary>A text as a YAML value between double quotes; what no file can hold is written as an escape.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') quoted.Append('\\').Append(rune);
            else if (rune.Value == '\n') quoted.Append("\\n");
            else if (rune.Value < ' ' || rune.Value is >= 0x7F and <= 0x9F) quoted.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}");
            else quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }
}
