namespace PlanSite.Load;

/// <summary>Explains the parser's English complaints to staff who write YAML by hand, where no usual slip explains them better.</summary>
internal static class YamlHints
{
    private const string Look = "この行と前の行の字下げ、引用符、かっこの対を確かめてください。";

    private static readonly (string Fragment, string Meaning, string Remedy)[] Meanings =
    [
        ("did not find expected key", "項目名が来るはずの所に別のものがあります。", "「項目名: 値」の形になっているか、字下げが上の行とそろっているか確かめてください。"),
        ("did not find expected '-' indicator", "箇条書きの「- 」がそろっていません。", "「- 」で始まる行の初めをそろえ、その中の行は 2 文字下げてください。"),
        ("did not find expected ',' or ']'", "[ ] の中のコンマか閉じかっこがありません。", "値と値の間に「, 」を、終わりに「]」を書いてください。"),
        ("did not find expected ',' or '}'", "{ } の中のコンマか閉じかっこがありません。", "値と値の間に「, 」を、終わりに「}」を書いてください。"),
        ("mapping values are not allowed", "値の中に「: 」があるか、字下げがずれています。", "文なら全体を引用符 \"\" で囲み、項目なら字下げを上の行とそろえてください。"),
        ("found invalid mapping", "ここに項目名は置けません。", "前の行のコロンとかっこの対、字下げを確かめてください。"),
        ("could not find expected ':'", "「:」のない行があります。", "「項目名: 値」の形に直してください。"),
        ("While scanning a quoted scalar", "引用符が閉じていません。", "値の終わりに、始まりと同じ引用符を書いてください。"),
        ("found character that cannot start any token", "値の初めに使えない文字があります。", "値の全体を引用符 \"\" で囲んでください。"),
    ];

    /// <summary>What an error of the parser means, and what to look at, in plain Japanese.</summary>
    public static (string Message, string Remedy) Explain(Exception problem)
    {
        foreach (var (fragment, meaning, remedy) in Meanings)
        {
            if (problem.Message.Contains(fragment, StringComparison.OrdinalIgnoreCase)) return (meaning, remedy);
        }

        return problem is YamlDotNet.Core.YamlException ? ("", Look) : ("かっこ [ ] { } が閉じていないようです。", "開いたかっこに、閉じるかっこがあるか確かめてください。");
    }
}
