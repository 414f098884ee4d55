namespace PlanSite.Edit;

/// <summary>Writes a text of several lines as the one that it replaces: kept line by line (<c>|</c>) or folded (<c>&gt;</c>).</summary>
internal static class BlockScalar
{
    /// <summary>The text with the former's mark, note and indent; null where it cannot be. Whether it reads back is for the caller to try.</summary>
    /// <param name="former">All characters of the former text, from its mark on.</param>
    public static string? Write(string value, string former)
    {
        var layout = new Layout(former);
        var header = layout.Rest(0);
        var keeps = header.Length > 1 && header[1] == '+';
        var body = layout.SkipBlanks(header.Length);
        if (body == former.Length || EndOf(value, keeps) is not { } end) return null;
        var newline = layout.Newline(0);
        var indent = former[layout.LineStart(body)..body];
        var note = header[1..].TrimStart('+', '-');
        var text = end == "-" ? value : value[..^1];
        var lines = (header[0] == '>' ? Unfolded(text) : text).Split('\n');
        return header[0] + end + note + string.Concat(lines.Select(l => newline + (l.Length == 0 ? "" : indent + l)));
    }

    /// <summary>How the end is marked: kept as it was, if it can be, else by whether there is a line break. Null for more than one.</summary>
    private static string? EndOf(string value, bool keeps)
    {
        if (keeps && value.EndsWith('\n')) return "+";
        if (value.EndsWith("\n\n", StringComparison.Ordinal) || value is "" or "\n") return null;
        return value.EndsWith('\n') ? "" : "-";
    }

    /// <summary>Folding takes one line break of each lot away.</summary>
    private static string Unfolded(string text) =>
        string.Concat(text.Select((c, i) => c == '\n' && (i == 0 || text[i - 1] != '\n') ? "\n\n" : c.ToString()));
}
