using PlanSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanSite.Load;

/// <summary>
/// Finds where a node's own characters begin and end. The parser ends what is written by indent only at the next token, behind blank
/// lines and comments; here such a node ends with its last child, or with the last line of its text.
/// </summary>
internal sealed class NodeRanges(string text)
{
    /// <summary>A place with as much of its line as a range covers.</summary>
    public SourceSpan At(string file, Mark mark, TextRange range)
    {
        // Looked for within the range alone: a hostile file is one line, and its end is far from each of a million values.
        var own = text.AsSpan(range.Start, Math.Max(0, Math.Min(range.End, text.Length) - range.Start));
        return new SourceSpan(file, (int)mark.Line, (int)mark.Column) { Length = own.IndexOfAny('\r', '\n') is var end and >= 0 ? end : own.Length };
    }

    /// <summary>
    /// With its quotes; of a block scalar (<c>|</c>, <c>&gt;</c>) from its mark to the last line that counts, without that line's break.
    /// </summary>
    public TextRange Of(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        return new TextRange(start, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? EndOfBlock(start, end, scalar.Value) : end);
    }

    /// <summary>From bracket to bracket, or from the first dash to the end of the last entry.</summary>
    public static TextRange Of(SequenceStart start, ParsingEvent end, int endOfItems) =>
        new((int)start.Start.Index, start.Style is SequenceStyle.Flow ? (int)end.Start.Index + 1 : endOfItems);

    /// <summary>
    /// From brace to brace; without braces, also for one pair in brackets (<c>[a: b]</c>), from the first key to the end of the last value.
    /// </summary>
    public TextRange Of(MappingStart start, ParsingEvent end, TextRange children) =>
        start.Style is MappingStyle.Flow && text[(int)end.Start.Index] == '}'
            ? new TextRange((int)start.Start.Index, (int)end.Start.Index + 1)
            : children;

    /// <summary>The value of a key. One that is not there stands right behind the colon, or behind the key where it has none.</summary>
    public YamlNode Value(YamlNode value, TextRange key)
    {
        if (!value.Range.IsEmpty) return value;
        var at = key.End;
        while (at < text.Length && (text[at] is ' ' or '\t')) at++;
        return value with { Range = at < text.Length && text[at] == ':' ? new TextRange(at + 1, at + 1) : new TextRange(key.End, key.End) };
    }

    /// <summary>An entry of a list. One that is not there stands right behind its dash.</summary>
    /// <param name="from">Where the list begins, or its entry before ends.</param>
    public YamlNode Item(YamlNode item, int from)
    {
        if (!item.Range.IsEmpty) return item;
        var at = SkipComments(text, from);
        return item with { Range = at < text.Length && text[at] == '-' ? new TextRange(at + 1, at + 1) : new TextRange(from, from) };
    }

    /// <summary>The first character from a place on that is neither blank nor in a comment.</summary>
    public static int SkipComments(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '#'))
        {
            if (text[at] == '#') at = LineEnd(text, at);
            else at++;
        }

        return at;
    }

    /// <summary>The line break that ends the line, or the end of the text.</summary>
    public static int LineEnd(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }

    /// <summary>Blank lines at the end belong to the text only where its mark says so (<c>|+</c>).</summary>
    private int EndOfBlock(int start, int end, string value)
    {
        var mark = start + 1;
        while (mark < end && text[mark] is '+' or '-' or (>= '0' and <= '9')) mark++;
        var body = LineEnd(text, start);
        if (body >= end) return mark;
        return text.AsSpan(start, mark - start).Contains('+') ? WithoutBreak(end) : LastFilled(body, end, value) ?? mark;
    }

    private int WithoutBreak(int end)
    {
        if (text[end - 1] == '\n') end--;
        return text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The end of the last line with more than its indent; null when all are blank.</summary>
    private int? LastFilled(int body, int end, string value)
    {
        int? last = null;
        var depth = int.MaxValue;
        for (var at = body; at < end;)
        {
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            var line = text[at..LineEnd(text, at)];
            if (depth == int.MaxValue && !string.IsNullOrWhiteSpace(line)) depth = Depth(line) - Depth(value.TrimStart('\n'));
            at += line.Length;
            if (line.Length > depth && at <= end) last = at;
        }

        return last;
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;
}
