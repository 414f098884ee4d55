using System.Text.RegularExpressions;
using PlanSite.Diagnostics;

namespace PlanSite.Load.Slips;

/// <summary>Pieces in braces that YAML takes for keys without a value.</summary>
internal static partial class BraceSlips
{
    /// <summary>The entry that was meant, reported; null for a word that stands first, of which nobody can tell.</summary>
    /// <param name="piece">What stands between two commas, without a colon.</param>
    /// <param name="before">The entry before it; null for none.</param>
    /// <param name="bag">Where it is reported.</param>
    public static YamlEntry? Meant(YamlScalar piece, YamlEntry? before, DiagnosticBag bag)
    {
        if (Joined().Match(piece.Value) is { Success: true } joined) return Split(piece, joined, bag);
        if (before is null && piece.Value.Any(char.IsDigit)) return Nameless(piece, bag);
        if (before?.Value is not YamlScalar value) return null;
        var whole = value.Value + "," + piece.Value;
        bag.Report(LoadRules.SplitByComma, piece.Span, $"「{whole}」がコンマの所で二つに分かれています。", $"{{ }} の中では \"{whole}\" のように引用符で囲んでください。");
        return before with { Value = value with { Value = whole, Range = value.Range with { End = piece.Range.End } } };
    }

    /// <summary>A key and its value with another mark than a colon between them.</summary>
    private static YamlEntry Split(YamlScalar piece, Match joined, DiagnosticBag bag)
    {
        var (key, mark) = (joined.Groups[1].Value, joined.Groups[2]);
        var place = piece.Span with { Column = piece.Span.Column + mark.Index, Length = mark.Length };
        var (rule, message) = mark.Value switch
        {
            "：" => (LoadRules.WideMark, "項目名のあとの「：」が全角です。"),
            ":" => (LoadRules.BrokenYaml, "コロンのあとに空白がありません。"),
            _ => (LoadRules.BrokenYaml, $"項目名のあとが「{mark.Value}」です。"),
        };
        bag.Report(rule, place, message, $"半角のコロンと空白にしてください: 「{key}: …」");
        var value = joined.Groups[3].Value;
        var isQuoted = value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0];
        return new YamlEntry(piece.Span, key, piece with { Value = isQuoted ? value[1..^1] : value, IsPlain = !isQuoted });
    }

    /// <summary>A figure alone in braces, where a name must go before it.</summary>
    private static YamlEntry Nameless(YamlScalar piece, DiagnosticBag bag)
    {
        bag.Report(LoadRules.BrokenYaml, piece.Span, "{ } の中に、項目名のない値があります。",
            $"{{ value: \"{piece.Value}\" }} のように項目名を書くか、{{ }} を付けずに \"{piece.Value}\" とだけ書いてください。");
        return new YamlEntry(piece.Span, "value", piece);
    }

    [GeneratedRegex("^(?<g1>[A-Za-z][A-Za-z0-9_-]*|[0-9]+(?:-[0-9]+)*) *(?<g2>：|:|=|＝) *(?<g3>.+)$", Slip.Options, Slip.Patience)]
    private static partial Regex Joined();
}
