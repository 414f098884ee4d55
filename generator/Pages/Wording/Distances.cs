using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Values;

namespace PlanSite.Pages.Wording;

/// <summary>How far from the target, and how far from the year before, in few words: for lists and for what stands out.</summary>
internal sealed class Distances(Place place, Plan plan)
{
    private readonly Words _words = place.Words;
    private readonly Sentences _sentences = new(place, plan);

    /// <summary>
    /// あと736人, 65件上回る, sorted by the share of the target that is missing. Null before the target is due, for ranges, and for what is no number.
    /// </summary>
    public Measured? ToTarget(Judgement judgement)
    {
        if (!judgement.Status.IsJudged() || judgement.IsBeforeDue || judgement.IsOfChange || !judgement.Parts.IsEmpty) return null;
        if (judgement is not { JudgedNumber: { } actual, Target.Value: { Kind: ValueKind.Number, Quantity: { } target } })
            return null;
        if (actual.Unit != target.Unit || KeyOf(judgement.Direction, actual.Number.CompareTo(target.Number)) is not { } key) return null;
        var missing = judgement.Direction switch
        {
            Direction.Up => target.Number - actual.Number,
            Direction.Down => actual.Number - target.Number,
            _ => Math.Abs(actual.Number - target.Number),
        };
        return new Measured(_words.Line(key, ("gap", place.Of(plan, _sentences.Gap(judgement)))), Share(missing, target.Number));
    }

    /// <summary>
    /// +12人 目標に近づいた: the step from the fiscal year before, sorted by its share of that year's value, positive when better. Null where the
    /// year before has no value that can be compared.
    /// </summary>
    public Measured? SinceYearBefore(Judgement judgement)
    {
        if (judgement.Travel is not { Latest: { Year: { } year, Value.Quantity: not null } latest } travel) return null;
        var before = travel.Former ?? travel.First;
        if (before.Year?.Start != year.Start - 1 || before.Value.Quantity is null || latest.Number.Unit != before.Number.Unit) return null;
        var way = travel.Step ?? (travel.Way is Way.Met ? null : travel.Way);
        var step = latest.Number.Number - before.Number.Number;
        var better = way is Way.Away ? -Math.Abs(step) : Math.Abs(step);
        var key = way is null ? "moved_by" : "moved_by_" + way.Value.ToString().ToLowerInvariant();
        var text = _words.Line(key, ("step", place.Of(plan, Signed(step, latest.Number.Unit))));
        return new Measured(text, way is null ? "" : Share(better, before.Number.Number));
    }

    /// <summary>+12人, −3.2ポイント, ±0.</summary>
    private string Signed(decimal step, Unit unit)
    {
        if (step == 0) return "±0";
        var size = Math.Abs(step);
        var text = unit.IsShare ? Format.Number(size) + _words["points"] : _sentences.Quantity(new Quantity(size, unit));
        return (step > 0 ? "+" : "−") + text;
    }

    private static string? KeyOf(Direction? direction, int order) => (direction, order) switch
    {
        (Direction.Up or Direction.Down, 0) => "gap_none",
        (Direction.Up, < 0) => "gap_short",
        (Direction.Up, _) => "gap_beyond",
        (Direction.Down, > 0) => "gap_over",
        (Direction.Down, _) => "gap_below",
        (Direction.Keep, _) => "gap_off",
        _ => null,
    };

    private static string Share(decimal part, decimal of) => of == 0 ? "" : Format.Machine(Format.Round(part * 100 / Math.Abs(of), 6));
}
