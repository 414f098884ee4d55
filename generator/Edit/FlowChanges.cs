using System.Collections.Immutable;
using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>Entries put into and taken from braces and brackets, on one line or with a line for each.</summary>
/// <param name="parts">The collection's entries, each from its first character to the end of its value.</param>
internal sealed class FlowChanges(Layout layout, ImmutableArray<TextRange> parts)
{
    /// <summary>The first entries between two brackets. A comment between them stays; the reader wants a comma before it.</summary>
    /// <param name="around">The blank that stands inside of braces; nothing inside of brackets.</param>
    public static TextChange Fill(TextRange empty, string around, IEnumerable<string> entries, string text)
    {
        var written = around + string.Join(", ", entries);
        var (start, end) = (empty.Start + 1, empty.End - 1);
        return string.IsNullOrWhiteSpace(text[start..end])
            ? new TextChange(start, end, written + around)
            : TextChange.Insert(start, written + "," + (char.IsWhiteSpace(text[start]) ? "" : " "));
    }

    /// <summary>Puts entries behind another: on lines of their own, if that one has its own.</summary>
    public IEnumerable<TextChange> Add(int after, IReadOnlyCollection<string> entries)
    {
        var part = parts[after];
        if (!HasOwnLines(part)) return [TextChange.Insert(part.End, string.Concat(entries.Select(e => ", " + e)))];
        var newline = layout.Newline(part.Start) + layout.Text[layout.LineStart(part.Start)..part.Start];
        var end = layout.LineEnd(part.End);
        return EndsWithComma(part)
            ? [TextChange.Insert(end, string.Concat(entries.Select(e => newline + e + ",")))]
            : [TextChange.Insert(part.End, ","), TextChange.Insert(end, newline + string.Join("," + newline, entries))];
    }

    /// <summary>Takes away some entries, but not all, each with one comma.</summary>
    public IEnumerable<TextChange> Remove(IReadOnlySet<int> removed)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (!removed.Contains(i)) continue;
            var first = i;
            while (removed.Contains(i + 1)) i++;
            foreach (var change in Without(first, i)) yield return change;
        }
    }

    private IEnumerable<TextChange> Without(int first, int last)
    {
        var (from, to) = (parts[first].Start, parts[last].End);
        if (Enumerable.Range(first, last - first + 1).All(i => HasOwnLines(parts[i])))
        {
            if (last == parts.Length - 1 && !EndsWithComma(parts[last])) yield return LastComma(first - 1);
            yield return TextChange.Delete(layout.LineStart(from), layout.NextLine(to));
        }
        else if (first > 0 && !layout.Text[parts[first - 1].End..from].AsSpan().ContainsAny('\r', '\n'))
        {
            yield return TextChange.Delete(parts[first - 1].End, to);
        }
        else if (last + 1 < parts.Length)
        {
            yield return TextChange.Delete(from, AfterComma(to));
        }
        else
        {
            yield return LastComma(first - 1);
            yield return TextChange.Delete(from, to);
        }
    }

    /// <summary>Up to what follows the comma behind an entry, on the same line.</summary>
    private int AfterComma(int end)
    {
        var at = layout.SkipComments(end) + 1;
        while (at < layout.Text.Length && layout.Text[at] is ' ' or '\t') at++;
        return at;
    }

    /// <summary>Goes with what it led to, but not before a comment: the reader wants it there.</summary>
    private TextChange LastComma(int part)
    {
        var at = layout.SkipComments(parts[part].End);
        var goes = layout.Text[at] == ',' && !layout.Rest(at + 1).TrimStart().StartsWith('#');
        return TextChange.Delete(at, goes ? at + 1 : at);
    }

    private bool HasOwnLines(TextRange part)
    {
        var rest = layout.Rest(part.End).TrimStart();
        if (rest.StartsWith(',')) rest = rest[1..].TrimStart();
        return layout.IsFirst(part.Start) && rest is "" or ['#', ..];
    }

    private bool EndsWithComma(TextRange part) => layout.Text[layout.SkipComments(part.End)] == ',';
}
