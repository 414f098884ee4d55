using System.Collections.Immutable;
using System.Text;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>An indicator's result, values and calculation.</summary>
internal sealed class IndicatorViews(Place place, PlanModel model)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly Sentences _sentences = new(place, model.Plan);
    private readonly Explanations _explanations = new(place, model.Plan);

    /// <summary>The whole of an indicator: sentence, numbers, drawings, the way the result came about.</summary>
    public IndicatorView Make(Node node, Indicator indicator, Judgement judgement) => new()
    {
        Id = "indicator-" + indicator.Id,
        Name = place.Of(_plan, indicator.Name),
        Definition = indicator.Definition is { } definition ? place.Of(_plan, definition) : null,
        Status = _plan.Rule.IsNone ? null : StatusViews.Of(_words, judgement.Status),
        Answer = _plan.Rule.IsNone ? null : StatusViews.Of(_words, judgement.Published?.Status ?? judgement.Status),
        Result = _sentences.Result(indicator, judgement),
        Mark = judgement.Mark is { } mark ? place.Of(_plan, mark) : null,
        Published = judgement is { Published: { } published, Actual: { } reported } ? place.Of(_plan, published.Mark, reported.Span) : null,
        PublishedStatus = judgement.Published is { } p && _words.Status(p.Status) != p.Mark ? StatusViews.Of(_words, p.Status) : null,
        PublishedRate = judgement is { PublishedRate: { } printed, Actual: { } rated } ? place.Of(_plan, printed.Printed, rated.Span) : null,
        Differs = Differs(judgement),
        Year = place.Format.Year(judgement.Year),
        Target = Printed((judgement.DecidedBy is Deciding.NotDueYet ? judgement.Named : judgement.Target)?.Value),
        Actual = _sentences.Judged(judgement),
        RateName = _explanations.RateName(judgement.Rule.Headline),
        Rate = Percent(judgement.ShownRate),
        Change = judgement.Change is { } change ? _words["change_" + change.ToString().ToLowerInvariant()] : null,
        Pace = judgement.Pace is { } pace ? PaceText(pace) : null,
        Way = judgement.Travel is { } travel ? _words["way_" + Key(travel.Way)] : null,
        Travel = judgement.Travel is { } moved ? _sentences.Travel(moved) : null,
        Chart = Draw(IndicatorCharts.Draw(indicator, Judged(node, indicator), judgement, _words.Charts)),
        HasActuals = indicator.Actuals.Any(a => !a.Value.IsMissing),
        Values = Values(node, indicator, judgement),
        Calculations = [.. judgement.Calculations.Where(c => IsTelling(judgement.Rule, c)).Select(c => _explanations.Show(c))],
        Decision = _explanations.Decision(judgement),
        Parts = [.. judgement.Parts.Select(Part)],
        Stages = Stages(indicator, judgement),
        Notes = new IndicatorNotes(place, _plan).Of(indicator, judgement),
        MethodHref = place.To(Routes.Section(_plan, Sections.Method)),
        EmbedHref = place.ToFile(Routes.Embed(_plan, node.Key, indicator.Id)),
    };

    /// <summary>The bar of a part ends a quarter behind its target.</summary>
    private const decimal WidestPart = 125;

    /// <summary>When the whole way is expected, progress against the path only repeats the progress.</summary>
    private static bool IsTelling(JudgementRule rule, Calculation calculation) =>
        calculation is not Calculation.Path { ExpectedPercent: 100 } || rule.Headline is RateKind.Path || rule.Bands.Any(b => b.On is RateKind.Path);

    private string? Differs(Judgement judgement)
    {
        if (judgement is not { RateDiffers: true, PublishedRate.Printed: var printed }) return judgement.Differs ? _words["differs"] : null;
        var computed = Format.Percent(judgement.Headline, judgement.PublishedRate.Decimals);
        var rate = _words.Fill("rate_differs", ("published", printed), ("computed", computed));
        return judgement.Differs ? _words["differs"] + rate : rate;
    }

    private static string Key<T>(T value)
        where T : Enum => value.ToString().ToLowerInvariant();

    private static Html? Draw(Chart? chart) => chart is null ? null : new Html(chart.Html);

    private ImmutableArray<Judgement> Judged(Node node, Indicator indicator) => model.Score.ByYear.GetValueOrDefault((node.Key, indicator.Id), []);

    private ImmutableArray<ValueRow> Values(Node node, Indicator indicator, Judgement current)
    {
        var rows = ImmutableArray.CreateBuilder<ValueRow>();
        if (indicator.Baseline is { Value.IsMissing: false } baseline) rows.Add(BaselineRow(baseline));
        var judged = Judged(node, indicator);
        foreach (var year in indicator.Targets.Select(t => t.Year).Concat(indicator.Actuals.Select(a => a.Year)).Distinct().Order())
        {
            var (target, actual) = (indicator.TargetOf(year)?.Value, indicator.ActualOf(year)?.Value);
            var judgement = judged.FirstOrDefault(j => j.Year == year && j.Actual?.Value == actual) ?? (current.Year == year ? current : null);
            rows.Add(new ValueRow(
                place.Year(_plan, year), Printed(target), Understood(target), Printed(actual), Understood(actual),
                actual is null || judgement?.ShownRate is null ? null : Percent(Explanations.RateOf(judgement, current.Rule.Headline)),
                actual is null || judgement is null || _plan.Rule.IsNone ? null : StatusViews.Of(_words, judgement.Status),
                judgement?.Published is { } published && published.Mark != _words.Status(judgement.Status) ? place.Of(_plan, published.Mark) : null,
                year == current.Year));
        }

        return rows.ToImmutable();
    }

    private ValueRow BaselineRow(Baseline baseline)
    {
        var when = baseline.Year is { } year ? _words.Fill("baseline_of", ("year", place.Format.Year(year))) : _words["baseline"];
        return new ValueRow(when, null, null, Printed(baseline.Value), Understood(baseline.Value), null, null, null, Current: false);
    }

    private static string? Percent(decimal? rate) => rate is null ? null : Format.Percent(rate);

    /// <summary>The number behind the printed text, where a reader could not see it there: 11.6億円 is 1,160,000,000円.</summary>
    private string? Understood(PlanValue? value)
    {
        if (value?.Quantity is not { } quantity) return null;
        var text = Format.Quantity(quantity);
        var printed = value.Shown.Normalize(NormalizationForm.FormKC);
        return printed.Contains(text, StringComparison.Ordinal) || printed.Contains(Format.Number(quantity.Number), StringComparison.Ordinal)
            || printed.Contains(Format.Machine(quantity.Number), StringComparison.Ordinal)
            ? null : _words.Fill("understood", ("value", place.Format.Amount(quantity)));
    }

    private Phrase? Printed(PlanValue? value) => value is null or { IsBlank: true } ? null : place.Of(_plan, value, value.Shown.Trim());

    private string PaceText(Pace pace)
    {
        var key = pace.Lead == 0 ? "pace_even" : pace.OnPace ? "pace_ahead" : "pace_behind";
        return _words.Fill(key, ("expected", place.Format.Amount(pace.Expected)), ("lead", Lead(pace)),
            ("from", place.Format.ShortYear(pace.From)), ("to", place.Format.ShortYear(pace.To)));
    }

    /// <summary>Between shares lie points: 2.5ポイント.</summary>
    private string Lead(Pace pace) => pace.Expected.Unit.IsShare
        ? Format.Number(Math.Abs(pace.Lead)) + _words["points"]
        : place.Format.Amount(pace.Expected with { Number = Math.Abs(pace.Lead) });

    private PartRow Part(PartJudgement part) => new(
        place.Of(_plan, part.Label), place.Format.Amount(part.Target),
        part.Actual is { } actual ? place.Format.Amount(actual) : "–",
        Format.Percent(part.Attainment),
        part.Attainment is { } rate ? Format.Machine(Math.Clamp(Format.Round(rate, 1), 0, WidestPart)) : null,
        part.Reached);

    private ImmutableArray<StageStep> Stages(Indicator indicator, Judgement judgement)
    {
        var here = Position(indicator, judgement.Actual?.Value);
        var aim = Position(indicator, judgement.Target?.Value);
        return [.. indicator.Stages.Select((stage, i) => new StageStep(place.Of(_plan, stage), i < here, i == here, i == aim))];
    }

    private static int Position(Indicator indicator, PlanValue? value) =>
        value is null ? -1 : indicator.Stages.IndexOf(value.Milestone ?? value.Printed.Trim());
}
