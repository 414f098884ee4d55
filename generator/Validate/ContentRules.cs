using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Validate;

/// <summary>Problems of what the content says. Codes never change their meaning.</summary>
public static class ContentRules
{
    public static readonly Rule UnknownKey = new("PS0201", Severity.Error, "知らない項目名", "手引きの項目名に直す");
    public static readonly Rule MissingKey = new("PS0202", Severity.Error, "なくてはならない項目", "足りない項目を書き足す");
    public static readonly Rule WrongShape = new("PS0203", Severity.Error,
        "値の形（文字・一覧・項目の組）", "字下げと「- 」を確かめ、手引きの例の形にする");
    public static readonly Rule NotANumber = new("PS0204", Severity.Error, "数として読めること", "半角の数字で書く");
    public static readonly Rule BadPageName = new("PS0217", Severity.Error,
        "ページの名前（文章のファイルの名前）", "文字と数字と - _ だけの名前にする");
    public static readonly Rule BadThemeName = new("PS0218", Severity.Error, "theme はテーマのフォルダーの名前", "themes/ の中のフォルダーの名前を書く");
    public static readonly Rule NumberTooLarge = new("PS0216", Severity.Error, "数の大きさとけたの上限", "けたと単位を確かめる");
    public static readonly Rule NotAYear = new("PS0205", Severity.Error, "年度として読めること", "2022、R4、令和4年度 のように書く");
    public static readonly Rule NotAChoice = new("PS0206", Severity.Error, "決められた言葉から選ぶこと", "示された言葉から選ぶ");
    public static readonly Rule BadId = new("PS0207", Severity.Error, "id に使える文字", "使えない文字を別の文字に替える");
    public static readonly Rule NotADate = new("PS0208", Severity.Error, "日付は 2023-08-31 の形", "2023-08-31 のように書く");
    public static readonly Rule BadAddress = new("PS0209", Severity.Error,
        "住所（URL）と問い合わせ先の書き方", "https:// から始まる住所か、正しいメールアドレスを書く");

    public static readonly Rule DuplicateId = new("PS0301", Severity.Error, "id は重ならないこと", "どちらかの id を直す");
    public static readonly Rule UnknownReference = new("PS0302", Severity.Error, "参照先があること", "参照先の id に直すか、参照先を書き足す");
    public static readonly Rule YearOutsidePeriod = new("PS0303", Severity.Error,
        "年度は計画期間の中にあること", "年度か、plan.yaml の period を直す");
    public static readonly Rule UnknownNode = new("PS0304", Severity.Error, "実績の事業が計画にあること", "measures/ にある id に直す");
    public static readonly Rule UnknownIndicator = new("PS0305", Severity.Error,
        "実績の指標が計画にあること", "measures/ にある指標の id に直す");
    public static readonly Rule ReservedWord = new("PS0306", Severity.Error, "サイトが使う言葉は id にできません", "別の id にする");
    public static readonly Rule BadLevels = new("PS0307", Severity.Error, "階層の決まり", "levels と outline の段を合わせる");
    public static readonly Rule BadSdg = new("PS0308", Severity.Error,
        "SDGs の番号", "1 から 17 のゴール、4.1 のようなターゲット（169）、4.1.1 のような指標の番号を書く");
    public static readonly Rule TwiceReported = new("PS0309", Severity.Error, "同じ実績は一度だけ書きます", "どちらか一方を消す");
    public static readonly Rule BadBands = new("PS0310", Severity.Error, "判定の段階の決まり", "判定の決まりの例に合わせる");
    public static readonly Rule BudgetSum = new("PS0311", Severity.Error,
        "事業費と財源の合計が合うこと", "数を直すか、資料のとおりなら note に理由を書く");
    public static readonly Rule BudgetSumExplained = new("PS0312", Severity.Warning,
        "事業費と財源の合計が合わない（注あり）", "note の説明が今も正しいか確かめる");
    public static readonly Rule PeriodReversed = new("PS0313", Severity.Error, "期間の始まりと終わりの順", "始まりと終わりを入れかえる");

