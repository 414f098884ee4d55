using System.Collections.Frozen;

namespace PlanSite.Values;

/// <summary>What a word around a number means for it.</summary>
internal enum WordMeaning
{
    /// <summary>Says something about the number without changing it; kept as a qualifier.</summary>
    Plain,
    Approximate,
    Provisional,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,

    /// <summary>減, 削減: the number is how much less.</summary>
    Decrease,

    /// <summary>増, 増加: the number is how much more.</summary>
    Increase,

    /// <summary>当たり, につき: what stood before is what the rate counts by.</summary>
    Per,
}

/// <param name="Text">The word.</param>
/// <param name="Meaning">What it says of the number.</param>
/// <param name="NeedsKnownUnit">True for words that may as well be part of an unknown unit: 余, 整備.</param>
internal sealed record SuffixWord(string Text, WordMeaning Meaning, bool NeedsKnownUnit = false)
{
    public bool IsChange => Meaning is WordMeaning.Decrease or WordMeaning.Increase;
}

/// <summary>Words behind a unit: 以上, 程度, 見込み. A unit ends where a chain of them reaches the end of the word.</summary>
internal static class Suffixes
{
    private const int LongestChain = 4;

    private static readonly FrozenDictionary<char, SuffixWord[]> ByFirst = Table(
        Changes(WordMeaning.Decrease, "減少 削減 縮減 低減 節減 低下 短縮 縮小 圧縮 軽減 ダウン カット 引き下げ 引下げ 減員 減額 減量 純減"),
        Changes(WordMeaning.Decrease, "減少させる 削減する 減らす 下げる 引き下げる 減", needsKnownUnit: true),
        Changes(WordMeaning.Increase, "増加 上昇 アップ 引き上げ 引上げ 上乗せ 増員 増額 純増"),
        Changes(WordMeaning.Increase, "増加させる 増やす 上げる 引き上げる 向上 増", needsKnownUnit: true),
        Words(WordMeaning.AtLeast, "以上"),
        Words(WordMeaning.AtMost, "以下 以内"),
        Words(WordMeaning.LessThan, "未満 を下回る"),
        Words(WordMeaning.MoreThan, "超え 超 を超える を超え を上回る"),
        Words(WordMeaning.Approximate, "程度 ほど 前後 くらい ぐらい 概算 概数"),
        Words(WordMeaning.Approximate, "弱 強 余り 余", needsKnownUnit: true),
        Words(WordMeaning.Provisional, "速報値 速報 暫定値 暫定 見込み 見込値 見込 未確定"),
        Words(WordMeaning.Per, "あたり 当たり 当り につき"),
        Words(WordMeaning.Plain, "を維持 を達成 を確保 を目標 を目指す を継続 の維持 推計値 推計 確定値"),
        Words(WordMeaning.Plain, "維持 達成 確保 実施 開催 設置 設立 策定 整備 締結 開設 導入 完了 配置 認定 登録 作成 配布 更新 改修 実績 目標 済み 済", needsKnownUnit: true));

    /// <summary>True where a unit can end: at the end, before anything that is no letter, or before suffix words up to there.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int at) => IsBoundary(text, at, knownUnit: true, LongestChain);

    /// <summary>True where an unlisted unit ends and suffix words begin.</summary>
    public static bool IsSuffixOfUnknown(ReadOnlySpan<char> text, int at) =>
        ByFirst.ContainsKey(text[at]) && Find(text[at..], knownUnit: false) is { } word && IsBoundary(text, at + word.Text.Length, knownUnit: false, LongestChain);

    /// <summary>The longest suffix word at the start of a text that leaves a boundary behind it.</summary>
    public static SuffixWord? Find(ReadOnlySpan<char> text, bool knownUnit)
    {
        if (text.IsEmpty || !ByFirst.TryGetValue(text[0], out var words)) return null;
        foreach (var word in words)
        {
            if ((knownUnit || !word.NeedsKnownUnit) && text.StartsWith(word.Text, StringComparison.Ordinal)) return word;
        }
        return null;
    }

    private static bool IsBoundary(ReadOnlySpan<char> text, int at, bool knownUnit, int chain)
    {
        if (at >= text.Length || !Characters.IsWord(text[at])) return true;
        if (at + 1 < text.Length && text[at] is '中' or 'に' && Characters.IsDigit(text[at + 1])) return true;
        if (at + 2 < text.Length && (text[at..].StartsWith("平均") || text[at..].StartsWith("から")) && Characters.IsDigit(text[at + 2])) return true;
        if (chain == 0 || Find(text[at..], knownUnit) is not { } word) return false;
        return word.Meaning == WordMeaning.Per || IsBoundary(text, at + word.Text.Length, knownUnit, chain - 1);
    }

    private static IEnumerable<SuffixWord> Words(WordMeaning meaning, string words, bool needsKnownUnit = false) =>
        words.Split(' ').Select(w => new SuffixWord(w, meaning, needsKnownUnit));

    /// <summary>Each word also with a particle before it: の減少, を削減.</summary>
    private static IEnumerable<SuffixWord> Changes(WordMeaning meaning, string words, bool needsKnownUnit = false) =>
        words.Split(' ').SelectMany(w => new[] { w, "の" + w, "を" + w }).Select(w => new SuffixWord(w, meaning, needsKnownUnit));

    private static FrozenDictionary<char, SuffixWord[]> Table(params IEnumerable<SuffixWord>[] words) =>
        words.SelectMany(w => w).GroupBy(w => w.Text[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Text.Length).ToArray());
}
