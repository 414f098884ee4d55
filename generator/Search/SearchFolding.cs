using System.Text;

namespace PlanSite.Search;

/// <summary>
/// Makes spellings equal that mean the same: width, case, kana, long-vowel marks and dashes, blanks, thousands separators.
/// The search client has a twin of it (<c>search-fold.js</c>); both are tested by one table. Not for use by several threads at once.
/// </summary>
public sealed class SearchFolding
{
    private const char Unknown = '\0';
    private const char Complex = '\uFFFF';

    // One unit for one unit, remembered as it is met.
    private readonly char[] _single = new char[char.MaxValue + 1];
    private readonly FoldedText _own = new();

    /// <summary>The folded text alone.</summary>
    public string Fold(string text)
    {
        Fold(text, _own);
        return _own.ToString();
    }

    /// <summary>Fills the target, whose former text goes.</summary>
    public void Fold(string text, FoldedText target)
    {
        target.Clear();
        for (var at = 0; at < text.Length;)
            at = AddCluster(text, at, target);
        target.TrimEnd();
        target.RemoveThousandsSeparators();
    }

    private int AddCluster(string text, int at, FoldedText target)
    {
        var end = ClusterEnd(text, at);
        var single = end == at + 1 ? Single(text, at) : Complex;
        if (single == ' ')
            target.AddBlank(at, end);
        else if (single != Complex)
            target.Add(single, at, end);
        else
            AddNormalized(text.AsSpan(at, end - at), at, end, target);
        return end;
    }

    private char Single(string text, int at)
    {
        ref var known = ref _single[text[at]];
        if (known == Unknown)
            known = SingleOf(text.AsSpan(at, 1));
        return known;
    }

    private static char SingleOf(ReadOnlySpan<char> unit)
    {
        var normalized = Normalized(unit);
        if (normalized.Length != 1 || char.IsSurrogate(normalized[0]))
            return Complex;
        var folded = FoldingRules.Map(new Rune(normalized[0])) is { IsBmp: true } rune ? (char)rune.Value : Complex;
        return folded is Unknown ? Complex : folded;
    }

    private static void AddNormalized(ReadOnlySpan<char> cluster, int start, int end, FoldedText target)
    {
        Span<char> units = stackalloc char[2];
        foreach (var rune in Normalized(cluster).EnumerateRunes())
        {
            if (FoldingRules.Map(rune) is not { } folded)
                continue;
            if (folded.Value == ' ')
                target.AddBlank(start, end);
            else
                foreach (var unit in units[..folded.EncodeToUtf16(units)])
                    target.Add(unit, start, end);
        }
    }

    /// <summary>
    /// NFKC; what is no character (half a surrogate pair, U+FFFE) becomes the replacement character first: normalisation refuses it.
    /// </summary>
    private static string Normalized(ReadOnlySpan<char> cluster)
    {
        var whole = new StringBuilder(cluster.Length);
        foreach (var rune in cluster.EnumerateRunes())
            whole.Append(FoldingRules.IsCharacter(rune) ? rune : Rune.ReplacementChar);
        return whole.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>A character and the marks that normalisation may join to it.</summary>
    private static int ClusterEnd(string text, int at)
    {
        var end = at + LengthAt(text, at);
        while (end < text.Length && text[end] >= FoldingRules.FirstExtending && ExtendsAt(text, end, out var length))
            end += length;
        return end;
    }

    private static int LengthAt(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static bool ExtendsAt(string text, int at, out int length)
    {
        length = LengthAt(text, at);
        var rune = length == 2 ? new Rune(text[at], text[at + 1]) : Rune.TryCreate(text[at], out var one) ? one : Rune.ReplacementChar;
        return FoldingRules.Extends(rune);
    }
}
