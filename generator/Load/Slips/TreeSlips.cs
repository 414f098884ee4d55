using System.Text.RegularExpressions;
using PlanSite.Diagnostics;

namespace PlanSite.Load.Slips;

/// <summary>
/// Slips that YAML does not mind and that yet make something else of what was meant: odd blanks in keys, quotes that are none, a key without a
/// blank behind its colon. Each is told, and read on as it was meant.
/// </summary>
internal static partial class TreeSlips
{
    /// <summary>What to do about quotes that are none; where a document prints them, they are kept within real ones.</summary>
    public const string QuoteRemedy = "半角の「\"」で囲んでください。資料に “ ” と印刷されているときは、その外側をさらに半角の「\"」で囲んでください。";

    private const string Opening = "“＂\"";
    private const string Closing = "”＂\"";
    private const string All = "“”＂\"";

    /// <summary>The same value, as it was meant.</summary>
    /// <param name="node">As it was read.</param>
    /// <param name="text">Of the whole file, to see whether it was cut.</param>
    /// <param name="bag">Where slips are reported.</param>
    public static YamlNode Mended(YamlNode node, string text, DiagnosticBag bag) => node switch
    {
        YamlMap map => map with { Entries = [.. map.Entries.Select(e => Mended(e, text, bag))] },
        YamlList list => list with { Items = [.. list.Items.Select(i => i is YamlScalar item ? Item(item, bag) : Mended(i, text, bag))] },
        YamlScalar { IsPlain: true } scalar => Quotes(scalar, bag),
        _ => node,
    };

    private static YamlEntry Mended(YamlEntry entry, string text, DiagnosticBag bag)
    {
        var named = entry with { Key = Name(entry, bag) };
        return entry.Value is YamlScalar { IsPlain: true } scalar && scalar.Span.Line > entry.KeySpan.Line
            ? named with { Value = AsEntry(scalar, bag) ?? Cut(scalar, text, bag) ?? (YamlNode)Quotes(scalar, bag) }
            : named with { Value = Mended(entry.Value, text, bag) };
    }

    private static string Name(YamlEntry entry, DiagnosticBag bag)
    {
        var at = Unseen.In(entry.Key);
        if (at >= 0)
        {
            bag.Report(LoadRules.UnseenBlank, entry.KeySpan, $"項目名「{Unseen.Without(entry.Key)}」に、{Unseen.NameOf(entry.Key[at])}が入っています。",
                "項目名とその前の空白を消して、打ち直してください。字下げは半角の空白です。");
        }

        var plain = at < 0 ? entry.Key : Unseen.Without(entry.Key);
        if (plain.Length < 3 || !IsQuoted(plain)) return plain;
        bag.Report(LoadRules.WideMark, entry.KeySpan, $"引用符「{plain[0]}」が半角ではありません。", QuoteRemedy);
        return plain[1..^1];
    }

    /// <summary>A list's entry that was meant as the first line of a record.</summary>
    private static YamlNode Item(YamlScalar item, DiagnosticBag bag) => (item.IsPlain ? AsEntry(item, bag) : null) ?? Mended(item, "", bag);

    /// <summary>A text on a line of its own that is a key with its value stuck to the colon; null for any other.</summary>
    private static YamlMap? AsEntry(YamlScalar scalar, DiagnosticBag bag)
    {
        var match = Stuck().Match(scalar.Value);
        if (!match.Success || match.Groups[3].ValueSpan.StartsWith("//") || scalar.Range.End - scalar.Range.Start != scalar.Value.Length) return null;
        var (key, colon) = (match.Groups[1], match.Groups[2]);
        var place = scalar.Span with { Column = scalar.Span.Column + colon.Index, Length = 1 };
        if (colon.Value[0] == '：') bag.Report(LoadRules.WideMark, place, "項目名のあとの「：」が全角です。", $"半角のコロンと空白にしてください: 「{key.Value}: …」");
        else bag.Report(LoadRules.BrokenYaml, place, "コロンのあとに空白がありません。", $"コロンのあとに半角の空白を一つ入れてください: 「{key.Value}: …」");
        var value = match.Groups[3].Value.Trim('"');
        var isPlain = value.Length == match.Groups[3].Length;
        return new YamlMap(scalar.Span, [new YamlEntry(scalar.Span, key.Value.Trim('"'), scalar with { Value = value, IsPlain = isPlain })]);
    }

    /// <summary>The first letters of a key, where the file was cut; null for anything else.</summary>
    private static YamlMap? Cut(YamlScalar scalar, string text, DiagnosticBag bag)
    {
        if (text.EndsWith('\n') || !text.EndsWith(scalar.Value, StringComparison.Ordinal)) return null;
        if (!scalar.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')) return null;
        bag.Report(LoadRules.BrokenYaml, scalar.Span, $"ファイルが「{scalar.Value}」で切れているようです。", "保存が途中で終わっていないか確かめ、続きを書くか、前のファイルを戻してください。");
        return new YamlMap(scalar.Span, []);
    }

    /// <summary>Quotes that are none matter around figures, which cannot be read with them; a title may be printed so.</summary>
    private static YamlScalar Quotes(YamlScalar scalar, DiagnosticBag bag)
    {
        if (scalar.Value.Length > 0 && Unseen.Is(scalar.Value[^1])) scalar = scalar with { Value = scalar.Value.TrimEnd() };
        if (scalar.Value.Length < 2 || !IsQuoted(scalar.Value) || !scalar.Value.Any(char.IsDigit)) return scalar;
        bag.Report(LoadRules.WideMark, scalar.Span, $"引用符「{scalar.Value[0]}」が半角ではありません。", QuoteRemedy);
        return scalar with { Value = scalar.Value[1..^1] };
    }

    /// <summary>Quoted as a whole, and with no braces: words of a theme have places for values in them.</summary>
    private static bool IsQuoted(string text) => Opening.Contains(text[0], StringComparison.Ordinal)
        && Closing.Contains(text[^1], StringComparison.Ordinal) && !text.AsSpan(1, text.Length - 2).ContainsAny(All)
        && !text.Contains('{', StringComparison.Ordinal);

    [GeneratedRegex("""^(?<g1>[a-z_][a-z0-9_-]*|[0-9]+(?:-[0-9]+)+|"[^"\s]+")(?<g2>: ?|：[ \u3000]*)(?<g3>\S.*)$""", Slip.Options, Slip.Patience)]
    private static partial Regex Stuck();
}
