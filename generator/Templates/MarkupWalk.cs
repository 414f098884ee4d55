using System.Buffers;

namespace PlanSite.Templates;

/// <summary>Reads a page of our own making tag by tag, as far as it takes to know whose words a text is.</summary>
/// <param name="language">Of the page, as in HTML.</param>
/// <param name="leavesCopies">True to leave alone what readers copy with a button (data-copy): readings would come along.</param>
internal sealed class MarkupWalk(string language, bool leavesCopies)
{
    /// <summary>Elements that hold no other elements, or nothing for readers.</summary>
    private static readonly string[] TextOnly = ["title", "desc", "option", "textarea", "script", "style"];

    /// <summary>Of these only what readers see.</summary>
    private static readonly string[] Readable = ["desc", "option"];

    private static readonly SearchValues<char> NameSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    private string? _within;
    private int _depth;
    private int _drawings;

    /// <summary>True when what <see cref="Next"/> has read was a tag, false for a text.</summary>
    public bool IsTag { get; private set; }

    /// <summary>True for a text in the page's own language at a place where elements may stand.</summary>
    public bool IsOwn => _within is null;

    /// <summary>True within a drawing.</summary>
    public bool IsDrawing => _drawings > 0;

    /// <summary>True for a tag that begins an element which holds only text, in the page's own language.</summary>
    public bool IsOnlyText { get; private set; }

    /// <summary>The end of the tag or the text that begins at a place.</summary>
    public int Next(string page, int at)
    {
        IsTag = page[at] == '<' && at + 1 < page.Length && (char.IsAsciiLetter(page[at + 1]) || page[at + 1] is '/' or '!');
        IsOnlyText = false;
        if (!IsTag) return page.IndexOf('<', at + 1) is > 0 and var next ? next : page.Length;
        var end = EndOfTag(page, at);
        if (page[at + 1] != '!') Read(page.AsSpan(at, end - at));
        return end;
    }

    private static int EndOfTag(string page, int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < page.Length; i++)
        {
            if (quote != 0) quote = page[i] == quote ? '\0' : quote;
            else if (page[i] is '"' or '\'') quote = page[i];
            else if (page[i] == '>') return i + 1;
        }

        return page.Length;
    }

    private void Read(ReadOnlySpan<char> tag)
    {
        var isEnd = tag[1] == '/';
        var rest = tag[(isEnd ? 2 : 1)..];
        var length = rest.IndexOfAnyExcept(NameSigns);
        var name = rest[..Math.Max(length, 0)];
        if (name is "svg" && !tag.EndsWith("/>")) _drawings += isEnd ? -1 : 1;
        if (_within is not null) Leave(name, isEnd, tag);
        else if (!isEnd && !tag.EndsWith("/>") && Stops(name, tag)) (_within, _depth) = (name.ToString(), 1);
    }

    private void Leave(ReadOnlySpan<char> name, bool isEnd, ReadOnlySpan<char> tag)
    {
        if (!name.SequenceEqual(_within)) return;
        if (isEnd) _depth--;
        else if (!tag.EndsWith("/>")) _depth++;
        if (_depth == 0) _within = null;
    }

    /// <summary>True for an element whose text is not the page's own, or not to be touched.</summary>
    private bool Stops(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        foreach (var only in TextOnly)
        {
            if (!name.SequenceEqual(only)) continue;
            IsOnlyText = (Readable.Contains(only, StringComparer.Ordinal) || IsDrawing) && !tag.Contains(" lang=\"", StringComparison.Ordinal);
            return true;
        }

        if (leavesCopies && tag.Contains(" data-copy=\"", StringComparison.Ordinal)) return true;
        var at = tag.IndexOf(" lang=\"", StringComparison.Ordinal);
        if (at < 0 || name is "html") return false;
        var value = tag[(at + " lang=\"".Length)..];
        return !value[..Math.Max(value.IndexOf('"'), 0)].SequenceEqual(language);
    }
}
