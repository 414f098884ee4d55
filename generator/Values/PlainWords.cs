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
        "未設定", "設定なし", "設定無し", "目標なし", "目標設定なし", "数値目標なし", "目標値なし", "N/A", "n/a", "NA");

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
        var head = end < 0 ? text : text[..end].TrimEnd(' ');
        var note = end < 0 ? null : NoteOf(text[end..]);
        if (IsNothing(head, units) || NotSet.Contains(Fold(head)))
        {
            if (end == 0) return IsNothing(text, units) ? new PlanValue { Printed = printed, Kind = ValueKind.NotSet } : null;
            return new PlanValue { Printed = printed, Kind = ValueKind.NotSet, Note = note }.With(Brackets.ReadFirst(text, units));
        }
        foreach (var word in Pending)
        {
            if (head.SequenceEqual(word)) return new PlanValue { Printed = printed, Kind = ValueKind.Pending, Note = note };
        }
        return null;
    }

    private static PlanValue With(this PlanValue value, ImmutableArray<ValuePart> details) =>
        details.IsEmpty ? value : value with { Details = details, Secondary = details.Length == 1 ? details[0].Quantity : null };

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
