using System.Globalization;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads what one scalar says, or reports that it does not.</summary>
internal static class ScalarReader
{
    /// <summary>
    /// A number without a unit (a percent sign and thousands commas may stand); null, reported, when it is none or one that calculations
    /// cannot carry.
    /// </summary>
    public static decimal? Number(YamlScalar scalar, DiagnosticBag bag, decimal most = NumberLimits.Largest)
    {
        var text = scalar.Value.Replace(",", "", StringComparison.Ordinal).TrimEnd('%');
        if (text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]))
        {
            bag.Report(ContentRules.NotANumber, scalar.Span, $"「{scalar.Value}」は 0 で始まっていて、けたが落ちたのか番号なのか分かりません。",
                $"数なら「{(text.TrimStart('0') is { Length: > 0 } rest ? rest : "0")}」と書いてください。");
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return IsCarried(number, scalar, bag, most) ? number : null;
        bag.Report(ContentRules.NotANumber, scalar.Span, $"「{scalar.Value}」は数として読めません。", RemedyOf(scalar.Value));
        return null;
    }

    /// <summary>Signs of a loss in municipal tables, and dashes that are none.</summary>
    private const string Minuses = "▲△‐–—―−ー";

    private static string RemedyOf(string written)
    {
        var digits = Narrow(written).Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > 1 && Minuses.Contains(digits[0], StringComparison.Ordinal) && char.IsAsciiDigit(digits[1])) digits = "-" + digits[1..];
        var number = string.Concat(digits.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '-'));
        if (number.Length == 0 || digits[number.Length..].Any(char.IsAsciiDigit)) return "半角の数字だけで書いてください（例: 46452）。";
        return digits.Length == number.Length ? $"半角の数字だけで「{number}」と書いてください。"
            : $"半角の数字だけで「{number}」と書き、単位の「{digits[number.Length..]}」は unit に書いてください。";
    }

    /// <summary>True for four, two and two digits with dashes between, whether or not there is such a day.</summary>
    public static bool IsFormOfDate(string written) => written.Length == 10 && written[4] == '-' && written[7] == '-'
        && written.Where((_, i) => i is not (4 or 7)).All(char.IsAsciiDigit);

    /// <summary>The day that was written another way, as it is to be written; null for what is no day.</summary>
    public static string? DateMeant(string written)
    {
        var plain = Narrow(written).Trim();
        foreach (var (era, before) in new[] { ("令和", 2018), ("R", 2018), ("平成", 1988), ("H", 1988), ("", 0) })
        {
            if (!plain.StartsWith(era, StringComparison.OrdinalIgnoreCase)) continue;
            var parts = plain[era.Length..].Replace("元", "1", StringComparison.Ordinal)
                .Split(['年', '月', '日', '/', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 3 || !parts.All(p => p.Length <= 4 && p.All(char.IsAsciiDigit))) return null;
            var (year, month, day) = (int.Parse(parts[0], CultureInfo.InvariantCulture) + before, parts[1].PadLeft(2, '0'), parts[2].PadLeft(2, '0'));
            var meant = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month}-{day}");
            return DateOnly.TryParseExact(meant, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? meant : null;
        }

        return null;
    }

    private static bool IsCarried(decimal number, YamlScalar scalar, DiagnosticBag bag, decimal most)
    {
        if (NumberLimits.Allow(number) && Math.Abs(number) <= most) return true;
        var limit = most == NumberLimits.Largest ? "10 の 18 乗（100 京）" : most.ToString("#,0", CultureInfo.InvariantCulture);
        bag.Report(ContentRules.NumberTooLarge, scalar.Span,
            $"「{scalar.Value}」は大きすぎるか、けたが細かすぎます。{limit}まで、小数点以下は {NumberLimits.MostDecimals} けたまでです。",
            "けたをまちがえていないか、単位（千円など）を確かめてください。");
        return false;
    }

    /// <summary>What one of some words stands for; null, reported, when it is none of them.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="scalar">The word as it is written.</param>
    /// <param name="key">The name of the key, for messages.</param>
    /// <param name="words">All words, in the order in which they are told.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static (string Word, T Value)? Choice<T>(YamlScalar scalar, string key, IEnumerable<(string Word, T Value)> words, DiagnosticBag bag)
    {
        foreach (var choice in words)
        {
            if (choice.Word == scalar.Value) return choice;
        }

        var near = YesOrNo(scalar.Value) is { } flag && words.Any(w => w.Word == flag) ? flag
            : Spelling.Nearest(scalar.Value, words.Select(w => w.Word));
        var hint = near is null ? "" : $"「{near}」のまちがいではありませんか。";
        bag.Report(ContentRules.NotAChoice, scalar.Span, $"{key} に「{scalar.Value}」は使えません。",
            $"{hint}次から選んでください: {string.Join("、", words.Select(w => w.Word))}。");
        return null;
    }

    /// <summary>Full-width characters as half-width ones.</summary>
    private static string Narrow(string text) => string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC);

    private static string? YesOrNo(string written) => written.Trim().ToUpperInvariant() switch
    {
        "YES" or "ON" or "Y" or "はい" or "有" or "あり" or "○" or "1" => "true",
        "NO" or "OFF" or "N" or "いいえ" or "無" or "なし" or "×" or "0" => "false",
        _ => null,
    };

    /// <summary>A fiscal year in any of its spellings; null, reported, when it is none.</summary>
    /// <param name="text">The year as it is written.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="lateHeisei">True where 平成32年度 may stand for 2020: in plans that began before 2019.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static FiscalYear? Year(string text, SourceSpan span, bool lateHeisei, DiagnosticBag bag)
    {
        if (FiscalYears.TryRead(text, lateHeisei, out var year)) return year;
        if (FiscalYears.TryRead(text, lateHeisei: true, out var late))
        {
            bag.Report(ContentRules.NotAYear, span, $"「{text}」は{FiscalYears.Era(late)}（{late} 年度）のことです。平成は 31 年（2019 年）で終わりました。",
                $"R{late.Start - 2018} か {late} と書いてください。平成のまま書けるのは、2018 年度までに始まった計画だけです。");
            return null;
        }

        bag.Report(ContentRules.NotAYear, span, $"「{text}」は年度として読めません。", "2022、R4、令和4年度 のように書いてください。");
        return null;
    }
}
