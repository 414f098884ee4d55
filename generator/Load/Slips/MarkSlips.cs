using System.Text.RegularExpressions;

namespace PlanSite.Load.Slips;

/// <summary>Marks that YAML takes for its own, and full-width twins of marks that it needs.</summary>
internal static partial class MarkSlips
{
    /// <summary>A dash without a blank, or one that only looks like a dash.</summary>
    public static Slip? Dash(string line)
    {
        if (Stuck().Match(line) is { Success: true } stuck)
        {
            return new Slip(LoadRules.BrokenYaml, stuck.Groups[2].Index, 1, "「-」のあとに空白がありません。",
                $"「-」のあとに半角の空白を一つ入れてください: 「- {stuck.Groups[3].Value}: …」", $"{stuck.Groups[1].Value}- {line[stuck.Groups[3].Index..]}");
        }

        return Looks().Match(line) is { Success: true } like
            ? new Slip(LoadRules.WideMark, like.Groups[2].Index, 1, $"行の初めの「{like.Groups[2].Value}」は、半角の「-」ではありません。", "半角の「-」と空白を打ってください。",
                $"{like.Groups[1].Value}- {line[like.Groups[3].Index..]}")
            : null;
    }

    /// <summary>Full-width braces and brackets, and quotes that are none.</summary>
    public static Slip? Wide(string line)
    {
        var at = line.AsSpan().IndexOfAny("｛｝［］");
        if (at >= 0)
        {
            var mended = line.Replace('｛', '{').Replace('｝', '}').Replace('［', '[').Replace('］', ']');
            return new Slip(LoadRules.WideMark, at, 1, $"かっこ「{line[at]}」が全角です。", "半角のかっこにしてください。", mended);
        }

        at = line.AsSpan().IndexOfAny("“”＂");
        return at < 0 ? null : new Slip(LoadRules.WideMark, at, 1, $"引用符「{line[at]}」が半角ではありません。", TreeSlips.QuoteRemedy,
            line.Replace('“', '"').Replace('”', '"').Replace('＂', '"'));
    }

    /// <summary>Round brackets where braces hold several keys.</summary>
    public static Slip? Round(string line)
    {
        var match = RoundKeys().Match(line);
        if (!match.Success) return null;
        return new Slip(LoadRules.BrokenYaml, match.Groups[2].Index, 1, $"「{match.Groups[2].Value}」では、項目を囲めません。", "波かっこ { } で囲んでください。",
            $"{match.Groups[1].Value}{{ {match.Groups[3].Value} }}");
    }

    /// <summary>A value that begins with a mark of YAML's own.</summary>
    public static Slip? Leading(string line)
    {
        var match = Lead().Match(line);
        if (!match.Success) return null;
        var value = match.Groups[2];
        return new Slip(LoadRules.BrokenYaml, value.Index, 1, $"値が「{value.Value[0]}」で始まっています。YAML では特別な記号です。",
            $"値の全体を引用符で囲んでください: {ColonSlips.Quoted(value.Value)}", match.Groups[1].Value + ColonSlips.Quoted(value.Value));
    }

    /// <summary>A dash alone as a value.</summary>
    public static Slip? Alone(string line)
    {
        var match = DashAlone().Match(line);
        return !match.Success ? null : new Slip(LoadRules.BrokenYaml, match.Groups[1].Index, 1, "値が「-」だけです。YAML では箇条書きの印です。",
            "報告がないという意味の「-」は、引用符で囲んでください: \"-\"", line[..match.Groups[1].Index] + "\"-\"" + line[(match.Groups[1].Index + 1)..]);
    }

    /// <summary>Another mark where a comma parts what is in braces.</summary>
    public static Slip? Separator(string line)
    {
        var match = NoComma().Match(line);
        if (!match.Success) return null;
        var mark = match.Groups[1];
        return new Slip(mark.Value is ";" ? LoadRules.BrokenYaml : LoadRules.WideMark, mark.Index, 1, $"{{ }} の中の区切りが「{mark.Value}」です。",
            "半角のコンマと空白「, 」にしてください。", line[..mark.Index] + ", " + line[(mark.Index + 1)..].TrimStart());
    }

    [GeneratedRegex("^(?<g1> *)(?<g2>-)(?<g3>[A-Za-z_][A-Za-z0-9_]*):(?: |$)", Slip.Options, Slip.Patience)]
    private static partial Regex Stuck();

    [GeneratedRegex("^(?<g1> *)(?<g2>[－‐‑–—―−ー・●])[ \\u3000]*(?<g3>[A-Za-z_][A-Za-z0-9_]*:.*)$", Slip.Options, Slip.Patience)]
    private static partial Regex Looks();

    [GeneratedRegex("^(?<g1> *(?:- +)?(?:[^\\s:\"'#]+|\"[^\"]*\"): +)"
        + "(?<g2>[%@`!?].*|[*&]\\S.*|[>|](?![+-]?[0-9]?[+-]? *(?:#.*)?$).*)$", Slip.Options, Slip.Patience)]
    private static partial Regex Lead();

    [GeneratedRegex("^(?<g1> *(?:- +)?(?:[^\\s:\"'#]+|\"[^\"]*\"): +)"
        + "(?<g2>[(（])[ \\u3000]*(?<g3>[a-z_]+: .*?)[ \\u3000]*[)）] *$", Slip.Options, Slip.Patience)]
    private static partial Regex RoundKeys();

    [GeneratedRegex("(?:: +|[{\\[,] *)(?<g1>-)(?= *(?:[,}\\]]|$))", Slip.Options, Slip.Patience)]
    private static partial Regex DashAlone();

    [GeneratedRegex("\\{[^}]*?(?<g1>[、，;；])(?= *(?:[A-Za-z0-9_-]+|\"[^\"]*\") *[:：])", Slip.Options, Slip.Patience)]
    private static partial Regex NoComma();
}
