using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Shapes;

/// <summary>What all rules of judgement have in common.</summary>
/// <typeparam name="TSelf">Whose rule it is.</typeparam>
internal abstract class RuleShape<TSelf> : Shape<TSelf>
{
    public static readonly ValueKey From = new("from", "この決まりが始まる年度", "From", Kind.Year)
    { Help = "並びの二つ目から必ず書きます。書かない項目は前の決まりのままです。", Example = "R5", Since = "0.6.0" };

    public static readonly FlagKey None = new("none", "判定しないか", "No judgement")
    { Help = "並びの中で使います。一つだけなら `judgement: none` と書きます。", Otherwise = "false", Since = "0.6.0" };

    public static readonly ChoiceKey<TargetBasis> Target = new("target", "どの目標で判定するか", "Target",
        [
            new("year", TargetBasis.Year, "その年度の目標", "the target of the year"), new("final", TargetBasis.Final, "最後の目標", "the last target"),
        ])
    { Otherwise = "year" };

    public static readonly ChoiceKey<ReachedBasis> Reached = new("reached", "いつの値で判定するか", "Reached",
        [
            new("latest", ReachedBasis.Latest, "新しい年度の値", "the latest year counts"),
            new("any_year", ReachedBasis.AnyYear, "一度届けば達成のまま", "a target once met stays met"),
        ])
    { Otherwise = "latest" };

    public static readonly ChoiceKey<RateKind?> Headline = new("headline", "はじめに示す率", "Headline", ChoiceWords.Rates) { Otherwise = "attainment" };

    public static readonly ChoiceKey<DownFormula> LessIsBetter = new("less_is_better", "少ないほどよい指標の割り方", "Formula where less is better",
        [
            new("target/actual", DownFormula.TargetOverActual, "目標÷実績", "target ÷ actual"),
            new("2-actual/target", DownFormula.TwoMinusRatio, "2−実績÷目標", "2 − actual ÷ target"),
            new("actual/target", DownFormula.ActualOverTarget, "実績÷目標", "actual ÷ target"),
        ])
    { Otherwise = "target/actual" };

    public static readonly ChoiceKey<JudgedValue> JudgedNumber = new("judged_value", "どの数で判定するか", "Judged number",
        [
            new("first", JudgedValue.First, "前の数", "the first number"), new("bracket", JudgedValue.Bracket, "括弧の数", "the number in brackets"),
            new("running_total", JudgedValue.RunningTotal, "各年度の合計", "the sum of all years so far"),
        ])
    {
        Help = "括弧の数が一つになければ、また足せない年度があれば、ほかの数で代えずに「比べられない」とします。当初値も、括弧の数どうしで比べます。",
        Otherwise = "first",
    };

    public static readonly FlagKey JudgeBeforeDue = new("judge_before_due", "最後の目標の年度が来る前も判定するか", "Judge before due")
    { Help = "`false` なら、先に届いたときだけ達成、ほかは「期限前」です。", Otherwise = "false" };

    public static readonly FlagKey NearlyEvenWhenWorse = new("nearly_even_when_worse", "当初値より悪くなっても「おおむね達成」と言うか",
        "Nearly even when worse")
    { Otherwise = "false" };

    public static readonly FactorKey KeepTolerance = new("keep_tolerance", "`keep` の許す幅", "Tolerance of keep")
    { Help = "目標に対する % で書きます。", Otherwise = "0", Example = "5%" };

    public static readonly EntriesKey ExpectedPath = new("expected_path", "年度ごとに進んでいるはずの割合（%）", "Expected path", Kind.Year, Kind.Number)
    { Help = "書かなければ直線です。", Example = "{ R4: 20, R5: 40 }" };

    public static readonly RecordsKey<BandShape> Bands = new("bands", "段階", "Bands") { Help = "上から順に当てはめ、最後の一つには下限を書きません。" };

    public static readonly ProseKey Note = new("note", "決まりについての説明", "Note");

    /// <summary>All of them, in the order of the guide.</summary>
    protected static ImmutableArray<Field> Common { get; } =
    [
        From, None, Target, Reached, Headline, LessIsBetter, JudgedNumber, JudgeBeforeDue, NearlyEvenWhenWorse, KeepTolerance, ExpectedPath,
        Bands, Note,
    ];
}

/// <summary>How a rule may be written.</summary>
internal static class RuleShape
{
    /// <summary>For the guide.</summary>
    public const string Ways = "項目の組を書きます。判定しないなら `none`、途中で変わるなら組の並びにします（[判定の決まり](#判定の決まりjudgement)）。";

    /// <summary>Written instead of a rule, where nothing is judged.</summary>
    public const string None = "none";

    /// <summary><c>none</c>, one rule, or rules one after another in time.</summary>
    public static Kind KindOf<TShape>()
        where TShape : Shape<TShape>, IShape =>
        new Kind.Either(new Kind.OneOf([new Choice<bool>(None, true, "判定しない", "no judgement")]), new Kind.ListOf(Kind.RecordOf<TShape>()));
}

/// <summary>The rule of a plan.</summary>
internal sealed class PlanRuleShape : RuleShape<PlanRuleShape>, IShape
{
    public static readonly EntriesKey PublishedMarks = new("published_marks", "公表された判定の言葉と、その意味", "Published marks", Kind.Text,
        new Kind.OneOf([.. ChoiceWords.Statuses], ChoiceWords.StatusGuide))
    { Example = "{ 達成: achieved, 未達成: missed }" };

    public static readonly FlagKey Weighted = new("weighted", "まとめるときに `weight` を使うか", "Weighted") { Otherwise = "false" };

    public static Shape Shape { get; } = new("plan-rule", "判定の決まり", "Judgement", [.. Common[..^1], PublishedMarks, Weighted, Common[^1]]);
}

/// <summary>The rule of an indicator that differs from its plan's.</summary>
internal sealed class IndicatorRuleShape : RuleShape<IndicatorRuleShape>, IShape
{
    public static Shape Shape { get; } = new("indicator-rule", "判定の決まり", "Judgement of an indicator", Common)
    { ToldWith = () => PlanRuleShape.Shape };
}

/// <summary>One line of a scale.</summary>
internal sealed class BandShape : Shape<BandShape>, IShape
{
    public static readonly FactorKey From = new("from", "この率以上（%）", "From") { Example = "80" };

    public static readonly FactorKey Above = new("above", "この率より上（%）", "Above");

    public static readonly FactorKey FromProgress = new("from_progress", "そのうえで求める、当初値から目標までの道のり（%）", "And progress from")
    { Help = "足りなければ次の段階になります。", Example = "50" };

    public static readonly ChoiceKey<Status> Status = new("status", "状態の言葉", "Status", ChoiceWords.Statuses, ChoiceWords.StatusGuide)
    { IsRequired = true, Help = "率から決まる段階では `exceeded` `achieved` `nearly` `missed` だけです。" };

    public static readonly TextKey Mark = new("mark", "計画の印", "Mark") { Example = "S" };

    public static readonly TextKey Name = new("name", "呼び名", "Name");

    public static readonly FactorKey Points = new("points", "点数", "Points");

    public static readonly ChoiceKey<RateKind?> On = new("on", "別の率を見るとき、その率", "On another rate", ChoiceWords.Rates);

    public static readonly FlagKey StaffOnly = new("staff_only", "担当の判断だけで付くか", "Given by staff only") { Help = "中止などです。", Otherwise = "false" };

    public static Shape Shape { get; } = new("band", "判定の段階", "Band", [From, Above, FromProgress, Status, Mark, Name, Points, On, StaffOnly]);
}
