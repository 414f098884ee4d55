namespace PlanSite.Values;

/// <summary>Why a text was not read, in plain Japanese, with what to write instead.</summary>
internal static class Problems
{
    public const string TooLong = "文字が多すぎます（500文字まで）。長い説明は note に書いてください。";
    public const string BrokenText = "文字が壊れています。";
    public const string Separators = "3桁ごとの区切り（,）の位置が正しくありません。";
    public const string Point = "小数点の使い方が正しくありません。";
    public const string LeadingZero = "数の先頭に0があります。番号ではなく数なら、先頭の0を取ってください。";
    public const string TooManyDigits = "桁が多すぎて、正確に扱えません。";
    public const string SpecialDigits = "丸数字や上付き数字など特別な数字があります。ふつうの数字で書いてください。";
    public const string KanjiNumber = "漢数字は読みません。算用数字で書いてください。";
    public const string NoNumber = "数が見つかりません。";
    public const string UnitOnly = "単位だけで、数がありません。";
    public const string TwoNumbers = "名前の付いていない数が2つ以上あり、どれを比べるのか分かりません。「男性10人 女性20人」のように、それぞれに名前を付けてください。";
    public const string ManyParts = "数が多すぎます。項目を分けてください。";
    public const string SameLabels = "同じ名前の数が2つ以上あります。";
    public const string Change = "増減の量（10%減など）は、もとの値がないと比べられません。到達する値を書いてください。";
    public const string Relative = "ほかの値を基準にした書き方（～より、～から）は比べられません。到達する値を書いてください。";
    public const string Fraction = "分数を小数で正確に表せないか、日付と区別できません。小数か%で書いてください。";
    public const string Ratio = "比を小数で正確に表せないか、時刻と区別できません。";
    public const string OpenRange = "範囲の一方の端がありません。「10人以上」のように書いてください。";
    public const string RangeOrder = "範囲の始めが終わりより大きくなっています。";
    public const string RangeUnits = "範囲の始めと終わりで単位が違います。";
    public const string HyphenRange = "範囲なのか番号や日付なのか分かりません。範囲なら「5～10」のように書いてください。";
    public const string ScaledParts = "範囲・以上・以下・単位の付き方が部分ごとに違うため、読み分けられません。";
    public const string Scales = "万・千などの位の並びが正しくありません。";
    public const string Bracket = "かっこが閉じていません。";
    public const string DateLike = "日付か年のようですが、読めません。";
    public const string NegativeBound = "負の数の以上・以下は、減らす量のことか分かりません。";
    public const string BracketOnly = "数がかっこの中だけにあります。かっこを外してください。";
    public const string TwoBounds = "以上・以下などが2つ以上あります。";
    public const string Footnote = "注や番号のようで、比べる数か分かりません。";
    public const string Rate = "何を単位とした数か（1人当たり、月に、など）が分かりません。";
    public const string OfMany = "「～中」の前後の単位か大きさが合いません。";

    public static string Strange(char mark) => $"「{mark}」の意味が分かりません。";

    public static string Sentence(ReadOnlySpan<char> words) => $"「{words}」は単位として読めません。数と単位だけを書くか、説明をかっこに入れてください。";

    public static string UnknownScaled(ReadOnlySpan<char> words) => $"位（千・万など）のうしろの「{words}」が単位か分かりません。単位なら site.yaml の units に加えてください。";

    public static string Trailing(ReadOnlySpan<char> words) => $"「{words}」をどう読むか分かりません。説明はかっこに入れてください。";
}
