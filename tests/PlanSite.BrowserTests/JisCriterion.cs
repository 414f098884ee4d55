namespace PlanSite.BrowserTests;

/// <summary>A success criterion of JIS X 8341-3:2016 (that is WCAG 2.0), with the tests of this project that look at a part of it.</summary>
/// <param name="Number">1.4.3</param>
/// <param name="Name">As the standard calls it.</param>
/// <param name="Level">A or AA.</param>
/// <param name="Test">What tests other than axe look at, in words for everybody; null when none does.</param>
/// <param name="Needs">Elements without which the criterion asks for nothing: audio, video; null when it always asks.</param>
internal sealed record JisCriterion(string Number, string Name, string Level, string? Test = null, string? Needs = null)
{
    private const string Media = "audio, video, object, embed";

    private const string Stops = "タブキーでたどり、枠が見え、隠れないこと";

    /// <summary>All 25 of level A and 13 of level AA, in the order of the standard.</summary>
    public static IReadOnlyList<JisCriterion> All { get; } =
    [
        new("1.1.1", "非テキストコンテンツ", "A"),
        new("1.2.1", "音声だけ及び映像だけ（収録済み）", "A", Needs: Media),
        new("1.2.2", "キャプション（収録済み）", "A", Needs: Media),
        new("1.2.3", "音声解説又はメディアに対する代替コンテンツ（収録済み）", "A", Needs: Media),
        new("1.2.4", "キャプション（ライブ）", "AA", Needs: Media),
        new("1.2.5", "音声解説（収録済み）", "AA", Needs: Media),
        new("1.3.1", "情報及び関係性", "A"),
        new("1.3.2", "意味のある順序", "A"),
        new("1.3.3", "感覚的な特徴", "A"),
        new("1.4.1", "色の使用", "A"),
        new("1.4.2", "音声の制御", "A", Needs: Media),
        new("1.4.3", "コントラスト（最低限レベル）", "AA"),
        new("1.4.4", "テキストのサイズ変更", "AA", Of(nameof(NarrowTests), "幅640ピクセル（200%の拡大に当たる）で欠けないこと")),
        new("1.4.5", "文字画像", "AA"),
        new("2.1.1", "キーボード", "A", Of(nameof(KeyboardTests), Stops)),
        new("2.1.2", "キーボードトラップなし", "A"),
        new("2.2.1", "タイミング調整可能", "A"),
        new("2.2.2", "一時停止、停止及び非表示", "A"),
        new("2.3.1", "3回の閃光、又は閾値以下", "A"),
        new("2.4.1", "ブロックスキップ", "A", Of(nameof(KeyboardTests.The_first_stop_leads_to_the_content), "最初のリンクで本文へ移れること")),
        new("2.4.2", "ページタイトル", "A"),
        new("2.4.3", "フォーカス順序", "A"),
        new("2.4.4", "リンクの目的（コンテキスト内）", "A"),
        new("2.4.5", "複数の手段", "AA"),
        new("2.4.6", "見出し及びラベル", "AA"),
        new("2.4.7", "フォーカスの可視化", "AA", Of(nameof(KeyboardTests.A_walk_with_the_tab_key_shows_every_stop), Stops)),
        new("3.1.1", "ページの言語", "A"),
        new("3.1.2", "一部分の言語", "AA"),
        new("3.2.1", "フォーカス時", "A"),
        new("3.2.2", "入力時", "A"),
        new("3.2.3", "一貫したナビゲーション", "AA"),
        new("3.2.4", "一貫した識別性", "AA"),
        new("3.3.1", "エラーの特定", "A"),
        new("3.3.2", "ラベル又は説明", "A"),
        new("3.3.3", "エラー修正の提案", "AA"),
        new("3.3.4", "エラー回避（法的、金融及びデータ）", "AA"),
        new("4.1.1", "構文解析", "A", "HTMLの検査（Nu Html Checker）"),
        new("4.1.2", "名前（name）、役割（role）及び値（value）", "A"),
    ];

    /// <summary>How axe marks its rules for the criterion: wcag143.</summary>
    public string Tag => "wcag" + Number.Replace(".", "", StringComparison.Ordinal);

    /// <param name="test">A test that is there: who renames or drops it is led here.</param>
    /// <param name="words">What it looks at.</param>
    private static string Of(string test, string words) => test.Length > 0 ? words : throw new ArgumentException("No test.", nameof(test));
}
