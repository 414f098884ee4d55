using PlanSite.Tests.Values;

namespace PlanSite.Tests.Fuzz;

/// <summary>The words of the grammar: values, numbers, prose and names, ordinary ones and such as nobody should write.</summary>
internal sealed class HostileTexts(Chance chance, RandomTexts values)
{
    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "0.5", "100", "999", "1234567", "1000000", "1000001", "0.00000001", "0.000000001", "999999999999999999", "1000000000000000000",
        "-1000000000000000000", "1000000000000000001", "7922816251426433759354395033", "79228162514264337593543950335", "-79228162514264337593543950335",
        "0.0000000000000000000000000001", "1e30", "NaN", "∞", "0x10", "1,000", "5%", "", "-0", "00", "１２",
    ];

    private static readonly string[] Units =
        ["", "%", "人", "件", "円", "千円", "億円", "兆円", "km", "m", "mm", "倍", "位", "t-CO2", "ポイント", "回/年", "歳", "箇所", "時間", "割"];

    private static readonly string[] Around = ["", "", "", "", "約", "▲", "△", "以上", "以下", "削減", "増", "(速報値)", "～", "→", " ", "前年比", "未満", "、"];

    private static readonly string[] Marks =
    [
        "#", "# ", "## ", "> ", ">", "- ", "* ", "1. ", "*", "**", "_", "`", "```\n", "[", "](", ")", "[a](http://b)", "![", "<http://a>", "<b>", "&amp;", "&#0;",
        "|", "|-|-|\n", "| a | b |\n", "\n", "\n\n", "    ", "\t", "\\", "===\n", "---\n", "[a]: /b\n", "javascript:", "mailto:a@b.jp", "//evil", "町", "事業 ", "本文。", "😀", "~~",
    ];

    private static readonly string[] Letters =
    [
        "a", "B", "1", "-", "_", ".", "..", " ", "　", "日", "本", "カ\u3099", "#", "?", "%", "%2e", "&", "\"", "'", "<", ">", ":", "*", "|", "\\", "CON", "aux", "com1",
        "index", "search", "data", "en", ".html", ".yaml", ".md", "\u202e", "\u200b", "😀", "\u00ad", "ﬁ", "İ", "ß", "長い名前", "~", "=", "+", "@",
    ];

    public string Number() => chance.Once(8) ? chance.Some(4, Numbers) : chance.Of(Numbers);

    /// <summary>A number that staff may write.</summary>
    public string FairNumber() => chance.Of("0", "1", "2", "5", "10", "99.5", "100", "1000", "123456", "0.00000001", "1000000000000000000", "-5", "999999999999999999");

    public string Printed() => chance.Below(4) switch
    {
        0 => values.Next(),
        1 => chance.Of(Around) + Number() + chance.Of(Units) + chance.Of(Around),
        _ => FairNumber() + chance.Of(Units) + chance.Of(Around),
    };

    public string Prose() => chance.Once(30)
        ? string.Concat(Enumerable.Repeat(chance.Some(3, Marks), chance.Below(400)))
        : chance.Some(24, Marks);

    /// <summary>A part of a path.</summary>
    public string Name() => chance.Once(40) ? string.Concat(Enumerable.Repeat(chance.Of(Letters), 50)) : chance.Some(4, Letters);

    public string Anything() => chance.Below(8) switch
    {
        0 => Number(),
        1 => Printed(),
        2 => Prose(),
        3 => Name(),
        4 => chance.Of("R3", "R4", "2022", "平成32年度", "H99", "9999", "R0", "昭和", "2022-02-30", "0001-01-01", "9999-12-31"),
        5 => chance.Of("true", "false", "up", "down", "keep", "achieved", "none", "null", "~", "-", "－", "⇒", "measure", "kenko", "01-1", "plan", "一般財源"),
        6 => chance.Of("javascript:alert(1)", "data:text/html,x", "https://例え.jp/あ?b#c", "http://[::1", "mailto:", "tel:+81", "//x", "/about/", "vbscript:x", "\u0001https://a"),
        _ => values.Next(),
    };
}
