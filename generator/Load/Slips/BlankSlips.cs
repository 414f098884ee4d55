using System.Text.RegularExpressions;

namespace PlanSite.Load.Slips;

/// <summary>Tabs, and characters that look like a blank and are none.</summary>
internal static partial class BlankSlips
{
    private const string Retype = "消して、半角の空白を打ち直してください。Word やウェブページから写すと入ることがあります。";

    /// <summary>A row of a spreadsheet, pasted as it was: cells with tabs between them, and no key.</summary>
    public static Slip? Pasted(string line) => Cells().IsMatch(line)
        ? new Slip(LoadRules.PastedRow, 0, line.TrimEnd().Length, "表計算ソフトから写したままの行のようです（タブで区切られています）。",
            "「01-101: { participants: \"2,303人\" }」のように、項目名と値を書いた行に直してください。", "")
        : null;

    /// <summary>A tab or an odd blank before the text of the line.</summary>
    public static Slip? Indent(string line)
    {
        var end = 0;
        while (end < line.Length && (line[end] is ' ' or '\t' || Unseen.Is(line[end]))) end++;
        var at = line.AsSpan(0, end).IndexOfAnyExcept(' ');
        if (at < 0 || end == line.Length) return null;
        var mended = Unseen.AsBlanks(line[..end]) + line[end..];
        return line[at] == '\t'
            ? new Slip(LoadRules.BrokenYaml, at, 1, "字下げにタブがあります。", "字下げのタブを半角空白 2 つに置きかえてください。", mended)
            : new Slip(LoadRules.UnseenBlank, at, 1, $"字下げに{Unseen.NameOf(line[at])}があります。",
                line[at] == '\u3000' ? "字下げの全角空白を半角空白 2 つに置きかえてください。" : "字下げの空白を" + Retype, mended);
    }

    /// <summary>A dash with an odd blank behind it.</summary>
    public static Slip? BehindDash(string line) => OddBehindDash().Match(line) is { Success: true } match
        ? new Slip(LoadRules.UnseenBlank, match.Groups[2].Index, match.Groups[2].Length, $"「-」のあとが{NameOf(match.Groups[2])}です。", Retype,
            $"{match.Groups[1].Value} {match.Groups[3].Value}")
        : null;

    /// <summary>A colon with an odd blank behind it.</summary>
    public static Slip? BehindColon(string line) => OddBehindColon().Match(line) is { Success: true } match
        ? new Slip(LoadRules.UnseenBlank, match.Groups[2].Index, match.Groups[2].Length, $"コロンのあとが{NameOf(match.Groups[2])}です。",
            "コロンのあとの空白を" + Retype, line[..match.Groups[2].Index] + " " + line[(match.Groups[2].Index + match.Groups[2].Length)..])
        : null;

    private static string NameOf(Group blank) => blank.ValueSpan[0] == '\t' ? "タブ" : Unseen.NameOf(blank.ValueSpan[0]);

    [GeneratedRegex("""^ *[^\s:#"'{\[][^\t:{]*\t[^:]*$""", Slip.Options, Slip.Patience)]
    private static partial Regex Cells();

    [GeneratedRegex("^(?<g1> *-)(?<g2>[\\t\\u00A0\\u3000\\u2000-\\u200B\\u202F\\u2060\\uFEFF]+)(?<g3>.*)$", Slip.Options, Slip.Patience)]
    private static partial Regex OddBehindDash();

    [GeneratedRegex("""^(?<g1>[^:"']*(?:"[^"]*")?:)(?<g2>[\u00A0\u3000\u2000-\u200B\u202F\u2060\uFEFF]+)""", Slip.Options, Slip.Patience)]
    private static partial Regex OddBehindColon();
}
