using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Render.Views;
using PlanSite.Values;

namespace PlanSite.Render;

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
        if (judgement.Actual is not { } actual || actual.Year == judgement.Year) return sentence;
        var when = _words.Line("result_of_year", ("year", new Phrase(place.Format.Year(actual.Year), null)));
        return new Line([.. sentence.Pieces, .. when.Pieces]);
    }

    private Line Told(Indicator indicator, Judgement judgement)
    {
        var share = Share(judgement);
        return _words.Line(
            KeyOf(judgement) + (LacksBaseline(indicator, judgement) ? "_plain" : ""),
            ("name", place.Of(plan, indicator.Name)),
            ("actual", Actual(indicator, judgement)),
            ("target", Printed(judgement.Target?.Value)),
            ("baseline", Printed(indicator.Baseline?.Value)),
            ("share", new Phrase(share, null)),
            ("gap", place.Of(plan, Gap(judgement))),
            ("year", new Phrase(place.Format.ShortYear(judgement.Year), null)),
            ("due", new Phrase(judgement.Target is { } t ? place.Format.ShortYear(t.Year) : "", null)),
            ("reached", new Phrase(judgement.Parts.Count(p => p.Reached).ToString(System.Globalization.CultureInfo.InvariantCulture), null)),
            ("parts", new Phrase(judgement.Parts.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), null)),
            ("status", new Phrase(_words.Status(judgement.Status), null)),
            ("reason", place.Of(plan, judgement.Staff?.Reason ?? "")));
    }

    /// <summary>Results to come are told with their starting point where there is one.</summary>
    private static bool LacksBaseline(Indicator indicator, Judgement judgement) =>
        judgement.DecidedBy is Deciding.NotDueYet && judgement.Status is not Status.Ended && (indicator.Baseline?.Value.IsMissing ?? true);

    /// <summary>The key of the sentence in the theme's strings.</summary>
    private static string KeyOf(Judgement judgement) => judgement.DecidedBy switch
    {
        _ when judgement.Status is Status.Ended => "result_ended",
        Deciding.NoTarget => judgement.Actual is { Value.IsMissing: false } ? "result_no_target" : "result_no_target_no_actual",
        Deciding.NoActual => judgement.Target is { Value.IsMissing: false } ? "result_no_actual" : "result_no_actual_no_target",
        Deciding.PendingActual => "result_pending",
        Deciding.NotDueYet => judgement.Actual is { Value.IsMissing: false } ? "result_not_due_so_far" : "result_not_due",
        Deciding.UnitsDiffer => "result_units_differ",
        Deciding.Staff => "result_staff",
        Deciding.Stages or Deciding.EqualText => judgement.Status.IsReached() ? "result_stage_reached" : "result_stage_open",
        Deciding.WordsOnly or Deciding.NoRate => judgement.Status is Status.NeedsJudgement ? "result_words_only" : "result_not_comparable",
        Deciding.Wish => judgement.Status.IsReached() ? "result_wish_reached" : "result_wish_missed",
        Deciding.Parts => "result_parts",
        Deciding.TargetRange => judgement.Status.IsReached() ? "result_range_reached" : "result_range_missed",
        _ => KeyOfNumbers(judgement),
    };

    private static string KeyOfNumbers(Judgement judgement)
    {
        if (judgement.IsOfChange) return IsChangeReached(judgement) ? "result_change_reached" : "result_change_missed";
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

    /// <summary>Distance between actual and target in their unit: 15人, 2.4ポイント.</summary>
    private string Gap(Judgement judgement)
    {
        if (judgement is not { JudgedNumber: { } actual, Target.Value.Quantity: { } target } || actual.Unit != target.Unit) return "";
        var gap = Math.Abs(actual.Number - target.Number);
        return actual.Unit.IsShare ? Format.Number(gap) + _words["points"] : Quantity(new Quantity(gap, actual.Unit));
    }

    /// <summary>A number with its unit; yen and persons in Japanese scales, so that 1,160,000,000円 reads 11億6,000万円.</summary>
    private string Quantity(Quantity quantity) =>
        quantity.Unit.Id == "円" ? place.Format.YenInWords(quantity.Number) : Format.Quantity(quantity);

    /// <summary>As printed; a running total, which nobody printed, is told as what it is.</summary>
    private Phrase Actual(Indicator indicator, Judgement judgement) =>
        indicator.Rule.JudgedValue is JudgedValue.RunningTotal && judgement.JudgedNumber is { } total
            ? place.Of(plan, _words.Fill("running_total", ("value", Quantity(total))))
            : Printed(judgement.Actual?.Value);

    /// <summary>Without the note in brackets, which would break the sentence; the table shows it.</summary>
    private Phrase Printed(PlanValue? value)
    {
        if (value is null or { IsMissing: true }) return place.Of(plan, "–");
        var bracket = value.Note is null || value.Quantity is null ? -1 : value.Shown.AsSpan().IndexOfAny('(', '（');
        return place.Of(plan, (bracket > 0 ? value.Shown[..bracket] : value.Shown).Trim());
    }
}
