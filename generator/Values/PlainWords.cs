using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>Reads texts without a number: nothing, not yet known, a wish, a stage of work.</summary>
internal static class PlainWords
{
    private static readonly string[] Pending =
    [
        "集計中", "調査中", "確認中", "算定中", "算出中", "精査中", "測定中", "計測中", "分析中", "照会中",
        "未確定", "未集計", "未公表", "未定", "集計前", "後日公表", "公表待ち", "集計待ち",
    ];

    private static readonly FrozenSet<string> NotSet = FrozenSet.Create(
    [
        .. Words("未設定 目標設定なし 数値目標なし N/A n/a NA なし 無し 無 ナシ 該当なし 該当無し 該当者なし 該当者無し 該当事業なし 該当せず 該当しない 対象なし 対象者なし 対象外"),
        .. Words("未調査 未測定 未計測 未算定 未算出 未把握 未回答 未記入 未報告 非公表 非公開 公表せず 公表していない 秘匿 不明 不詳 把握困難 把握不可 把握不能 把握できず 把握できない"),
        .. Words("把握していない 把握せず 測定不能 測定不可 測定困難 計測不能 計測不可 計測困難 算出不能 算出不可 算出困難 算出できず 算出できない 算定不能 算定困難 集計不能 集計困難"),
        .. Words("更新数値がなし 更新数値なし 更新なし 調査せず 調査していない 調査対象外 調査困難 設定せず 設定していない 斜線"),
        .. from what in Words("設定 目標 目標値 基準値 現状値 実績値 数値 データ 統計 統計値 調査 公表 公表値 公表データ 記載 記入 回答 報告 資料 調査データ 統計データ")
           from none in Words("なし 無し")
           select what + none,
    ]);

    private static readonly FrozenDictionary<string, WishDirection> Wishes = Wishing(
        (WishDirection.Up, "増加 増 増やす 増加させる 増加傾向 上昇 上昇させる 向上 向上させる 拡大 アップ 上げる ↑ ↗ ↗️ increase"),
        (WishDirection.Down, "減少 減 減らす 減少させる 減少傾向 低下 低下させる 低減 削減 縮減 縮小 抑制 短縮 ダウン 下げる ↓ ↘ decrease"),
        (WishDirection.Keep, "維持 維持する 現状維持 現状値維持 現状を維持 現状の維持 水準維持 現状値を維持 現状の水準を維持 横ばい maintain"));

    /// <summary>Points of comparison that are the baseline itself: 現状より減少 is 減少.</summary>
    private static readonly string[] FromBaseline =
        ["現状より", "現状値より", "現状から", "基準値より", "基準年より", "当初より", "当初値より", "策定時より", "計画策定時より", "計画当初より"];

    private static readonly SearchValues<string> Changes = SearchValues.Create(
        ["増", "減", "アップ", "ダウン", "上昇", "低下", "向上", "改善", "悪化", "短縮", "縮小", "抑制", "圧縮", "引き上げ", "引き下げ", "上乗せ", "不足", "超過", "未達"],
        StringComparison.Ordinal);

    private static readonly string[] ChangeEndings =
        ["増", "減", "増加", "減少", "削減", "低減", "縮減", "上昇", "低下", "向上", "改善", "短縮", "縮小", "抑制", "アップ", "ダウン", "不足", "超過", "あと", "残り"];

    /// <summary>The words are kept folded, without blanks, so that line breaks of the source do not make other words.</summary>
    public static PlanValue Read(string printed, ReadOnlySpan<char> text, UnitTable units)
    {
        if (ReadMissing(printed, text, units) is { } missing) return missing;
        var words = Fold(text);
        if (Wishes.TryGetValue(WithoutBaseline(words), out var wish)) return new PlanValue { Printed = printed, Kind = ValueKind.Wish, Wish = wish };
        if (ProblemOf(words, units) is { } problem) return new PlanValue { Printed = printed, Kind = ValueKind.Unread, Problem = problem };
        return Stage(printed, text, units);
    }

    /// <summary>A stage of work; numbers in brackets behind it (実施(5回)) are kept as details.</summary>
    public static PlanValue Stage(string printed, ReadOnlySpan<char> text, UnitTable units) =>
        new PlanValue { Printed = printed, Kind = ValueKind.Milestone, Milestone = Fold(text) }.With(Brackets.ReadFirst(text, units));

    /// <summary>Nothing (also with a reason in brackets), or not yet known; null when the text says something.</summary>
    public static PlanValue? ReadMissing(string printed, ReadOnlySpan<char> text, UnitTable units)
    {
        var end = text.IndexOfAny('(', '※');
        if (text is "※" or "*") return new PlanValue { Printed = printed, Kind = ValueKind.NotSet };
        var head = (end < 0 ? text : text[..end]).TrimEnd(' ');
        var behind = end < 0 ? default : BehindBracket(text[end..], out _);
        if (Characters.HasDigit(behind)) return null;
        var note = end < 0 ? null : NoteOf(text[end..]);
        if (IsNothing(head, units))
        {
            if (end == 0) return IsNothing(text, units) ? new PlanValue { Printed = printed, Kind = ValueKind.NotSet } : null;
            return new PlanValue { Printed = printed, Kind = ValueKind.NotSet, Note = note }.With(Brackets.ReadFirst(text, units));
        }
        head = head.TrimEnd('。');
        if (NotSet.Contains(Fold(head)) && IsOneBracket(text, end))
        {
            // なし(0件) says that there were none, not that nothing is known.
            var saysNumber = !Brackets.ReadFirst(text, units, bareAllowed: true).IsEmpty;
            return saysNumber ? null : new PlanValue { Printed = printed, Kind = ValueKind.NotSet, Note = note };
        }
        foreach (var word in Pending)
        {
            if (head.SequenceEqual(word)) return new PlanValue { Printed = printed, Kind = ValueKind.Pending, Note = note };
        }
        return null;
    }

