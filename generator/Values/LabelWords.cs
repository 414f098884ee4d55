using System.Buffers;
using System.Collections.Frozen;

namespace PlanSite.Values;

/// <summary>Works out what the words before a number mean: 約, 年, 1人当たり, 各, 削減.</summary>
internal static class LabelWords
{
    private static readonly string[] Approximate = ["約", "およそ", "おおよそ", "概ね", "おおむね", "ほぼ", "凡そ"];

    private static readonly string[] Provisional = ["速報値", "速報", "暫定値", "暫定", "見込み", "見込", "見込値", "仮"];

    private static readonly string[] AtLeast = ["少なくとも", "最低でも", "最低限"];

    private static readonly string[] Footnotes = ["注", "注釈", "表", "図", "別表", "別紙", "資料", "項番", "番号", "No", "NO", "no", "p", "P", "※"];

    private static readonly string[] Bounds = ["以上", "以下", "未満", "超", "以内"];

    /// <summary>Words that leave a number as it is, so that any unit may follow: 延べ5ブロック, but not 再整備5工区.</summary>
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        "", "延べ", "延", "のべ", "累計", "累積", "計", "合計", "総計", "総", "総数", "全", "各", "平均", "最大", "最小", "最高", "最低", "年間", "新規", "うち", "ほか", "*", "※");

    /// <summary>How often, without a unit that could be counted by: 四半期に1回, 年度ごとに3件.</summary>
    private static readonly string[] Frequency = ["に", "で", "ごと", "毎", "ずつ"];

    /// <summary>現状の80% is 80 % of something that is not told.</summary>
    private static readonly SearchValues<string> References =
        SearchValues.Create(["現状", "現在", "前年", "前回", "基準", "当初", "昨年", "従来", "目標", "計画値"], StringComparison.Ordinal);

    private static readonly string[] Relative = ["から", "より", "まで", "±", "令和", "平成", "昭和"];

    private static readonly string[] PerWords = ["あたり", "当たり", "当り", "につき"];

    public static string? Interpret(ReadOnlySpan<char> text, string? spoken, UnitTable units, out Label label)
    {
        var words = text.Trim(" :");
        var adjacent = words.Length > 0 && text[^1] == words[^1];
        label = new Label { Words = words.ToString(), Name = words.ToString(), SpokenUnit = spoken };
        if (TakeEnd(ref words, ["マイナス"])) label = label with { Negative = true, HasSign = true };
        else if (TakeEnd(ref words, ["プラス"])) label = label with { HasSign = true };
        if (TakeEnd(ref words, Approximate)) label = label with { Approximate = true };
        if (TakeEnd(ref words, AtLeast)) label = label with { Bound = Bound.AtLeast };
        words = words.TrimEnd(" :");
        label = label with { Name = words.ToString(), RunsOn = adjacent && spoken is null && !words.EndsWith('=') && !Plain.Contains(words.ToString()), Each = words.StartsWith("各") || words.EndsWith("各"), Provisional = IsProvisional(words) };
        if (words.IsEmpty) return null;
        if (ChangeBasis.Of(words, out var needsChange) is { } basis)
        {
            label = label with { Basis = basis, NeedsChange = needsChange, RunsOn = false };
            return null;
        }
        var average = TakeEnd(ref words, ["平均"]);
        var counted = TakeEnd(ref words, PerWords);
        if (ByTime(words) is { } by && !(average && by == "/年"))
        {
            label = label with { Per = by, Name = "", Words = average ? "平均" : label.Approximate ? label.Words[words.Length..] : "" };
            return null;
        }
        if (counted || average && words.IndexOfAny('一', '1') >= 0) return ReadPer(words.TrimEnd("のは、 "), units, ref label);
        return ProblemOf(label.Name, spoken, adjacent);
    }

    private static string? ProblemOf(ReadOnlySpan<char> words, string? spoken, bool adjacent)
    {
        if (PlainWords.EndsInChange(words)) return Problems.Change;
        if (EndsIn(words, Relative)) return Problems.Relative;
        if (PlainWords.IsMissing(words)) return Problems.NothingAndNumber;
        if (adjacent && spoken is null && words[^1] is '年' or '月' or '週') return Problems.DateLike;
        if (adjacent && Characters.KanjiNumbers.Contains(words[^1])) return Problems.Scales;
        if (spoken is null && EndsIn(words, Bounds)) return Problems.TwoBounds;
        if (EndsIn(words, Frequency) || adjacent && words[^1] is '期') return Problems.Rate;
        if (words[^1] == 'の' && (spoken == LabelText.DateName || words.ContainsAny(References))) return Problems.Relative;
        if (adjacent && Characters.IsLatin(words[^1]) && !words.EndsWith("pH")) return Problems.Footnote;
        foreach (var footnote in Footnotes)
        {
            if (words.SequenceEqual(footnote) && words[0] != '※') return Problems.Footnote;
        }
        return null;
    }

    /// <summary>年2回, 月に1回, 毎週3日.</summary>
    private static string? ByTime(ReadOnlySpan<char> words) => words switch
    {
        "年" or "年に" or "毎年" or "毎年度" or "毎年に" or "年度" => "/年",
        "月" or "月に" or "毎月" or "月間" or "1月" or "1か月" or "一か月" or "ひと月" => "/月",
        "週" or "週に" or "毎週" or "週間" or "一週間" => "/週",
        "日" or "毎日" or "日に" or "一日" or "1日" => "/日",
        _ => null,
    };

    /// <summary>市民一人当たり, 世帯当たり, 人口千人当たり: the unit at the end is what the rate counts by, the rest a qualifier.</summary>
    private static string? ReadPer(ReadOnlySpan<char> words, UnitTable units, ref Label label)
    {
        if (words.EndsWith("一人一日") || words.EndsWith("人一日")) return PerPersonAndDay(words[..words.LastIndexOf("一日")], ref label);
        for (var at = Math.Max(0, words.Length - 8); at < words.Length; at++)
        {
            var scale = words[at..].IndexOfAnyExcept(Characters.KanjiNumbers);
            if (scale < 0 || units.Find(words[(at + scale)..]) is not { } unit) continue;
            var number = scale == 0 || words[at..(at + scale)] is "一" ? "" : words[at..(at + scale)].ToString();
            label = label with { Per = Denominator(number, unit.Unit.Id, units), Words = words[..at].ToString(), Name = words[..at].ToString() };
            return null;
        }
        return Problems.Rate;
    }

    /// <summary>市民一人一日当たり: what stands before 一人 is a qualifier.</summary>
    private static string? PerPersonAndDay(ReadOnlySpan<char> words, ref Label label)
    {
        var name = words.TrimEnd('人').TrimEnd("一1");
        label = label with { Per = "/人・日", Words = name.ToString(), Name = name.ToString() };
        return null;
    }

    /// <summary>/人, /月 for か月, /10万人.</summary>
    public static string Denominator(string number, string unit, UnitTable units) => units.Find($"/{number}{unit}")?.Unit.Id ?? $"/{number}{unit}";

    private static bool IsProvisional(ReadOnlySpan<char> words) => EndsIn(words, Provisional);

    private static bool TakeEnd(ref ReadOnlySpan<char> words, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (!words.EndsWith(ending, StringComparison.Ordinal)) continue;
            words = words[..^ending.Length];
            return true;
        }
        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> words, string[] endings) => TakeEnd(ref words, endings);
}
