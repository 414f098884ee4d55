using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Overviews;

/// <summary>Plans at a glance, side by side and never added up: how many of how many were reached, by the plan's own marks or its rule.</summary>
internal sealed class Glances(Place place)
{
    private readonly Words _words = place.Words;

    /// <summary>A row a plan, with a bar where results are judged, and one list of what the parts of the bars mean.</summary>
    /// <param name="id">What the ids of the drawings begin with, unique on the page.</param>
    /// <param name="plans">From top to bottom.</param>
    public GlanceList Make(string id, ImmutableArray<PlanModel> plans)
    {
        var bars = Bars(id, [.. plans.Select(p => (p, p.Score.Total, id + "-" + p.Plan.Id))]);
        return new GlanceList([.. plans.Select((p, i) => Row(p, bars?.Bars[i]))], Keys(bars));
    }

    /// <summary>The bars of several plans, or of parts of them; null when nothing is judged anywhere.</summary>
    /// <param name="id">Prefix of the patterns' ids.</param>
    /// <param name="rows">A plan, what is counted of it, and the id of the bar.</param>
    public Multiples? Bars(string id, ImmutableArray<(PlanModel Plan, RollUp Results, string Id)> rows) => StatusMultiples.Draw(
        id, [.. rows.Select(r => new MultipleData(r.Id, Name(r.Plan), IsDrawn(r.Plan, r.Results) ? r.Results.Nodes : []))], _words.Charts);

    /// <summary>What the parts of the bars mean; null without bars.</summary>
    public static Html? Keys(Multiples? bars) => bars is null ? null : new Html(bars.Keys);

    /// <summary>A drawn bar; null for one that has nothing to show.</summary>
    public static Html? Bar(string? drawn) => drawn is { Length: > 0 } ? new Html(drawn) : null;

    /// <summary>How many of how many, in one short sentence: of the municipality's own marks where it gave any, else of what is judged.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="results">Of the whole plan, or of a part of it.</param>
    public Figure Of(PlanModel model, RollUp results)
    {
        var known = Number(results.Known);
        if (results.Graded > 0 && model.Score.Total.IsOfMarks) return Graded(model, results);
        if (results.Known == 0 || model.Plan.Rule.IsNone) return _words.Figure("glance_plain", Items(model.Plan.Nodes.Count(n => !n.IsBranch)));
        if (results.Judged == 0 && results.CountOf(Status.NotDue) == results.Known && !results.Dues.IsEmpty)
            return _words.Figure("glance_to_come", Items(results.Known), ("due", Words(place.Format.ShortYear(results.Dues[^1].Year))));
        if (results.IsBeforeDue) return _words.Figure("glance_before_due", Items(results.Achieved), ("known", known));
        if (results.Judged == 0) return _words.Figure("glance_none_judged", Items(results.Known));
        return _words.Figure("glance_judged", Items(results.Achieved), ("judged", Number(results.Judged)));
    }

    private PlanGlance Row(PlanModel model, string? bar)
    {
        var plan = model.Plan;
        return new PlanGlance
        {
            City = place.Of(plan, plan.Municipality.Name),
            Title = place.Of(plan, plan.ShortTitle),
            Href = place.To(Routes.Plan(plan)),
            Period = place.Format.Years(plan.From, plan.To),
            Result = Of(model, model.Score.Total),
            Year = model.Score.ResultYear is { } year ? place.Format.ShortYear(year) : null,
            Note = NoteOf(model),
            Bar = Bar(bar),
        };
    }

    /// <summary>How the indicators came out beside the marks; that nothing is judged.</summary>
    private string? NoteOf(PlanModel model)
    {
        var total = model.Score.Total;
        if (model.Plan.Rule.IsNone) return _words["card_rule_none"];
        return !model.Score.Total.IsOfMarks || total.Known == 0 ? null : _words.Fill(
            "glance_indicators", ("known", RollUpViews.Count(total.Known)), ("achieved", RollUpViews.Count(total.Achieved)));
    }

    /// <summary>市の評価55件のうち55件が◎か○: the marks of the scale that stand for a target reached.</summary>
    private Figure Graded(PlanModel model, RollUp results)
    {
        var reached = results.Grades.Where(g => g.Grade.Status.IsReached()).ToImmutableArray();
        var marks = string.Join(_words["glance_or"], reached.Select(g => g.Grade.Mark));
        return _words.Figure(
            reached.IsEmpty ? "glance_graded" : "glance_grades",
            Items(reached.IsEmpty ? results.Graded : reached.Sum(g => g.Count)),
            ("known", Number(results.Graded)), ("marks", place.Of(model.Plan, marks)));
    }

    /// <summary>A bar draws what the sentence tells: judgements, never the municipality's own marks.</summary>
    private static bool IsDrawn(PlanModel model, RollUp results) =>
        !model.Plan.Rule.IsNone
        && results.Known > 0
        && !(results.Graded > 0 && model.Score.Total.IsOfMarks)
        && results.CountOf(Status.NotDue) < results.Known;

    private static string Name(PlanModel model) => $"{model.Plan.Municipality.Name} {model.Plan.ShortTitle}";

    private Phrase Items(int count) => Words(_words.Fill("glance_items", ("count", RollUpViews.Count(count))));

    private static Phrase Number(int count) => Words(RollUpViews.Count(count));

    private static Phrase Words(string text) => new(text, null);
}
