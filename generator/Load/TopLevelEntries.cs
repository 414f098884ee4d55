using System.Collections.Immutable;

namespace PlanSite.Load;

/// <summary>A part of a file that stands on its own: an entry of its list, or a key with all that is below it.</summary>
/// <param name="First">Its first line, from 0.</param>
/// <param name="Count">How many lines it has.</param>
internal readonly record struct TopLevelEntry(int First, int Count)
{
    /// <summary>Cuts a file where a line begins at its very left. Of a file that is a list, only dashes begin an entry.</summary>
    public static ImmutableArray<TopLevelEntry> In(string[] lines)
    {
        var starts = new List<int>();
        var isList = lines.FirstOrDefault(l => Begins(l) && l != "---") is { } first && IsDash(first[0]);
        for (var i = 0; i < lines.Length; i++)
        {
            if (Begins(lines[i]) && (!isList || IsDash(lines[i][0]))) starts.Add(i);
        }

        if (starts.Count == 0 || !lines.Take(starts[0]).All(IsNothing)) starts.Insert(0, 0);
        starts[0] = 0;
        return [.. starts.Select((start, i) => new TopLevelEntry(start, (i + 1 < starts.Count ? starts[i + 1] : lines.Length) - start))];
    }

    /// <summary>Blanks of every kind go on with what is above, comments and closing brackets too.</summary>
    private static bool Begins(string line) => line.Length > 0 && !char.IsWhiteSpace(line[0]) && !Slips.Unseen.Is(line[0])
        && line[0] is not ('#' or '}' or ']');

    private static bool IsNothing(string line) => line.TrimStart() is "" or ['#', ..];

    private static bool IsDash(char c) => c is '-' or '－' or '‐' or '–' or '—' or '―' or '−' or 'ー' or '・';
}
