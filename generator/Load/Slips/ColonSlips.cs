using System.Text.RegularExpressions;

namespace PlanSite.Load.Slips;

/// <summary>Colons that are wide, stuck to what follows, forgotten, or within a value.</summary>
internal static partial class ColonSlips
{
    private const string Key = """(?:[A-Za-z0-9_./-]+|"[^"]*")""";

    /// <summary>A full-width colon behind a key, at the beginning of a line or in braces.</summary>
    public static Slip? Wide(string line)
    {
        var match = WideColon().Match(line);
        if (!match.Success && !(match = WideInBraces().Match(line)).Success) return null;
        var (key, colon) = (match.Groups[2], match.Groups[3]);
        return new Slip(LoadRules.WideMark, colon.Index, colon.Length, "項目名のあとの「：」が全角です。", $"半角のコロンと空白にしてください: 「{key.Value}: …」",
            $"{line[..colon.Index]}: {line[(colon.Index + colon.Length)..].TrimStart('\u3000', ' ')}");
    }

    /// <summary>A key with its value right behind the colon.</summary>
    public static Slip? WithoutBlank(string line)
    {
        var match = Stuck().Match(line);
        if (!match.Success || match.Groups[4].ValueSpan.StartsWith("//")) return null;
        var (key, value) = (match.Groups[2].Value, match.Groups[4].Value);
        return new Slip(LoadRules.BrokenYaml, match.Groups[3].Index, 1, "コロンのあとに空白がありません。",
            $"コロンのあとに半角の空白を一つ入れてください: 「{key}: {Short(value)}」", $"{match.Groups[1].Value}{key}: {value}");
    }

    /// <summary>A key without its colon.</summary>
    public static Slip? Missing(string line)
    {
        var match = NoColon().Match(line);
        if (!match.Success) return null;
        var (key, value) = (match.Groups[2], match.Groups[3].Value);
        var shown = value.Length == 0 ? "…" : Short(value);
        return new Slip(LoadRules.BrokenYaml, key.Index, key.Length, $"「{key.Value}」のあとにコロンがありません。",
            $"コロンと半角の空白を入れてください: 「{key.Value}: {shown}」", $"{match.Groups[1].Value}{key.Value}: {value}".TrimEnd());
    }

    /// <summary>A value that has a colon and a blank in it.</summary>
    public static Slip? InValue(string line)
    {
        var match = Second().Match(line);
        if (!match.Success) return null;
        var (value, colon) = (match.Groups[2], match.Groups[3]);
        return new Slip(LoadRules.BrokenYaml, colon.Index, 1, "値の中に「: 」があります。", $"値の全体を引用符で囲んでください: {Quoted(value.Value)}",
            match.Groups[1].Value + Quoted(value.Value));
    }

    /// <summary>The value in the quotes that it needs.</summary>
    public static string Quoted(string value) => value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)
        ? $"'{value.TrimEnd().Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{value.TrimEnd()}\"";

    private static string Short(string value) => value.Length <= 20 ? value : value[..20] + "…";

    [GeneratedRegex("^(?<g1> *(?:- +)?)(?<g2>" + Key + "|[^\\s\"'：:#{}\\[\\],、。「」]{1,30})(?<g3>[\\u3000 ]*：)", Slip.Options, Slip.Patience)]
    private static partial Regex WideColon();

    [GeneratedRegex("(?<g1>[{,] *)(?<g2>" + Key + ")(?<g3>[\\u3000 ]*：)", Slip.Options, Slip.Patience)]
    private static partial Regex WideInBraces();

    [GeneratedRegex("^(?<g1> *(?:- *)?)(?<g2>" + Key
        + "|[^\\s\"'：:#{}\\[\\],、。「」-][^\\s\"'：:#{}\\[\\],、。「」]{0,30})(?<g3>:)(?<g4>[^\\s:].*)$", Slip.Options, Slip.Patience)]
    private static partial Regex Stuck();

    [GeneratedRegex("^(?<g1> *(?:- +)?)(?<g2>[A-Za-z_][A-Za-z0-9_]*)(?: +(?<g3>[^:\\s][^:]*|[^:\\s][^\"'{\\[]*))?$", Slip.Options, Slip.Patience)]
    private static partial Regex NoColon();

    [GeneratedRegex("^(?<g1> *(?:- +)?" + Key + ": +)(?<g2>[^\"'{\\[>|\\s].*?(?<g3>: ).*)$", Slip.Options, Slip.Patience)]
    private static partial Regex Second();
}
