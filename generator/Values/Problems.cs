namespace PlanSite.Values;

/// <summary>Why a text was not read, in plain Japanese, with what to write instead.</summary>
internal static class Problems
{
    public const string TooLong = "文字が多すぎます（500文字まで）。長い説明は note に書いてください。";
    /// <summary>Text that was cut within a character.</summary>
    public const string BrokenText = "文字が壊れています。";
    /// <summary>1,23,4.</summary>
    public const string Separators = "3桁ごとの区切り（,）の位置が正しくありません。";
    /// <summary>1.2.3, 5.</summary>
    public const string Point = "小数点の使い方が正しくありません。";
    /// <summary>007.</summary>
    public const string LeadingZero = "数の先頭に0があります。番号ではなく数なら、先頭の0を取ってください。";
    public const string TooManyDigits = "桁が多すぎて、正確に扱えません（10の18乗まで、小数点以下8けたまで）。";
    /// <summary>③, 5².</summary>
    public const string SpecialDigits = "丸数字や上付き数字など特別な数字があります。ふつうの数字で書いてください。";
    /// <summary>三十人.</summary>
    public const string KanjiNumber = "漢数字は読みません。算用数字で書いてください。";
    /// <summary>未定 5人.</summary>
    public const string NothingAndNumber = "「なし」「未定」などの言葉と数の両方があります。どちらか一方を書き、説明はうしろのかっこに入れてください。";
    /// <summary>Digits of a kind that is no number, where one must stand.</summary>
    public const string NoNumber = "数が見つかりません。";
    /// <summary>人.</summary>
    public const string UnitOnly = "単位だけで、数がありません。";
    /// <summary>5人 10人.</summary>
    public const string TwoNumbers = "名前の付いていない数が2つ以上あり、どれを比べるのか分かりません。「男性10人 女性20人」のように、それぞれに名前を付けてください。";
    public const string ManyParts = "数が多すぎます。項目を分けてください。";
    /// <summary>男5人 男6人.</summary>
    public const string SameLabels = "同じ名前の数が2つ以上あります。";
    public const string Change = "増減の量として読めません。「15人削減」「10%増」のように、数と単位のうしろに増減の言葉を一つだけ書いてください。";
    /// <summary>▲5人減.</summary>
    public const string ChangeSign = "▲や－の印と「減」などの言葉の両方があり、増えたのか減ったのか分かりません。「15人削減」のように一方だけにしてください。";
    /// <summary>5%以内の減.</summary>
    public const string ChangeLimit = "増減の量の上限（～以内の減など）は、どちらがよいのか分かりません。「15人以上削減」のように書くか、到達する値を書いてください。";
    /// <summary>2倍増.</summary>
    public const string ChangeUnit = "「倍」「位」の増減は、もとの値に足すのか掛けるのか分かりません。到達する値を書いてください。";
    public const string ChangeOfWhat = "前の年などと比べた割合か、増減の量か分かりません。「前年比105%」か「前年比5%増」のように書いてください。";
    /// <summary>半減 beside a number.</summary>
    public const string Halved = "「半減」「倍増」は「50%削減」「100%増」のように数で書いてください。";
    /// <summary>〃, 同上.</summary>
    public const string SameAs = "上や左などと同じという印だけでは、値が分かりません。その値をここにも書いてください。";
    /// <summary>3億4,890円.</summary>
    public const string MissingScale = "「億」「兆」のうしろに「万」のない数があります。「3億4,890万円」か「300,004,890円」のように書いてください。";
    public const string Relative = "ほかの値を基準にした書き方（～より、～から）は比べられません。到達する値を書いてください。";
    /// <summary>1/3, 4/1.</summary>
    public const string Fraction = "分数を小数で正確に表せないか、日付と区別できません。小数か%で書いてください。日付なら数のうしろのかっこに書いてください。";
    /// <summary>1:3, 10:30.</summary>
    public const string Ratio = "比を小数で正確に表せないか、時刻と区別できません。";
    /// <summary>10～.</summary>
    public const string OpenRange = "範囲の一方の端がありません。「10人以上」のように書いてください。";
    /// <summary>10～5.</summary>
    public const string RangeOrder = "範囲の始めが終わりより大きくなっています。";
    /// <summary>5人～10件.</summary>
    public const string RangeUnits = "範囲の始めと終わりで単位が違います。";
    /// <summary>5-10.</summary>
    public const string HyphenRange = "範囲なのか番号や日付なのか分かりません。範囲なら「5～10」のように書いてください。";
    public const string ScaledParts = "範囲・以上・以下・単位の付き方が部分ごとに違うため、読み分けられません。";
    public const string Scales = "万・千などの位の並びが正しくありません。";
    /// <summary>5人（うち.</summary>
    public const string Bracket = "かっこが閉じていません。";
    public const string DateLike = "日付か年のようですが、読めません。";
    public const string NegativeBound = "負の数の以上・以下は、減らす量のことか分かりません。";
    /// <summary>（5人）.</summary>
    public const string BracketOnly = "数がかっこの中だけにあります。かっこを外してください。";
    /// <summary>5人以上以下.</summary>
    public const string TwoBounds = "以上・以下などが2つ以上あります。";
    /// <summary>注1.</summary>
    public const string Footnote = "注や番号のようで、比べる数か分かりません。";
    public const string Rate = "何を単位とした数か（1人当たり、月に、など）が分かりません。";
    public const string OfMany = "「～中」の前後の単位か大きさが合いません。";

