using System.Buffers;
using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>
/// Finds characters that nobody sees: control characters, which no page and no feed may hold, and those that change the direction of
/// writing, by which a text can read otherwise than it stands in the file.
/// </summary>
internal static class StrangeCharacters
{
    /// <summary>Tab and line ends are none; U+FFFE, U+FFFF and U+FDD0 to U+FDEF are no characters at all.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Of(0, 8), '\v', '\f', .. Of(0x0E, 0x1F), .. Of(0x7F, 0x9F),
        .. Of(0xFDD0, 0xFDEF), '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> Directions =
        SearchValues.Create(['\u061C', .. Of(0x200E, 0x200F), .. Of(0x202A, 0x202E), .. Of(0x2066, 0x2069)]);

    /// <summary>They part words for search and comparison, and nobody sees them. Joiners of emoji and scripts are none.</summary>
    private static readonly SearchValues<char> Widthless = SearchValues.Create(['\u00AD', '\u180E', '\u200B', '\u2060', '\uFEFF']);

    private static readonly SearchValues<char> All =
        SearchValues.Create([.. Of(0, 0xFFFF).Where(c => Controls.Contains(c) || Directions.Contains(c) || Widthless.Contains(c))]);

    /// <summary>Tells each kind once, where it first stands, with how often.</summary>
    public static void Report(string file, string text, DiagnosticBag bag)
    {
        foreach (var (c, (first, count)) in In(text)) Report(c, count, PlaceOf(file, text, first), bag);
    }

    /// <summary>Tells what a value got by an escape (<c>"\x0B"</c>), and so does not stand in the file itself.</summary>
    public static void ReportEscaped(YamlNode? root, string text, DiagnosticBag bag)
    {
        if (root is not null && text.Contains('\\', StringComparison.Ordinal)) ReportEscaped(root, In(text), bag);
    }

    private static void ReportEscaped(YamlNode node, Dictionary<char, (int, int)> told, DiagnosticBag bag)
    {
        if (node is YamlScalar { IsPlain: false } scalar) ReportEscaped(scalar.Value, scalar.Span, told, bag);
        foreach (var item in (node as YamlList)?.Items ?? []) ReportEscaped(item, told, bag);
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            ReportEscaped(entry.Key, entry.KeySpan, told, bag);
            ReportEscaped(entry.Value, told, bag);
        }
    }

    private static void ReportEscaped(string value, SourceSpan span, Dictionary<char, (int, int)> told, DiagnosticBag bag)
    {
        if (!value.AsSpan().ContainsAny(All)) return;
        foreach (var c in value.Where(All.Contains).Distinct().Where(c => !told.ContainsKey(c))) Report(c, 1, span, bag);
    }

    /// <summary>Where each first stands, and how often it is there.</summary>
    private static Dictionary<char, (int First, int Count)> In(string text)
    {
        var found = new Dictionary<char, (int First, int Count)>();
        var next = 0;
        for (var at = 0; (next = text.AsSpan(at).IndexOfAny(All)) >= 0; at++)
        {
            at += next;
            found[text[at]] = found.TryGetValue(text[at], out var seen) ? (seen.First, seen.Count + 1) : (at, 1);
        }

        return found;
    }

    private static void Report(char c, int count, SourceSpan span, DiagnosticBag bag)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Name(c)} U+{(int)c:X4}");
        var often = count > 1 ? string.Create(CultureInfo.InvariantCulture, $"（このファイルに {count} か所。ここが一つ目）") : "";
        if (Controls.Contains(c))
        {
            bag.Report(LoadRules.ControlCharacter, span, $"目に見えない制御文字（{name}）があります{often}。",
                "Word や Excel から写すと入ることがあります。その文字を消して打ち直してください。");
        }
        else if (Widthless.Contains(c))
        {
            bag.Report(LoadRules.ZeroWidth, span, $"幅のない、見えない文字（{name}）があります{often}。検索や照合で、ちがう言葉とみなされます。",
                "ウェブページや PDF から写すと入ることがあります。その文字を消してください。");
        }
        else
        {
            bag.Report(LoadRules.DirectionCharacter, span,
                $"書く向きを変える見えない文字（{name}）があります{often}。ファイルで読む文と、ページに出る文がちがって見えます。",
                "日本語と英語の文には要りません。わざと入れたのでなければ消してください。");
        }
    }

    private static string Name(char c) => c switch
    {
        '\0' => "空文字",
        '\v' => "垂直タブ",
        '\f' => "改ページ",
        '\u001b' => "エスケープ",
        '\u202e' => "右から左に書く",
        '\u00ad' => "見えないハイフン",
        '\u180e' or '\u200b' or '\u2060' or '\ufeff' => "幅のない空白",
        _ => Directions.Contains(c) ? "向き" : "制御",
    };

    private static SourceSpan PlaceOf(string file, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new SourceSpan(file, before.Count('\n') + 1, at - before.LastIndexOf('\n')) { Length = 1 };
    }

    private static IEnumerable<char> Of(int first, int last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
