namespace PlanSite.Templates;

/// <summary>What stands between <c>{{</c> and <c>}}</c>, and where.</summary>
/// <param name="At">Index of the first brace.</param>
/// <param name="End">Index after the last brace.</param>
/// <param name="Body">Without braces and <c>~</c>; null when the braces are not closed.</param>
/// <param name="EatsBefore">True when <c>~</c> takes the blanks before it away.</param>
/// <param name="EatsAfter">True when blanks after it are left out.</param>
internal readonly record struct TemplateTag(int At, int End, string? Body, bool EatsBefore, bool EatsAfter)
{
    public bool IsComment => Body?.StartsWith('!') ?? false;

    /// <summary>Blocks, parts and comments show nothing themselves: on a line of their own the line goes with them.</summary>
    private bool IsSilent => Body is { Length: > 0 } && (Body[0] is '#' or '^' or '/' or '>' or '!' || Body.Split(' ', '\n')[0] == "else");

    /// <summary>The next tag from <paramref name="from"/> on; null when there is none.</summary>
    public static TemplateTag? Next(string text, int from)
    {
        var at = text.IndexOf("{{", from, StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = text.AsSpan(at);
        var comment = rest.StartsWith("{{!--", StringComparison.Ordinal) || rest.StartsWith("{{~!--", StringComparison.Ordinal);
        var triple = rest.StartsWith("{{{", StringComparison.Ordinal);
        var close = comment ? "--}}" : triple ? "}}}" : "}}";
        var end = text.IndexOf(close, at + 2, StringComparison.Ordinal);
        if (comment && end < 0 && text.IndexOf("--~}}", at, StringComparison.Ordinal) is var other and >= 0) (end, close) = (other, "--~}}");
        if (end < 0) return new TemplateTag(at, at + 2, null, false, false);
        var body = text[(at + 2)..end];
        var (before, after) = (body.StartsWith('~'), body.EndsWith('~') || close == "--~}}");
        if (!triple) body = body.Trim('~').Trim();
        var isBroken = !triple && !body.StartsWith('!') && body.AsSpan().ContainsAny('{', '}');
        return isBroken ? new TemplateTag(at, at + 2, null, false, false) : new TemplateTag(at, end + close.Length, body, before, after);
    }

    /// <summary>Where the text before the tag ends, and where the text after it begins.</summary>
    public (int Before, int After) Edges(string text)
    {
        var (before, after) = (At, End);
        while (before > 0 && IsBlank(text[before - 1])) before--;
        while (after < text.Length && IsBlank(text[after])) after++;
        var ownLine = IsSilent && (before == 0 || text[before - 1] == '\n') && (after == text.Length || text[after] == '\n');
        return (
            EatsBefore ? At - EndingBlanks(text.AsSpan(0, At)) : ownLine ? before : At,
            EatsAfter ? text.Length - text.AsSpan(End).TrimStart().Length : ownLine ? Math.Min(after + 1, text.Length) : End);
    }

    private static int EndingBlanks(ReadOnlySpan<char> text) => text.Length - text.TrimEnd().Length;

    private static bool IsBlank(char character) => character is ' ' or '\t';
}
