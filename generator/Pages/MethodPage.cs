using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

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
            Origin = Origin(),
            Note = markdown.Render(_rule.Note, place, _plan.Span),
            Rules = Rules(),
            Changes = _rule.Before is null ? null : _words["method_rules_by_year"],
            Formulas = Formulas(),
            Outside = _rule.IsNone ? [] : [.. Statuses.All.Where(s => !s.IsJudged()).Select(Meaning)],
            RollUpRules = _rule.IsNone ? [] : RollUpRules(),
            Published = [.. _rule.PublishedMarks.Select(m => new MarkMeaning(place.Of(_plan, m.Mark), null, StatusViews.Of(_words, m.Status)))],
            Grades = [.. _plan.Grades.Select(Grade)],
            GradeName = _plan.Grades.IsEmpty ? null : _plan.GradeName is { } name ? place.Of(_plan, name) : new Phrase(_words["grade"], null),
            Example = example is { } e ? new IndicatorViews(place, model).Make(e.Node, e.Indicator, e.Judgement) : null,
            ExampleNode = example is { } x ? new Anchor(place.To(_plan, x.Node), place.Of(_plan, $"{x.Node.Key.Id} {x.Node.Title}")) : null,
            Exceptions = Exceptions(),
        };
    }

    private string Origin() => _rule.IsNone
        ? _words["method_none"]
        : _words.Fill(_rule.IsDefault ? "method_default" : "method_own", ("city", _plan.Municipality.Name));

    private StatusMeaning Meaning(Status status) => new(StatusViews.Of(_words, status), _words["meaning_" + status.Id()]);

    private MarkMeaning Grade(GradeMark grade) => new(place.Of(_plan, grade.Mark), place.Of(_plan, grade.Name), StatusViews.Of(_words, grade.Status));

    private ImmutableArray<string> RollUpRules() =>
    [
        _words["method_rollup_all"],
        _words.Fill("method_rollup_mean", ("rate", _explanations.RateName(_rule.Headline))),
        _words[_rule.Weighted ? "method_weighted" : "method_unweighted"],
    ];

    /// <summary>The rules in time, the latest first; each but the only one says for which years it holds.</summary>
    private ImmutableArray<RuleBlock> Rules()
    {
        var blocks = ImmutableArray.CreateBuilder<RuleBlock>();
        FiscalYear? until = null;
        for (JudgementRule? rule = _rule; rule is not null; rule = rule.Before)
        {
            var heading = rule.From is { } from ? _words.Fill("method_since", ("year", place.Format.Year(from)))
                : until is { } end ? _words.Fill("method_until", ("year", place.Format.Year(new FiscalYear(end.Start - 1)))) : null;
            ImmutableArray<BandLine> bands = rule.IsNone ? [] : [.. rule.Bands.Select(b => Band(rule, b))];
            blocks.Add(new RuleBlock(
                heading, Choices(rule), bands, bands.Any(b => b.Mark is not null || b.Name is not null), bands.Any(b => b.Points is not null)));
            until = rule.From;
        }

        return blocks.ToImmutable();
    }

    private ImmutableArray<string> Choices(JudgementRule rule)
    {
        var choices = ImmutableArray.CreateBuilder<string>();
        if (rule.IsNone) choices.Add(_words["method_none"]);
        choices.Add(_words["method_target_" + rule.Target.ToString().ToLowerInvariant()]);
        if (rule.Target is TargetBasis.Final && !rule.IsNone) choices.Add(_words[rule.JudgeBeforeDue ? "method_before_due" : "method_when_due"]);
        if (!rule.IsNone) choices.Add(_words[rule.Reached is ReachedBasis.Latest ? "method_reached_latest" : "method_reached_any"]);
        choices.Add(_words.Fill("method_headline", ("rate", _explanations.RateName(rule.Headline))));
        choices.Add(_words["method_value_" + rule.JudgedValue.ToString().ToLowerInvariant()]);
        if (!rule.IsNone) choices.AddRange(BandChoices(rule));
        return choices.ToImmutable();
    }

    /// <summary>What is chosen about the bands, and what they are applied to.</summary>
    private IEnumerable<string> BandChoices(JudgementRule rule)
    {
        if (rule.NearlyNeverWhenWorse && rule.Bands.Any(b => b.Status is Status.Nearly)) yield return _words["method_worse"];
        foreach (var band in rule.Bands.Where(b => b.FromProgress is not null))
        {
            yield return _words.Fill(
                "method_half", ("status", band.Name ?? _words.Status(band.Status)), ("percent", Format.Number(band.FromProgress!.Value)));
        }

        if (rule.DownFormula is DownFormula.ActualOverTarget) yield return _words["method_mirrored"];
        yield return _words.Fill("method_keep", ("tolerance", Format.Number(rule.KeepTolerancePercent)));
        if (rule.ExpectedPath.IsEmpty) yield break;
        var path = rule.ExpectedPath.Select(p => $"{place.Format.ShortYear(p.Year)} {Format.Number(p.Percent)}%");
        yield return _words.Fill("method_path", ("path", string.Join(_words["comma"], path)));
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

    private BandLine Band(JudgementRule rule, Band band) => new(
        band.StaffOnly ? "–" : _explanations.RateName(band.On ?? rule.Headline),
        band.StaffOnly ? _words["method_staff_only"] : _explanations.BandRange(rule, band),
        band.Mark is { } mark ? place.Of(_plan, mark) : null,
        band.Name is { } name ? place.Of(_plan, name) : null,
        StatusViews.Of(_words, band.Status),
        band.Points is { } points ? Format.Number(points) : null);

    /// <summary>The first indicator that a band decided and that shows most: with a baseline, missed or nearly.</summary>
    private (Node Node, Indicator Indicator, Judgement Judgement)? Example()
    {
        var judged = _plan.Nodes.SelectMany(n => n.Indicators.Select(i => (Node: n, Indicator: i, Judgement: model.Score.CurrentOf(n, i))))
            .Where(x => x.Judgement is
            { Status: Status.Exceeded or Status.Achieved or Status.Nearly or Status.Missed, Calculations.IsEmpty: false })
            .ToList();
        if (judged.Count == 0) return null;
        return judged.OrderByDescending(x => x.Judgement.Calculations.Length).ThenByDescending(x => x.Judgement.Status is Status.Missed).First();
    }

    private ImmutableArray<Anchor> Exceptions() =>
    [
        .. _plan.Nodes.SelectMany(n => n.Indicators.Select(i => (Node: n, Indicator: i)))
            .Where(x => x.Indicator.SameAs is null && !x.Indicator.Rule.IsSame(_rule))
            .Select(x => new Anchor(
                place.To(_plan, x.Node) + "#indicator-" + x.Indicator.Id, place.Of(_plan, $"{x.Node.Key.Id} {x.Indicator.Name}"))),
    ];
}