    public static readonly Rule BadReview = new("PS0330", Severity.Error,
        "確認した注意（reviewed）の書き方", "reviewed: { PS0518: 確かめた理由 } のように書く");
    public static readonly Rule BadSameAs = new("PS0331", Severity.Error,
        "same_as の指す指標があること", "もとの指標を「階層/番号/指標」で書く");
    public static readonly Rule ReportedTooEarly = new("PS0332", Severity.Error,
        "値の年度は報告の年度より後にならないこと", "year に報告の年度までの年度を書くか、その年度のファイルに移す");
    public static readonly Rule CorrectionContradicts = new("PS0333", Severity.Error,
        "訂正の new がいまの値と同じこと", "訂正の new か、実績の値のどちらかを直す");
    public static readonly Rule BadFormerAddress = new("PS0334", Severity.Error,
        "moved と ended の番地の書き方", "plans/計画/階層/番号/ のように、公開する番地から後ろを書く");

    public static readonly Rule BadUnit = new("PS0314", Severity.Error, "単位の書き方", "千円、人、% のような単位だけを書く");

    public static readonly Rule YearCutShort = new("PS0315", Severity.Error,
        "年度の実績が前の年度の半分に足りない", "失われた行を書き戻す。途中なら draft に年度を書く");
    public static readonly Rule YearInAnotherYear = new("PS0316", Severity.Error,
        "年度のフォルダーに別の年度のファイル", "その年度のフォルダーかファイルに移す");
    public static readonly Rule UnknownPlannedCell = new("PS0319", Severity.Error, "実績が当たる予定の欄があること", "予定のある年度を書く");
    public static readonly Rule YearTwice = new("PS0321", Severity.Error, "年度ごとの欄は一年度に一つ", "一つにまとめる");
    public static readonly Rule BudgetKindMissing = new("PS0320", Severity.Warning,
        "事業費が見込み・予算・決算のどれか", "budget_kind に estimate、budget、settled のどれかを書く");
    public static readonly Rule NotAValue = new("PS0213", Severity.Error,
        "表計算ソフトの印（#REF! など）は値ではありません", "公表した資料の値を書く");
    public static readonly Rule TwoValues = new("PS0214", Severity.Error,
        "一つのセルに値は一つ（矢印でつないだ値は分けて書きます）", "baseline、targets、実績に分けて書く");

    public static readonly Rule TargetTwice = new("PS0215", Severity.Error, "同じ年度の目標は一度だけ書きます", "どちらか一方を消す");

    public static readonly Rule ValueNotRead = new("PS0401", Severity.Warning,
        "数として読みきれない値", "資料のとおりなら、そのままでよい。数なら書き方を直す");
    public static readonly Rule ActualMissing = new("PS0402", Severity.Warning,
        "ほかにはあるのに実績の行がない（部署と年度ごと）", "書き足す。資料になければ \"-\" と書く");
    public static readonly Rule NothingToContinue = new("PS0403", Severity.Warning, "⇒ の前の年がない", "前の年度の欄を確かめる");
    public static readonly Rule EmptyValue = new("PS0407", Severity.Warning,
        "空の値（書き忘れか、報告がないのか）", "報告がなければ \"-\"。資料の欄が空白なら reviewed に理由を書く");
    public static readonly Rule UnitContradicts = new("PS0408", Severity.Warning, "unit とちがう単位の値", "値か unit を直す");
    public static readonly Rule UnusedEntry = new("PS0404", Severity.Warning,
        "どこからも使われていない部署・テーマ", "使うか、消すか、id のまちがいを直す");
    public static readonly Rule TopicMissing = new("PS0409", Severity.Warning,
        "どのテーマにも入っていない項目", "plan.yaml の topics に、項目か、その上の項目か、印を書く");

    public static readonly Rule NameNotTranslated = new("PS0410", Severity.Warning,
        "ほかの言語のページに出る名前の訳", "translations に「名前: 訳」の組で書く");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        UnknownKey, MissingKey, WrongShape, NotANumber, NumberTooLarge, BadPageName, BadThemeName,
        NotAYear, NotAChoice, BadId, NotADate, BadAddress, NotAValue,
        TwoValues, TargetTwice, DuplicateId, UnknownReference, YearOutsidePeriod, UnknownNode, UnknownIndicator,
        ReservedWord, BadLevels, BadSdg, TwiceReported, BadBands, BudgetSum, BudgetSumExplained, PeriodReversed,
        BadUnit, YearCutShort, YearInAnotherYear, UnknownPlannedCell, BudgetKindMissing, YearTwice, BadReview,
        BadSameAs, ReportedTooEarly, CorrectionContradicts, BadFormerAddress, ValueNotRead, ActualMissing, NothingToContinue, UnusedEntry, EmptyValue,
        UnitContradicts, TopicMissing, NameNotTranslated,
    ];
}
