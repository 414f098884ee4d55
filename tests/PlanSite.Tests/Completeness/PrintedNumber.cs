using System.Text;
using System.Text.RegularExpressions;

namespace PlanSite.Tests.Completeness;

/// <summary>
/// A number of a document, by the rule that the lists of this folder were made with: three digits or more, a decimal, or any number with a
/// unit. Commas, widths and the many spellings of 箇所 do not count; ①②③ number things and are none.
/// </summary>
/// <param name="Digits">Without commas: 1600, 14.0.</param>
/// <param name="Unit">As folded: 人; empty for none.</param>
internal readonly partial record struct PrintedNumber(string Digits, string Unit)
{
    /// <summary>Long enough to be found by its digits alone; a short one is looked for with its unit.</summary>
    public bool IsTelling => Digits.Contains('.', StringComparison.Ordinal) || Digits.Length >= 3;

    public override string ToString() => Digits + Unit;

    /// <summary>The numbers of one line, in their order.</summary>
    public static IEnumerable<PrintedNumber> In(string line)
    {
        foreach (Match match in Number().Matches(Fold(line)))
        {
            var numbersAHeading = match.Groups["blank"].Length > 0 && match.Index == 0;
            var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
            var number = new PrintedNumber(digits, numbersAHeading ? "" : match.Groups["unit"].Value);
            if (number.IsTelling || number.Unit.Length > 0) yield return number;
        }
    }

    private static string Fold(string line)
    {
        var text = Tag().Replace(line, " ").Normalize(NormalizationForm.FormKC).Trim();
        text = Several().Replace(text, "か${what}").Replace("か所", "箇所", StringComparison.Ordinal).Replace("元年", "1年", StringComparison.Ordinal);
        return DottedDate().Replace(text, "${year}年${month}月${day}日");
    }

    [GeneratedRegex("<[^>]*>|[①-⑳]", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    /// <summary>カ所, ヶ月, ヵ年; and 力所, which is how a machine reads カ所.</summary>
    [GeneratedRegex("[カかヶヵケ力](?<what>[所年月])", RegexOptions.None, 1000)]
    private static partial Regex Several();

    /// <summary>R4.3.13 is a day and holds no decimal.</summary>
    [GeneratedRegex(@"(?<=[RH])(?<year>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<day>[0-9]{1,2})", RegexOptions.None, 1000)]
    private static partial Regex DottedDate();

    [GeneratedRegex(@"(?<![0-9.,])(?<digits>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)(?![0-9])(?<blank>\s*)(?<unit>" + Units + ")?",
        RegexOptions.None, 1000)]
    private static partial Regex Number();

    private const string Units = "千円|百万円|億円|万円|円|万人|人日|人増|人|名|組|世帯|家庭|件|回|箇所|団体|自治会|校|社|台|枚|本|基|棟|戸|軒|冊|部|種類|種|品目|項目|地区|区画|区域"
        + "|路線|区間|施設|店舗|店|園|クラブ|教室|講座|コース|事業|割|%|ポイント|倍|点|位|km2|km|m2|m3|cm|mm|m|ha|kg|g|千t-CO2|t-CO2|t|kW|lx|w|L|歳|年度|年間"
        + "|か年|年|か月|月|週間|日間|日|時間|時|分|秒|条|号|次|期|級|階層|階|工区|市町|市|町|村|区|班|隊|頭|匹|袋|個|セット|ページ|口|機関|議案"
        + "|科目|系統|便|両|灯|局|世代|議員|票|字|言語|国|者|課";
}
