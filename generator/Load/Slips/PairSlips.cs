using System.Text.RegularExpressions;

namespace PlanSite.Load.Slips;

/// <summary>Quotes and brackets that do not close, close once too often, or have text behind them.</summary>
internal static partial class PairSlips
{
    /// <summary>A backslash within quotes that says nothing to YAML.</summary>
    public static Slip? Backslash(string line) => Odd().Match(line) is { Success: true } match
        ? new Slip(LoadRules.BrokenYaml, match.Groups[1].Index, 1, "引用符 \" \" の中の「\\」は特別な記号です。", "「\\\\」と二つ書くか、値の全体を ' ' で囲んでください。",
            line[..match.Groups[1].Index] + "\\" + line[match.Groups[1].Index..])
        : null;

    /// <summary>A quote that is not closed in its line.</summary>
    public static Slip? UnclosedQuote(string line)
    {
        var at = OpenQuote(line);
        if (at < 0) return null;
        var end = line.TrimEnd();
        var tail = end.Length;
        while (tail > at + 1 && (end[tail - 1] is '}' or ']' or ' ') && CloserIsOpen(line[..at], end[tail - 1])) tail--;
        return new Slip(LoadRules.BrokenYaml, at, 1, $"引用符「{line[at]}」が閉じていません。", $"値の終わりに「{line[at]}」を書いてください。",
            end[..tail] + line[at] + end[tail..]);
    }

    /// <summary>A bracket or brace that is not closed in its line.</summary>
    public static Slip? UnclosedBracket(string line)
    {
        var open = Open(line);
        if (open.Count == 0 || OpenQuote(line) >= 0) return null;
        var at = open.Peek();
        return new Slip(LoadRules.BrokenYaml, at, 1, $"かっこ「{line[at]}」が閉じていません。", $"値の終わりに「{Closer(line[at])}」を書いてください。",
            line.TrimEnd().TrimEnd(',') + string.Concat(open.Select(i => " " + Closer(line[i]))));
    }

    /// <summary>A bracket or brace that closes nothing.</summary>
    public static Slip? ExtraBracket(string line)
    {
        var depth = 0;
        foreach (var (at, c) in Marks(line))
        {
            depth += c is '{' or '[' ? 1 : -1;
            if (depth >= 0) continue;
            return new Slip(LoadRules.BrokenYaml, at, 1, $"かっこ「{c}」が一つ多いようです。", $"余分な「{c}」を消してください。文字の「{c}」なら、値の全体を引用符で囲んでください。",
                (line[..at] + line[(at + 1)..]).TrimEnd());
        }

        return null;
    }

    /// <summary>Text behind a closing quote, bracket or brace.</summary>
    public static Slip? TextBehind(string line)
    {
        var match = Behind().Match(line);
        if (!match.Success) return null;
        var (value, rest) = (match.Groups[2].Value, match.Groups[3]);
        if (match.Groups[1].Value.Contains('{', StringComparison.Ordinal) && NextKey().Match(rest.Value) is { Success: true } next)
        {
            return new Slip(LoadRules.BrokenYaml, rest.Index, rest.Value.TrimEnd().Length, $"「{next.Groups[1].Value}」の前にコンマがありません。",
                $"半角のコンマを入れてください: {value}, {next.Groups[1].Value}: …", line[..rest.Index] + "," + line[rest.Index..]);
        }

        var whole = value + rest.Value.TrimEnd();
        var plain = value[0] is '"' ? $"\"{value.Trim('"')}{rest.Value.TrimEnd()}\"" : ColonSlips.Quoted(whole);
        var also = value[0] is '"' ? $"（資料に \" と印刷されているなら {ColonSlips.Quoted(whole)}）" : "";
        return new Slip(LoadRules.BrokenYaml, rest.Index, rest.Value.TrimEnd().Length, $"「{value[^1]}」で閉じたあとに文字が続いています。",
            $"値の全体を引用符で囲んでください: {plain}{also}", line[..match.Groups[2].Index] + plain + line[(rest.Index + rest.Length)..]);
    }

    private static char Closer(char opener) => opener is '{' ? '}' : ']';

    private static bool CloserIsOpen(string before, char c) => c is ' ' || Open(before).Any(i => Closer(before[i]) == c);

    /// <summary>Where a quote begins that has no end in the line; below 0 when there is none. Quotes within plain text are none.</summary>
    private static int OpenQuote(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('"' or '\'') || !MayBegin(line, i)) continue;
            var end = End(line, i);
            if (end < 0) return i;
            i = end;
        }

        return -1;
    }

    private static bool MayBegin(string line, int at) => line.AsSpan(0, at).TrimEnd() is var before
        && (before.IsEmpty || before[^1] is ':' or ',' or '{' or '[' or '-');

    private static int End(string line, int at)
    {
        for (var i = at + 1; i < line.Length; i++)
        {
            if (line[at] == '"' && line[i] == '\\') i++;
            else if (line[i] == line[at]) return i;
        }

        return -1;
    }

    private static Stack<int> Open(string line)
    {
        var open = new Stack<int>();
        foreach (var (at, c) in Marks(line))
        {
            if (c is '{' or '[') open.Push(at);
            else if (open.Count > 0) open.Pop();
        }

        return open;
    }

    /// <summary>Brackets and braces outside of quotes, where a value begins with one or is within one.</summary>
    private static IEnumerable<(int At, char Mark)> Marks(string line)
    {
        var (depth, last) = (0, line.TrimEnd().Length - 1);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '"' or '\'' && MayBegin(line, i) && End(line, i) is var end and > 0) i = end;
            var opens = line[i] is '{' or '[' && MayBegin(line, i);
            if (!opens && (line[i] is not ('}' or ']') || (depth == 0 && i != last))) continue;
            depth += opens ? 1 : -1;
            yield return (i, line[i]);
        }
    }

    [GeneratedRegex("^ +(?<g1>[A-Za-z_][A-Za-z0-9_-]*): ", Slip.Options, Slip.Patience)]
    private static partial Regex NextKey();

    [GeneratedRegex("\"[^\"\\\\]*(?:\\\\[0abtnvfre \"/\\\\N_LPxuU][^\"\\\\]*)*"
        + "(?<g1>\\\\)(?![0abtnvfre \"/\\\\N_LPxuU])", Slip.Options, Slip.Patience)]
    private static partial Regex Odd();

    [GeneratedRegex("^(?<g1> *(?:- +)?(?:[^\\s:\"'#]+|\"[^\"]*\"): +(?:\\{.*?: *)?)"
        + "(?<g2>\"[^\"]*\"|\\[[^\\]]*\\]|\\{[^}:]*\\})(?<g3> *[^\\s,}\\]#][^,}]*)", Slip.Options, Slip.Patience)]
    private static partial Regex Behind();
}
