using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>What must be known to read an indicator's result: what is provisional, inferred, late or doubtful, and what the source notes.</summary>
public sealed class IndicatorNotes(Place place, Plan plan)
{
    private readonly Words _words = place.Words;

    /// <summary>One sentence each: what concerns the judgement first, then the notes of the content. Empty when there is nothing to know.</summary>
    public ImmutableArray<Line> Of(Indicator indicator, Judgement judgement) => [.. OfJudgement(judgement), .. OfContent(indicator, judgement)];

    private IEnumerable<Line> OfJudgement(Judgement judgement)
    {
        if (judgement.Provisional) yield return _words.Line("note_provisional");
        if (judgement is { DirectionInferred: true, Direction: { } direction })
        {
            var word = _words["direction_" + direction.ToString().ToLowerInvariant()];
            yield return _words.Line("note_inferred", ("direction", new Phrase(word, null)));
        }

        if (judgement.Actual is { IsLate: true } late && late.Year == judgement.Year)
        {
            yield return _words.Line("result_value_year", ("year", Year(late.Year)), ("reported", Year(late.ReportedIn)));
        }

        if (judgement.Actual is { } judged && judged.Year != judgement.Year)
        {
            yield return _words.Line("note_reached_earlier", ("year", Year(judged.Year)));
        }

        if (judgement.Staff is { } staff) yield return _words.Line("note_staff", ("reason", place.Of(plan, staff.Reason)));
    }

    private IEnumerable<Line> OfContent(Indicator indicator, Judgement judgement)
    {
        if (!indicator.SdgIndicators.IsEmpty)
        {
            var numbers = string.Join(_words["comma"], indicator.SdgIndicators);
            yield return _words.Line("note_sdg_indicator", ("numbers", new Phrase(numbers, null)));
        }

        if (indicator.Baseline?.NotComparable is { } reason) yield return _words.Line("note_baseline", ("reason", place.Of(plan, reason)));
        string?[] texts =
            [indicator.Note, indicator.Baseline?.Note, .. indicator.Targets.Select(t => t.Note), .. indicator.Actuals.Select(a => a.Note)];
        foreach (var text in texts.OfType<string>().Distinct())
        {
            yield return _words.Line("note_text", ("text", place.Of(plan, PlainText.Of(text))));
        }

        foreach (var actual in indicator.Actuals)
        {
            if (actual.Break is { } broken) yield return OfYear("note_break", actual, broken);
            var isSaid = actual == judgement.Actual && judgement.DecidedBy is Deciding.Doubtful;
            if (actual.Doubtful is { } doubt && !isSaid) yield return OfYear("note_doubtful", actual, doubt);
        }
    }

    private Line OfYear(string key, Actual actual, string reason) =>
        _words.Line(key, ("year", Year(actual.Year)), ("reason", place.Of(plan, PlainText.Of(reason))));

    private Phrase Year(FiscalYear year) => new(place.Format.Year(year), null);
}
