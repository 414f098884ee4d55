namespace PlanSite.Values;

/// <summary>A place in folded text that moves forward as things are read.</summary>
internal ref struct Scan(ReadOnlySpan<char> text)
{
    public readonly ReadOnlySpan<char> Text = text;
    public int At;

    public readonly bool AtEnd => At >= Text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Current => At < Text.Length ? Text[At] : '\0';

    public readonly ReadOnlySpan<char> Rest => Text[At..];

    /// <summary>The character some places ahead (or behind); NUL outside the text.</summary>
    public readonly char Ahead(int places) => (uint)(At + places) < (uint)Text.Length ? Text[At + places] : '\0';

    public bool Take(char c)
    {
        if (Current != c) return false;
        At++;
        return true;
    }

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
