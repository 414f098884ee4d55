using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>Explains the parser's English complaints to staff who write YAML by hand.</summary>
internal static class YamlHints
{
    private static readonly (string Fragment, string Meaning)[] Meanings =
    [
        ("did not find expected key", "項目名が来るはずの所に別のものがあります。"),
        ("did not find expected '-' indicator", "箇条書きの「- 」がそろっていません。"),
        ("did not find expected ',' or ']'", "[ ] の中のコンマか閉じかっこがありません。"),
        ("did not find expected ',' or '}'", "{ } の中のコンマか閉じかっこがありません。"),
        ("mapping values are not allowed", "値の中に「: 」があるか、字下げがずれています。"),
        ("found invalid mapping", "値の中に「: 」があります。値全体を引用符 \"\" で囲んでください。"),
        ("Block sequence entries are not allowed", "値が「-」だけなら引用符で \"-\" と書いてください。"),
        ("could not find expected ':'", "「:」のない行があります。"),
        ("While scanning a quoted scalar", "引用符 \" が閉じていません。"),
        ("found character that cannot start any token", "行の初めに使えない文字があります（タブ、@、` など）。"),
        ("unknown escape", "\" \" の中の \\ は特別な文字です。"),
    ];

    /// <summary>What an error of the parser means, in plain Japanese.</summary>
    public static string Explain(Exception problem)
    {
        foreach (var (fragment, meaning) in Meanings)
        {
            if (problem.Message.Contains(fragment, StringComparison.OrdinalIgnoreCase)) return meaning;
        }

        return problem is YamlDotNet.Core.YamlException ? "" : "かっこ [ ] { } が閉じていないようです。";
    }

    /// <summary>The parser reports tabs at the top of the file: the line with the tab is what staff look for.</summary>
    public static SourceSpan PlaceOf(SourceSpan reported, string text)
    {
        var lines = text.Split('\n');
        if (reported.Line > lines.Length) reported = reported with { Line = lines.Length, Column = 1 };
        var tab = Array.FindIndex(lines, l => l.TrimStart(' ').StartsWith('\t'));
        return tab >= 0 ? new SourceSpan(reported.File, tab + 1, lines[tab].IndexOf('\t', StringComparison.Ordinal) + 1) : reported;
    }

    /// <summary>How to mend a line of the file, guessed from what is written there; lines count from 1.</summary>
    public static string Remedy(string text, int line)
    {
        var lines = text.Split('\n');
        var here = lines.ElementAtOrDefault(line - 1) ?? "";
        var above = lines.ElementAtOrDefault(line - 2) ?? "";
        if (here.Contains('\t', StringComparison.Ordinal)) return "字下げのタブを半角空白 2 つに置きかえてください。";
        if (here.Contains('：', StringComparison.Ordinal)) return "全角の「：」を半角の「: 」（コロンと空白）にしてください。";
        if (above.Contains('：', StringComparison.Ordinal)) return "前の行の全角の「：」を半角の「: 」（コロンと空白）にしてください。";
        if (here.Contains('\u3000', StringComparison.Ordinal)) return "字下げの全角空白を半角空白に置きかえてください。";
        return "この行と前の行の字下げ、引用符、かっこの対を確かめてください。";
    }
}
