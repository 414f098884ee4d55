using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Render.Views;

namespace PlanSite.Render.Pages;

/// <summary>How results are judged: the plan's rule in words, its bands, what stays outside, and one example of its own worked out.</summary>
public sealed class MethodPage(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly JudgementRule _rule = model.Plan.Rule;
    private readonly Explanations _explanations = new(place, model.Plan);

    public MethodView Make()
    {
        var title = new Phrase(_words["menu_method"], null);
        var example = Example();
        return new MethodView
        {
            Page = Frames.Make(place, "method", title, _words.Fill("method_description", ("plan", _plan.Title)), Frames.Way(place, _plan), model),
            Title = title.Text,
            Plan = place.Of(_plan, _plan.Title),
            Origin = _words.Fill(_rule.IsDefault ? "method_default" : "method_own", ("city", _plan.Municipality.Name)),
            Note = markdown.Render(_rule.Note, place, _plan.Span),
            Choices = Choices(),
            Formulas = Formulas(),
            Bands = [.. _rule.Bands.Select(Band)],
            HasMarks = _rule.Bands.Any(b => b.Mark is not null || b.Name is not null),
            HasPoints = _rule.Bands.Any(b => b.Points is not null),
            Outside = [.. Statuses.All.Where(s => !s.IsJudged()).Select(s => new StatusMeaning(StatusViews.Of(_words, s), _words["meaning_" + s.Id()]))],
            RollUpRules = [_words["method_rollup_all"], _words["method_rollup_mean"], _words[_rule.Weighted ? "method_weighted" : "method_unweighted"]],
            Published = [.. _rule.PublishedMarks.Select(m => new MarkMeaning(place.Of(_plan, m.Mark), null, StatusViews.Of(_words, m.Status)))],
            Grades = [.. _plan.Grades.Select(g => new MarkMeaning(place.Of(_plan, g.Mark), place.Of(_plan, g.Name), StatusViews.Of(_words, g.Status)))],
            GradeName = _plan.Grades.IsEmpty ? null : _plan.GradeName is { } name ? place.Of(_plan, name) : new Phrase(_words["grade"], null),
            Example = example is { } e ? new IndicatorViews(place, model).Make(e.Node, e.Indicator, e.Judgement) : null,
            ExampleNode = example is { } x ? new Anchor(place.To(_plan, x.Node), place.Of(_plan, $"{x.Node.Key.Id} {x.Node.Title}")) : null,
            Exceptions = Exceptions(),
        };
    }

    private ImmutableArray<string> Choices()
    {
        var choices = ImmutableArray.CreateBuilder<string>();
        choices.Add(_words["method_target_" + _rule.Target.ToString().ToLowerInvariant()]);
        if (_rule.Target is TargetBasis.Final) choices.Add(_words[_rule.JudgeBeforeDue ? "method_before_due" : "method_when_due"]);
        choices.Add(_words[_rule.Reached is ReachedBasis.Latest ? "method_reached_latest" : "method_reached_any"]);
        choices.Add(_words.Fill("method_headline", ("rate", _explanations.RateName(_rule.Headline))));
        choices.Add(_words["method_value_" + _rule.JudgedValue.ToString().ToLowerInvariant()]);
        if (_rule.NearlyNeverWhenWorse) choices.Add(_words["method_worse"]);
        choices.Add(_words.Fill("method_keep", ("tolerance", Format.Number(_rule.KeepTolerancePercent))));
        if (!_rule.ExpectedPath.IsEmpty)
        {
            choices.Add(_words.Fill("method_path", ("path", string.Join(_words["comma"], _rule.ExpectedPath.Select(p => $"{place.Format.ShortYear(p.Year)} {Format.Number(p.Percent)}%")))));
        }

        return choices.ToImmutable();
    }

    private ImmutableArray<FormulaLine> Formulas()
    {
        var down = _rule.DownFormula switch
        {
            DownFormula.TwoMinusRatio => "formula_two_minus_ratio",
            DownFormula.ActualOverTarget => "formula_actual_over_target",
            _ => "formula_target_over_actual",
        };
        return
        [
            new FormulaLine(_words.Fill("method_rate_up", ("rate", _words["rate_attainment"])), _words["formula_actual_over_target"]),
            new FormulaLine(_words.Fill("method_rate_down", ("rate", _words["rate_attainment"])), _words[down]),
            new FormulaLine(_words["rate_progress"], _words["formula_progress"]),
            new FormulaLine(_words["rate_change"], _words["formula_change"]),
        ];
    }

    private BandLine Band(Band band) => new(
        band.StaffOnly ? "–" : _explanations.RateName(band.On ?? _rule.Headline),
        band.StaffOnly ? _words["method_staff_only"] : _explanations.BandRange(_rule, band),
        band.Mark is { } mark ? place.Of(_plan, mark) : null,
        band.Name is { } name ? place.Of(_plan, name) : null,
        StatusViews.Of(_words, band.Status),
        band.Points is { } points ? Format.Number(points) : null);

    /// <summary>The first indicator that a band decided and that shows most: with a baseline, missed or nearly.</summary>
    private (Node Node, Indicator Indicator, Judgement Judgement)? Example()
    {
        var judged = _plan.Nodes.SelectMany(n => n.Indicators.Select(i => (Node: n, Indicator: i, Judgement: model.Score.CurrentOf(n, i))))
            .Where(x => x.Judgement is { Status: Status.Exceeded or Status.Achieved or Status.Nearly or Status.Missed, Calculations.IsEmpty: false }).ToList();
        if (judged.Count == 0) return null;
        return judged.OrderByDescending(x => x.Judgement.Calculations.Length).ThenByDescending(x => x.Judgement.Status is Status.Missed).First();
    }

    private ImmutableArray<Anchor> Exceptions() =>
    [
        .. _plan.Nodes.SelectMany(n => n.Indicators.Select(i => (Node: n, Indicator: i)))
            .Where(x => !SameRule(x.Indicator.Rule))
            .Select(x => new Anchor(place.To(_plan, x.Node) + "#indicator-" + x.Indicator.Id, place.Of(_plan, $"{x.Node.Key.Id} {x.Indicator.Name}"))),
    ];

    private bool SameRule(JudgementRule rule) =>
        rule.Target == _rule.Target && rule.Reached == _rule.Reached && rule.Headline == _rule.Headline && rule.DownFormula == _rule.DownFormula
        && rule.JudgedValue == _rule.JudgedValue && rule.JudgeBeforeDue == _rule.JudgeBeforeDue && rule.NearlyNeverWhenWorse == _rule.NearlyNeverWhenWorse
        && rule.KeepTolerancePercent == _rule.KeepTolerancePercent && rule.Bands.SequenceEqual(_rule.Bands) && rule.ExpectedPath.SequenceEqual(_rule.ExpectedPath);
}
