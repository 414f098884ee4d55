using System.Collections.Immutable;
using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>Lines put into and taken from what is written by indent.</summary>
/// <param name="parts">The collection's entries, each from its key or dash to the end of its value.</param>
internal sealed class BlockChanges(Layout layout, ImmutableArray<TextRange> parts)
{
    /// <summary>Puts lines behind an entry, below the comment on its last line.</summary>
    /// <param name="indent">Blanks before each.</param>
    public TextChange Add(int after, int indent, IEnumerable<string> entries)
    {
        var last = parts[after].End;
        var newline = layout.Newline(last);
        var lines = entries.Select(e => new string(' ', indent) + e);
        return layout.LineEnd(last) == layout.Text.Length
            ? TextChange.Insert(layout.Text.Length, string.Concat(lines.Select(l => newline + l)))
            : TextChange.Insert(layout.NextLine(last), string.Concat(lines.Select(l => l + newline)));
    }

    /// <summary>Takes away the lines of some entries, but not all. Of blank lines above and below one lot stays.</summary>
    public IEnumerable<TextChange> Remove(IReadOnlySet<int> removed)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (!removed.Contains(i)) continue;
            var first = i;
            while (removed.Contains(i + 1) && layout.SkipBlanks(layout.NextLine(parts[i].End)) == parts[i + 1].Start) i++;
            yield return Without(new TextRange(parts[first].Start, parts[i].End), first == 0 ? -1 : parts[first - 1].End);
        }
    }

    /// <param name="floor">Where the entry before ends: its blank lines may be part of its text.</param>
    private TextChange Without(TextRange run, int floor)
    {
        var to = layout.NextLine(run.End);
        if (!layout.IsFirst(run.Start)) return TextChange.Delete(run.Start, layout.SkipBlanks(to));
        var from = layout.LineStart(run.Start);
        if (IsBlankAbove(from)) to = PastBlankLines(to);
        if (to < layout.Text.Length) return TextChange.Delete(from, to);
        while (from > 0 && IsBlankAbove(from) && layout.LineStart(AboveBreak(from)) > floor) from = layout.LineStart(AboveBreak(from));
        var hasBreak = layout.LineEnd(run.End) < layout.Text.Length;
        return TextChange.Delete(hasBreak || from == 0 ? from : AboveBreak(from), to);
    }

    private int PastBlankLines(int at)
    {
        while (at < layout.Text.Length && layout.IsBlank(at)) at = layout.NextLine(at);
        return at;
    }

    /// <summary>Also true at the top of the file.</summary>
    private bool IsBlankAbove(int lineStart) => lineStart == 0 || layout.IsBlank(layout.LineStart(AboveBreak(lineStart)));

    /// <summary>The break that ends the line above.</summary>
    private int AboveBreak(int lineStart) => lineStart - (layout.Text.AsSpan(0, lineStart).EndsWith("\r\n") ? 2 : 1);
}