    private static PlanValue With(this PlanValue value, ImmutableArray<ValuePart> details) =>
        details.IsEmpty ? value : value with { Details = details, Secondary = details.Length == 1 ? details[0].Quantity : null };

    /// <summary>True for words that say that nothing is set, reported or known yet: なし, 調査中.</summary>
    public static bool IsMissing(ReadOnlySpan<char> words) => NotSet.Contains(Fold(words)) || Pending.Contains(Fold(words));

    private static string[] Words(string words) => words.Split(' ');

    public static string Fold(ReadOnlySpan<char> text) => text.Contains(' ') ? text.ToString().Replace(" ", "", StringComparison.Ordinal) : text.ToString();

    /// <summary>True when words around a number tell a change rather than a level: 減, 増加.</summary>
    public static bool SaysChange(ReadOnlySpan<char> words) => words.ContainsAny(Changes) || words.Contains("削減", StringComparison.Ordinal);

    /// <summary>True for words that are a change and nothing else: 増, 減少.</summary>
    public static bool IsChange(ReadOnlySpan<char> words)
    {
        foreach (var word in ChangeEndings)
        {
            if (words.SequenceEqual(word)) return true;
        }
        return false;
    }

    public static bool EndsInChange(ReadOnlySpan<char> words)
    {
        foreach (var ending in ChangeEndings)
        {
            if (words.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Dashes and the like, alone or with a printed unit: －, ― ％, (-).</summary>
    private static bool IsNothing(ReadOnlySpan<char> text, UnitTable units)
    {
        var end = 0;
        while (end < text.Length && (Characters.IsNothing(text[end]) || text[end] is ' ' or '(' or ')')) end++;
        return end == text.Length || end > 0 && Characters.IsMinus(text[0]) && text[0] != 'ー' && units.Find(text[end..]) is not null;
    }

    /// <summary>What follows the bracket that a text starts with: なし(注)10件 says more than nothing. Empty where none is closed.</summary>
    private static ReadOnlySpan<char> BehindBracket(ReadOnlySpan<char> text, out bool closed)
    {
        var scan = new Scan(text);
        closed = text[0] == '(' && Brackets.TryTake(ref scan, out _);
        return closed ? scan.Rest : default;
    }

    /// <summary>True when a word for nothing stands alone, before one bracket, or before a footnote.</summary>
    private static bool IsOneBracket(ReadOnlySpan<char> text, int end) =>
        end < 0 || text[end] == '※' || BehindBracket(text[end..], out var closed) is [] or ['※', ..] or ['。'] && closed;

    private static string NoteOf(ReadOnlySpan<char> text) => text[0] == '(' && text.IndexOf(')') == text.Length - 1 ? text[1..^1].ToString() : text.ToString();

    private static string WithoutBaseline(string words)
    {
        foreach (var start in FromBaseline)
        {
            if (words.StartsWith(start, StringComparison.Ordinal)) return words[start.Length..];
        }
        return words;
    }

    /// <summary>Numbers in disguise: a unit alone, kanji numbers before a unit (十人, 数件), list marks alone.</summary>
    private static string? ProblemOf(string words, UnitTable units)
    {
        if (words.All(Characters.IsNumberLike)) return Problems.SpecialDigits;
        if (words is "半減" or "倍増" or "半減させる" or "倍増させる") return Problems.Halved;
        if (words.Length == 1 && units.Find(words) is not null) return Problems.UnitOnly;
        if (words.StartsWith("ゼロ", StringComparison.Ordinal) || words.Contains("分の", StringComparison.Ordinal) && words.AsSpan().ContainsAny(Characters.KanjiNumbers))
        {
            return Problems.KanjiNumber;
        }
        var number = words.AsSpan().TrimStart('数').IndexOfAnyExcept(Characters.KanjiNumbers);
        number += words.Length - words.AsSpan().TrimStart('数').Length;
        if (number <= 0 || words is "一部" or "十分" or "一体" or "一本" or "一組" or "一区" or "千葉県") return null;
        return units.Find(words.AsSpan(number)) is not null ? Problems.KanjiNumber : null;
    }

    private static FrozenDictionary<string, WishDirection> Wishing(params (WishDirection Direction, string Words)[] wishes) =>
        wishes.SelectMany(w => w.Words.Split(' ').Select(word => (word, w.Direction))).ToFrozenDictionary(w => w.word, w => w.Direction);
}
