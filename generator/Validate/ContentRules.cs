using PlanSite.Diagnostics;

namespace PlanSite.Validate;

/// <summary>Problems of what the content says. Codes never change their meaning.</summary>
public static class ContentRules
{
    public static readonly Rule UnknownKey = new("PS0201", Severity.Error, "知らない項目名");
    public static readonly Rule MissingKey = new("PS0202", Severity.Error, "なくてはならない項目");
    public static readonly Rule WrongShape = new("PS0203", Severity.Error, "値の形（文字・一覧・項目の組）");
    public static readonly Rule NotANumber = new("PS0204", Severity.Error, "数として読めること");
    public static readonly Rule NotAYear = new("PS0205", Severity.Error, "年度として読めること");
    public static readonly Rule NotAChoice = new("PS0206", Severity.Error, "決められた言葉から選ぶこと");
    public static readonly Rule BadId = new("PS0207", Severity.Error, "id に使える文字");
    public static readonly Rule NotADate = new("PS0208", Severity.Error, "日付は 2023-08-31 の形");
    public static readonly Rule BadAddress = new("PS0209", Severity.Error, "住所（URL）と問い合わせ先の書き方");

    public static readonly Rule DuplicateId = new("PS0301", Severity.Error, "id は重ならないこと");
    public static readonly Rule UnknownReference = new("PS0302", Severity.Error, "参照先があること");
    public static readonly Rule YearOutsidePeriod = new("PS0303", Severity.Error, "年度は計画期間の中にあること");
    public static readonly Rule UnknownNode = new("PS0304", Severity.Error, "実績の事業が計画にあること");
    public static readonly Rule UnknownIndicator = new("PS0305", Severity.Error, "実績の指標が計画にあること");
    public static readonly Rule ReservedWord = new("PS0306", Severity.Error, "サイトが使う言葉は id にできません");
    public static readonly Rule BadLevels = new("PS0307", Severity.Error, "階層の決まり");
    public static readonly Rule BadSdg = new("PS0308", Severity.Error, "SDGs のゴールは 1 から 17");
    public static readonly Rule TwiceReported = new("PS0309", Severity.Error, "同じ実績は一度だけ書きます");
    public static readonly Rule BadBands = new("PS0310", Severity.Error, "判定の段階の決まり");
    public static readonly Rule BudgetSum = new("PS0311", Severity.Error, "事業費と財源の合計が合うこと");
    public static readonly Rule BudgetSumExplained = new("PS0312", Severity.Warning, "事業費と財源の合計が合わない（注あり）");
    public static readonly Rule PeriodReversed = new("PS0313", Severity.Error, "期間の始まりと終わりの順");

    public static readonly Rule BadReview = new("PS0330", Severity.Error, "確認した注意（reviewed）の書き方");
    public static readonly Rule BadSameAs = new("PS0331", Severity.Error, "same_as の指す指標があること");
    public static readonly Rule ReportedTooEarly = new("PS0332", Severity.Error, "値の年度は報告の年度より後にならないこと");

    public static readonly Rule BadUnit = new("PS0314", Severity.Error, "単位の書き方");

    public static readonly Rule YearCutShort = new("PS0315", Severity.Error, "年度の実績が前の年度の半分に足りない");
    public static readonly Rule YearInAnotherYear = new("PS0316", Severity.Error, "年度のフォルダーに別の年度のファイル");
    public static readonly Rule UnknownPlannedCell = new("PS0319", Severity.Error, "実績が当たる予定の欄があること");
    public static readonly Rule YearTwice = new("PS0321", Severity.Error, "行程の欄は一年度に一つ");
    public static readonly Rule BudgetKindMissing = new("PS0320", Severity.Warning, "事業費が見込み・予算・決算のどれか");
    public static readonly Rule NotAValue = new("PS0213", Severity.Error, "表計算ソフトの印（#REF! など）は値ではありません");
    public static readonly Rule TwoValues = new("PS0214", Severity.Error, "一つのセルに値は一つ（矢印でつないだ値は分けて書きます）");

    public static readonly Rule TargetTwice = new("PS0215", Severity.Error, "同じ年度の目標は一度だけ書きます");

    public static readonly Rule ValueNotRead = new("PS0401", Severity.Warning, "数として読みきれない値");
    public static readonly Rule ActualMissing = new("PS0402", Severity.Warning, "ほかにはあるのに実績の行がない（部署と年度ごと）");
    public static readonly Rule NothingToContinue = new("PS0403", Severity.Warning, "⇒ の前の年がない");
    public static readonly Rule EmptyValue = new("PS0407", Severity.Warning, "空の値（書き忘れか、報告がないのか）");
    public static readonly Rule UnitContradicts = new("PS0408", Severity.Warning, "unit とちがう単位の値");
    public static readonly Rule UnusedEntry = new("PS0404", Severity.Warning, "どこからも使われていない部署・語");
}
