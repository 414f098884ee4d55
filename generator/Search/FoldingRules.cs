using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PlanSite.Search;

/// <summary>What folding does to one character after NFKC.</summary>
internal static class FoldingRules
{
    /// <summary>No character below it is a combining mark.</summary>
    public const char FirstExtending = '\u0300';

    private const string Dashes = "-\u02D7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u30FC";
    // Old and other forms of characters, each followed by the usual one.
    private const string Variants =
        "﨑崎碕崎髙高舘館濵浜濱浜邊辺邉辺齋斎齊斎斉斎澤沢廣広國国櫻桜惠恵眞真德徳條条藏蔵瀨瀬圓円號号會会學学體体齡齢縣県應応鐵鉄灣湾龍竜嶋島嶌島嶽岳"
        + "峯峰冨富曾曽莊荘壽寿榮栄淺浅驛駅禮礼彌弥當当藝芸壯壮佛仏實実寶宝醫医關関靜静萬万與与豐豊黑黒點点燈灯獨独勞労營営單単圖図團団對対橫横緖緒";

    private static readonly FrozenDictionary<int, Rune> UsualForms =
        Variants.Chunk(2).ToFrozenDictionary(p => (int)p[0], p => new Rune(p[1]));

    private const string Waves = "~\u2053\u223C\u301C\u3030";

    /// <summary>False for the code points that Unicode keeps for no character.</summary>
    public static bool IsCharacter(Rune rune) => (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);

    /// <summary>Whether normalisation may join the character to the one before it.</summary>
    public static bool Extends(Rune rune) => rune.Value switch
    {
        0xFF9E or 0xFF9F => true,
        >= 0x1160 and <= 0x11FF => true,
        >= 0xD7B0 and <= 0xD7FF => true,
        _ => Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark,
    };

    /// <returns>Null when the character counts for nothing.</returns>
    public static Rune? Map(Rune rune)
    {
        var value = rune.Value;
        if (IsBlank(value))
            return new Rune(' ');
        if (IsIgnored(value))
            return null;
        if (rune.IsBmp && Dashes.Contains((char)value, StringComparison.Ordinal))
            return new Rune('-');
        if (rune.IsBmp && Waves.Contains((char)value, StringComparison.Ordinal))
            return new Rune('~');
        if (value is (>= 0x30A1 and <= 0x30F6) or 0x30FD or 0x30FE)
            return value is 0x30F5 or 0x30F6 ? new Rune(value == 0x30F5 ? 'か' : 'け') : new Rune(value - 0x60);
        if (UsualForms.TryGetValue(value, out var usual))
            return usual;
        // İ has no small letter of one character.
        return value == 0x130 ? rune : Rune.ToLowerInvariant(rune);
    }

    private static bool IsBlank(int value) => value
        is <= 0x20 or (>= 0x7F and <= 0xA0) or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000;

    /// <summary>The dot between words (スポーツ・レクリエーション).</summary>
    private const int MiddleDot = 0x30FB;

    /// <summary>The dot, and what Unicode calls default ignorable: soft hyphens, joiners, direction marks, variation selectors, fillers.</summary>
    private static bool IsIgnored(int value) => value
        is MiddleDot or 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F)
        or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0
        or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}
