namespace PlanSite.Values;

/// <summary>A place in folded text that moves forward as things are read.</summary>
internal ref struct Scan(ReadOnlySpan<char> text)
{
    /// <summary>The whole folded text, also what was passed.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>How many characters were passed; set back by keeping a copy of the scan.</summary>
    public int At;

    /// <summary>True when all was passed.</summary>
    public readonly bool AtEnd => At >= Text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Current => At < Text.Length ? Text[At] : '\0';

    /// <summary>What was not passed yet.</summary>
    public readonly ReadOnlySpan<char> Rest => Text[At..];

    /// <summary>The character some places ahead (or behind); NUL outside the text.</summary>
    public readonly char Ahead(int places) => (uint)(At + places) < (uint)Text.Length ? Text[At + places] : '\0';

    /// <summary>Passes a character if it is the next; otherwise stays and says false.</summary>
    public bool Take(char c)
    {
        if (Current != c) return false;
        At++;
        return true;
    }

    /// <summary>Passes a word if it comes next; otherwise stays and says false.</summary>
    public bool Take(string word)
    {
        if (!Rest.StartsWith(word, StringComparison.Ordinal)) return false;
        At += word.Length;
        return true;
    }

    /// <summary>Folded text never has two blanks in a row.</summary>
    public void SkipBlank() => Take(' ');

    /// <summary>Where the run of letters that starts at <paramref name="from"/> ends.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && Characters.IsWord(text[from])) from++;
        return from;
    }
}
