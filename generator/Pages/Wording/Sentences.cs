using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Wording;

/// <summary>
/// Says a result in one plain sentence: what was counted, how much, against which target. The sentence describes and does not blame;
/// it is made for every kind of value, direction and status.
/// </summary>
public sealed class Sentences(Place place, Plan plan)
{
    private readonly Words _words = place.Words;

    /// <summary>参加者数は2,303人で、目標の6,750人の約3割でした。</summary>
    public Line Result(Indicator indicator, Judgement judgement)
    {
        var sentence = Told(indicator, judgement);
        if (judgement is { Status: Status.Missed, Change: Change.Unchanged }) sentence = Joined([sentence, _words.Line("result_unchanged")]);
        if (judgement.Actual is not { } actual || (actual.Year == judgement.Year && !actual.IsLate)) return sentence;
        return Joined([sentence, actual.IsLate
            ? _words.Line("result_value_year", ("year", Year(actual.Year)), ("reported", Year(actual.ReportedIn)))
            : _words.Line("result_of_year", ("year", Year(actual.Year)))]);
    }

    /// <summary>10.7%（令和2年度）から10.0%（令和4年度）へ動き、目標から遠ざかっています。 Null where the target is simply met.</summary>
    public Line? Travel(Travel travel)
    {
        if (travel.Way is Way.Met) return null;
        List<Line> lines = [_words.Line(
            "travel_" + Key(travel.Way),
            ("first", Point(travel.First)), ("from", When(travel.First)), ("latest", Point(travel.Latest)), ("to", When(travel.Latest)))];
        if (travel is { Former: { } former, Step: { } step })
        {
            lines.Add(_words.Line("travel_step_" + Key(step), ("year", When(former)), ("former", Point(former))));
        }
        if (travel.NeededPerYear is { } needed)
        {
            var key = travel.MadePerYear switch { null => "travel_needed_only", < 0 => "travel_needed_away", _ => "travel_needed" };
            lines.Add(_words.Line(key, ("needed", PerYear(travel, needed)), ("made", PerYear(travel, Math.Abs(travel.MadePerYear ?? 0)))));
        }

        return Joined(lines);
    }

    /// <summary>The same in short: 10.7%（令和元年度）から10.0%（令和4年度）へ（目標25.0%）.</summary>
    /// <param name="travel">The direction of travel.</param>
    /// <param name="target">The target that is named.</param>
    public Line Moved(Travel travel, Target? target) => _words.Line(
        "travel_short", ("first", Point(travel.First)), ("from", When(travel.First)), ("latest", Point(travel.Latest)), ("to", When(travel.Latest)),
        ("target", Printed(target?.Value)));

    private static string Key(Way way) => way.ToString().ToLowerInvariant();

    private static Line Joined(IEnumerable<Line> lines) => new([.. lines.SelectMany(l => l.Pieces)]);

    private Phrase Year(FiscalYear year) => new(place.Format.Year(year), null);

    private Phrase When(TravelPoint point) => new(point.Year is { } year ? place.Format.ShortYear(year) : _words["at_start"], null);

    internal Phrase Point(TravelPoint point) => point.Value.Quantity is { } printed && printed != point.Number
        ? place.Of(plan, Quantity(point.Number))
        : Printed(point.Value);

    /// <summary>A yearly step, rounded to two decimals: 5ポイント, 1,482.33人.</summary>
    private Phrase PerYear(Travel travel, decimal step)
    {
        var (rounded, unit) = (Format.Round(step, 2), travel.Latest.Number.Unit);
        return place.Of(plan, unit.IsShare ? Format.Number(rounded) + _words["points"] : place.Format.Amount(new Quantity(rounded, unit)));
    }