    /// <summary>A mark that no rule knows: 5☆.</summary>
    public static string Strange(char mark) => $"「{mark}」の意味が分かりません。";

    /// <summary>Words behind a number that are too long for a unit.</summary>
    public static string Sentence(ReadOnlySpan<char> words) => $"「{words}」は単位として読めません。数と単位だけを書くか、説明をかっこに入れてください。";

    /// <summary>5千 with a word behind it that the site's units do not have.</summary>
    public static string UnknownScaled(ReadOnlySpan<char> words) => $"位（千・万など）のうしろの「{words}」が単位か分かりません。単位なら site.yaml の units に加えてください。";

    /// <summary>Words left over when all that can be read was read.</summary>
    public static string Trailing(ReadOnlySpan<char> words) => $"「{words}」をどう読むか分かりません。説明はかっこに入れてください。";

    /// <summary>715人→950人; the whole text is told.</summary>
    public static string Way(ReadOnlySpan<char> text) =>
        $"「{text}」は矢印でつないだ2つの値で、どちらを比べるのか意味が分かりません。矢印の前を baseline（当初値）に、あとを targets（目標値）か実績に、分けて書いてください。";

    /// <summary>#REF!, with what that means in a spreadsheet.</summary>
    public static string CellError(ReadOnlySpan<char> text, string meaning) =>
        $"「{text}」は、Excel で{meaning}という印で、値ではありません。もとの表の数式を直すか、公表した資料の値をそのまま書いてください。";

    /// <summary>########.</summary>
    public static string TooNarrow(ReadOnlySpan<char> text) =>
        $"「{text}」は、Excel の列の幅が足りずに数が隠れた印で、値ではありません。列を広げて出る値を書いてください。";

    /// <summary>TRUE.</summary>
    public static string Answer(string word) =>
        $"「{word}」は、Excel の判定の結果などで、値ではありません。数か言葉（「実施」など）に書き直してください。";

    /// <summary>=SUM(A1:A3).</summary>
    public static string Formula(ReadOnlySpan<char> text) =>
        $"「{text}」は Excel の数式で、値ではありません。計算した結果の値を書いてください。";

    /// <summary>1.2E+05.</summary>
    public static string Exponent(ReadOnlySpan<char> text) =>
        $"「{text}」は、Excel が長い数を縮めた書き方（E+05 など）で、もとの数が分かりません。すべての桁を書いてください。";

    /// <summary>A bare number that the caption's unit makes unreadable.</summary>
    public static string Uncompleted(string unit) =>
        $"単位のない値ですが、unit の「{unit}」を補うと読めません。値に「1,200{unit}」のように単位まで書いてください。";
}
