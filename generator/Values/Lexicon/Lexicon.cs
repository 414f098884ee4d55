using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>
/// The words of printed values: where they may stand and what they say there. Data, not code: <c>lexicon.txt</c>. Whoever reads a part of a value
/// asks here for the words that it may meet.
/// </summary>
internal static class Lexicon
{
    private static readonly string[] Particles = ["の", "を"];

    public static ImmutableArray<LexiconWord> All { get; } = [.. DataLine.ReadAll("lexicon.txt").SelectMany(WordsOf)];

    /// <summary>The words that may stand in a place, of some meanings or (none given) of any.</summary>
    public static WordList Words(WordPlaces place, params ReadOnlySpan<WordMeaning> meanings)
    {
        var wanted = meanings.ToArray();
        return Words(w => w.Places.HasFlag(place) && (wanted.Length == 0 || wanted.Contains(w.Meaning)));
    }

    /// <summary>The words that a condition holds for, in any place.</summary>
    public static WordList Words(Func<LexiconWord, bool> are) => new(All.Where(are));

    private static IEnumerable<LexiconWord> WordsOf(DataLine line)
    {
        var meaning = Parse<WordMeaning>(line.About[0]);
        var told = line.About.IndexOf("=") is > 0 and var at ? line.About[at + 1] : meaning is WordMeaning.Basis ? line.Name : null;
        var (places, listed, particles, growth) = (WordPlaces.None, false, false, false);
        foreach (var word in line.About.Skip(1).Where(w => w != "=" && w != told))
        {
            if (word is "listed") listed = true;
            else if (word is "particles") particles = true;
            else if (word is "growth") growth = true;
            else places |= Parse<WordPlaces>(word);
        }
        foreach (var text in line.Spellings)
        {
            yield return new LexiconWord(text, told ?? text, meaning, places) { NeedsListedUnit = listed, IsGrowth = growth };
            if (!particles) continue;
            var behind = places & (WordPlaces.Behind | WordPlaces.Bracket);
            foreach (var particle in Particles) yield return new LexiconWord(particle + text, text, meaning, behind);
        }
    }

    /// <summary>at-least is AtLeast. A misspelling in the file ends the program, which every test would notice.</summary>
    private static T Parse<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