    private Line Told(Indicator indicator, Judgement judgement)
    {
        var share = Share(judgement);
        return _words.Line(
            KeyOf(judgement) + (LacksBaseline(indicator, judgement) ? "_plain" : ""),
            ("name", place.Of(plan, indicator.Name)),
            ("actual", Actual(judgement)),
            ("target", Printed((judgement.DecidedBy is Deciding.NotDueYet ? judgement.Named : judgement.Target)?.Value)),
            ("baseline", Printed(indicator.Baseline?.Value)),
            ("share", new Phrase(share, null)),
            ("gap", place.Mixed(plan, Gap(judgement))),
            ("year", new Phrase(place.Format.ShortYear(judgement.Year), null)),
            ("due", new Phrase(judgement.Named is { } t ? place.Format.ShortYear(t.Year) : "", null)),
            ("reached", new Phrase(judgement.Parts.Count(p => p.Reached).ToString(System.Globalization.CultureInfo.InvariantCulture), null)),
            ("parts", new Phrase(judgement.Parts.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), null)),
            ("status", new Phrase(_words.Status(judgement.Status), null)),
            ("reason", place.Of(plan, judgement.Staff?.Reason ?? "")));
    }

    /// <summary>Results to come are told with their starting point where there is one.</summary>
    private static bool LacksBaseline(Indicator indicator, Judgement judgement) =>
        judgement.DecidedBy is Deciding.NotDueYet && judgement.Status is not Status.Ended && (indicator.Baseline?.Value.IsMissing ?? true);

    private static string LacksTarget(Judgement judgement) => judgement.Named is { Value.IsMissing: false } ? "" : "_no_target";

    /// <summary>The key of the sentence in the theme's strings.</summary>
    private static string KeyOf(Judgement judgement) => judgement.DecidedBy switch
    {
        _ when judgement.Status is Status.Ended => "result_ended",
        Deciding.Doubtful => "result_doubtful" + LacksTarget(judgement),
        Deciding.Neutral => "result_neutral",
        Deciding.JudgementNone => "result_plain",
        Deciding.NoTarget => judgement.Actual is { Value.IsMissing: false } ? "result_no_target" : "result_no_target_no_actual",
        Deciding.NoActual => (judgement.Actual is null ? "result_absent" : "result_no_actual") + LacksTarget(judgement),
        Deciding.PendingActual => "result_pending",
        Deciding.NotDueYet => judgement.Actual is { Value.IsMissing: false } ? "result_not_due_so_far" : "result_not_due",
        Deciding.UnitsDiffer => "result_units_differ",
        Deciding.NoBracket => "result_no_bracket",
        Deciding.NoTotal => "result_no_total",
        Deciding.Staff => (judgement.Actual is { Value.IsMissing: false } ? "result_staff" : "result_staff_no_actual") + LacksTarget(judgement),
        Deciding.Stages or Deciding.EqualText => judgement.Status.IsReached() ? "result_stage_reached" : "result_stage_open",
        Deciding.WordsOnly or Deciding.NoRate => judgement.Status is Status.NeedsJudgement ? "result_words_only" : "result_not_comparable",
        Deciding.Wish => judgement.Status.IsReached() ? "result_wish_reached" : "result_wish_missed",
        Deciding.TargetRange => judgement.Status.IsReached() ? "result_range_reached" : "result_range_missed",
        Deciding.Parts => "result_parts",
        _ => KeyOfNumbers(judgement),
    };

    private static string KeyOfNumbers(Judgement judgement)
    {
        if (judgement.IsOfChange) return IsChangeReached(judgement) ? "result_change_reached" : "result_change_missed";
        if (judgement.Target is null) return "result_no_target";
        if (judgement is not { JudgedNumber: { } actual, Target.Value.Quantity: { } target }) return "result_plain";
        if (judgement.Target.Value.IsInside(actual.Number)) return "result_range_reached";
        if (judgement.Target.Value.Kind is ValueKind.Range) return "result_range_missed";
        var order = actual.Number.CompareTo(target.Number);
        return (judgement.Direction, order) switch
        {
            (Direction.Keep, _) => judgement.Status.IsReached() ? "result_keep_reached" : "result_keep_missed",
            (_, 0) => "result_equal",
            (Direction.Down, < 0) => "result_down_reached",
            (Direction.Down, _) => "result_down_missed",
            (Direction.Up, < 0) when actual.Number == 0 => "result_plain",
            (Direction.Up, > 0) => "result_up_exceeded",
            (Direction.Up, _) => ShareIsPlain(judgement, target) ? "result_up_missed_share" : "result_up_missed_gap",
            _ => "result_plain",
        };
    }

    /// <summary>By the numbers, whatever the plan's own bands call it.</summary>
    private static bool IsChangeReached(Judgement judgement) =>
        judgement.Target!.Value.Bound is Bound.MoreThan ? judgement.Attainment > 100 : judgement.Attainment >= 100;

    /// <summary>A share of the target says something only of positive counts well below it.</summary>
    private static bool ShareIsPlain(Judgement judgement, Quantity target) =>
        judgement.Attainment is > 0 and < 95 && target.Number > 0 && !target.Unit.IsShare;

    /// <summary>約3割, 約半分, 1割未満; about 30%, about half, less than 10%.</summary>
    private string Share(Judgement judgement)
    {
        if (judgement.Attainment is not { } rate) return "";
        var tenths = (int)Format.Round(Math.Clamp(rate, 0, 100) / 10, 0);
        if (rate < 10) return _words["share_under_tenth"];
        return tenths == 5
            ? _words["share_half"]
            : _words.Fill("share_tenths", ("tenths", tenths.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Distance between actual and target in their unit: 15人, 2.4ポイント; empty when it cannot be told.</summary>
    internal string Gap(Judgement judgement)
    {
        if (judgement is not { JudgedNumber: { } actual, Target.Value.Quantity: { } target } || actual.Unit != target.Unit) return "";
        var gap = Math.Abs(actual.Number - target.Number);
        return actual.Unit.IsShare ? Format.Number(gap) + _words["points"] : Quantity(new Quantity(gap, actual.Unit), judgement.Target.Value);
    }

    /// <summary>In the plan's own language: a unit printed in Latin letters (people) stays so, also where the table of units knows it as 人.</summary>
    private string Quantity(Quantity quantity, PlanValue like)
    {
        var unit = like.Shown.Trim().TrimStart([.. "0123456789,."]);
        return unit.Length > 0 && !char.IsAscii(quantity.Unit.Id.FirstOrDefault('a')) && unit.All(c => char.IsAsciiLetter(c) || c == ' ')
            ? Format.Number(quantity.Number) + unit : Quantity(quantity);
    }

    /// <summary>A number with its unit; yen and persons in Japanese scales, so that 1,160,000,000円 reads 11億6,000万円.</summary>
    internal string Quantity(Quantity quantity) =>
        quantity.Unit.Id == "円" ? place.Format.YenInWords(quantity.Number) : place.Format.Amount(quantity);

    /// <summary>The actual that was judged, as the sentence tells it.</summary>
    public Phrase? Judged(Judgement judgement) => judgement.Actual?.Value is not { Kind: not ValueKind.NotSet } value ? null
        : judgement.Rule.JudgedValue is JudgedValue.RunningTotal ? Actual(judgement) : place.Of(plan, value, value.Shown.Trim());

    /// <summary>As printed; a running total, which nobody printed, is told as what it is.</summary>
    internal Phrase Actual(Judgement judgement) =>
        judgement.Rule.JudgedValue is JudgedValue.RunningTotal && judgement.JudgedNumber is { } total
            ? place.Mixed(plan, _words.Fill("running_total", ("value", Quantity(total))))
            : Printed(judgement.Actual?.Value);

    /// <summary>Without the note in brackets, which would break the sentence; the table shows it.</summary>
    internal Phrase Printed(PlanValue? value)
    {
        if (value is null or { IsMissing: true }) return place.Of(plan, "–");
        var bracket = value.Note is null || value.Quantity is null ? -1 : value.Shown.AsSpan().IndexOfAny('(', '（');
        return place.Of(plan, value, (bracket > 0 ? value.Shown[..bracket] : value.Shown).Trim());
    }
}
