using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>The lines of a text around its values.</summary>
/// <param name="Text">The whole file, with its own line breaks.</param>
internal sealed record Layout(string Text)
{
    /// <summary>Behind the line break before a place.</summary>
    public int LineStart(int at) => Text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;

    /// <summary>The line break that ends the line, or the end of the text.</summary>
    public int LineEnd(int at) => NodeRanges.LineEnd(Text, at);

    /// <summary>Behind the line break that ends the line, or the end of the text.</summary>
    public int NextLine(int at) => LineEnd(at) is var end && end == Text.Length ? end : end + BreakAt(end).Length;

    /// <summary>How lines end at a place: as its own line does, else as the line before; a line feed when there is only one line.</summary>
    public string Newline(int at)
    {
        var end = LineEnd(at);
        if (end < Text.Length) return BreakAt(end);
        var start = LineStart(at);
        if (start == 0) return "\n";
        return Text.AsSpan(0, start).EndsWith("\r\n") ? "\r\n" : Text[start - 1].ToString();
    }

    /// <summary>Whether nothing but blanks stands before a place on its line.</summary>
    public bool IsFirst(int at) => string.IsNullOrWhiteSpace(Text[LineStart(at)..at]);

    /// <summary>Whether a place begins a line without characters.</summary>
    public bool IsBlank(int lineStart) => string.IsNullOrWhiteSpace(Text[lineStart..LineEnd(lineStart)]);

    /// <summary>What stands behind a place on its line.</summary>
    public string Rest(int at) => Text[at..LineEnd(at)];

    /// <summary>Where the next character stands that is neither blank nor line break; the text's length when none does.</summary>
    public int SkipBlanks(int at)
    {
        while (at < Text.Length && char.IsWhiteSpace(Text[at])) at++;
        return at;
    }

    /// <summary>The same, with comments taken for blanks.</summary>
    public int SkipComments(int at) => NodeRanges.SkipComments(Text, at);

    private string BreakAt(int at) => Text[at] == '\r' && at + 1 < Text.Length && Text[at + 1] == '\n' ? "\r\n" : Text[at].ToString();
}
