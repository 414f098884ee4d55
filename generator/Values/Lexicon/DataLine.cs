using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>One line of <c>units.txt</c> or <c>lexicon.txt</c>: a name, what is said of it, and behind a colon other spellings.</summary>
/// <param name="About">What stands between the name and the colon.</param>
/// <param name="Same">What stands behind the colon; empty when there is none.</param>
/// <param name="Name">The first word of the line, which stands for all its spellings.</param>
internal sealed record DataLine(string Name, ImmutableArray<string> About, ImmutableArray<string> Same)
{
    /// <summary>The name first, then the other spellings.</summary>
    public IEnumerable<string> Spellings => Same.Prepend(Name);

    /// <summary>All lines of a file that comes with the program, without empty ones and remarks (#).</summary>
    public static IEnumerable<DataLine> ReadAll(string file)
    {
        using var stream = typeof(DataLine).Assembly.GetManifestResourceStream("PlanSite.Values." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static DataLine Of(string[] pieces)
    {
        var colon = Array.IndexOf(pieces, ":");
        return colon < 0 ? new DataLine(pieces[0], [.. pieces[1..]], []) : new DataLine(pieces[0], [.. pieces[1..colon]], [.. pieces[(colon + 1)..]]);
    }
}
