using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Shapes;

/// <summary>The words that keys choose from, where several records share them or the model has a meaning for each.</summary>
internal static class ChoiceWords
{
    /// <summary>Where the guide explains what a status means.</summary>
    public const string StatusGuide = "[状態の言葉](#8-達成の判定を決める)";

    /// <summary>No list of local SDG indicators ships: a plan's documents say the numbers.</summary>
    public const string SdgIndicatorHelp = "資料が番号を示しているときだけ書きます。番号の形だけが確かめられます。";

    /// <summary>Languages of a plan's content.</summary>
    public static ImmutableArray<Choice<string>> Languages { get; } = [new("ja", "ja", "日本語", "Japanese"), new("en", "en", "英語", "English")];

    /// <summary>Each status by the word that the data have too, in the order of the pages.</summary>
    public static ImmutableArray<Choice<Status>> Statuses { get; } =
    [
        Of(Status.Exceeded, "目標を上回る", "Exceeded"),
        Of(Status.Achieved, "達成", "Achieved"),
        Of(Status.Nearly, "おおむね達成", "Nearly achieved"),
        Of(Status.Missed, "未達成", "Missed"),
        Of(Status.NotComparable, "比べられない", "Not comparable"),
        Of(Status.NeedsJudgement, "判定待ち", "Needs judgement"),
        Of(Status.NoTarget, "目標なし", "No target"),
        Of(Status.NotReported, "報告なし", "Not reported"),
        Of(Status.NotDue, "期限前", "Not due"),
        Of(Status.Ended, "終了", "Ended"),
        Of(Status.Doubtful, "数値に疑問", "Doubtful"),
        Of(Status.NotJudged, "判定しない", "Not judged"),
    ];

    /// <summary>What a level may be for; a level without a word only arranges what is below it.</summary>
    public static ImmutableArray<Choice<LevelRole>> Roles { get; } =
    [
        new("measure", LevelRole.Measure, "報告の単位。必ず一つ", "what is reported on, exactly one"),
        new("policy", LevelRole.Policy, "市民が探す階層。一つまで", "what citizens look for first, one at most"),
    ];

    /// <summary>What an amount may be; without a word nothing is said of it.</summary>
    public static ImmutableArray<Choice<MoneyKind?>> MoneyKinds { get; } =
    [
        new("estimate", MoneyKind.Estimate, "見込み", "expected"),
        new("budget", MoneyKind.Budget, "予算", "voted"),
        new("settled", MoneyKind.Settled, "決算", "spent"),
    ];

    /// <summary>What a printed total may add up.</summary>
    public static ImmutableArray<Choice<PublishedTotalKind>> Totals { get; } =
    [
        new("budget", PublishedTotalKind.Budget, "事業費", "money of measures"),
        new("revenue", PublishedTotalKind.Revenue, "歳入の効果", "effect on revenue"),
        new("expenditure", PublishedTotalKind.Expenditure, "歳出の効果", "effect on expenditure"),
        new("grade", PublishedTotalKind.Grade, "評価の数", "number of grades"),
        new("judgement", PublishedTotalKind.Judgement, "判定の数", "number of judgements"),
    ];

    /// <summary>Which way may be better; without a word the values tell.</summary>
    public static ImmutableArray<Choice<Direction?>> Directions { get; } =
    [
        new("up", Direction.Up, "多いほどよい", "more is better"),
        new("down", Direction.Down, "少ないほどよい", "less is better"),
        new("keep", Direction.Keep, "水準を保つ", "keep the level"),
        new("stages", Direction.Stages, "段階が進むほどよい", "later stages are better"),
        new("neutral", Direction.Neutral, "よしあしを決めない", "neither is better"),
    ];

    /// <summary>The rates, all in percent, that a scale may look at.</summary>
    public static ImmutableArray<Choice<RateKind?>> Rates { get; } =
    [
        new("attainment", RateKind.Attainment, "達成率", "actual against target"),
        new("progress", RateKind.Progress, "進捗率", "share of the way from baseline to target"),
        new("change", RateKind.Change, "当初値からの変化率", "change since the baseline"),
        new("path", RateKind.Path, "予定の道筋に対する率", "progress against the expected path"),
    ];

    private static Choice<Status> Of(Status status, string japanese, string english) => new(status.Id(), status, japanese, english);
}
