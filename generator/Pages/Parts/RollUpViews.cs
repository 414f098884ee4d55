using System.Globalization;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>Shows counts with their denominators, and what stands outside of them.</summary>
internal sealed class RollUpViews(Place place, PlanModel model)
{
    private const int MostNamed = 5;

    private readonly Words _words = place.Words;

    /// <param name="results">The results to show.</param>
    /// <param name="bar">Id of the drawing, unique on the page; null for none.</param>
    public RollUpView Make(RollUp results, string? bar = null)
    {
        return new RollUpView
        {
            HasCounts = results.Known > 0 && !model.Plan.Rule.IsNone,
            Share = results.ShareAchieved is { } share ? Format.Percent(share) : null,
            Sentence = Sentence(results),
            Outside = Outside(results),
            Behind = Behind(results),
            Indicators = Indicators(results),
            Mean = results.MeanRate is { } mean
                ? _words.Fill("rollup_mean", ("rate_name", RateName), ("rate", Format.Percent(mean)), ("of", Count(results.MeanOf)))
                : null,
            Points = Points(results),
            Shared = results.HasShared ? _words["rollup_shared"] : null,
            Counts = [.. results.Nodes.Select(n => Row(n, results.Known))],
            Grades = [.. results.Grades.Select(Grade)],
            GradeSentence = results.Graded == 0 ? null : GradeSentence(results),
            Published = results.Published.IsEmpty || !ReferenceEquals(results, model.Score.Total) ? null : PublishedSentence(results),
            Bar = bar is not null && IsTelling(results) && StatusBar.Draw(bar, _words["bar_title"], results.Nodes, _words.Charts) is { } chart
                ? new Html(chart.Html)
                : null,
        };
    }

    /// <summary>The same with its results as marks, which take the place of the bar.</summary>
    public RollUpView Make(RollUp results, string bar, Html? wall) => Make(results, wall is null ? bar : null) with { Wall = wall };

    /// <summary>Null where there is nothing to tell: no indicators, or none that the plan wants judged, and no marks.</summary>
    public RollUpView? MakeIfTelling(RollUp results, string bar, Html? wall = null)
    {
        var view = Make(results, bar, wall);
        return view is { HasCounts: false, GradeSentence: null, Points: null } ? null : view;
    }

    private string RateName => _words["rate_" + model.Plan.Rule.Headline.ToString().ToLowerInvariant()];

    /// <summary>Null where all are judged, none is, or most are not due yet, of which the sentence tells.</summary>
    private string? Outside(RollUp results)
    {
        if (results.Judged == 0 || results.Judged == results.Known || results.IsBeforeDue) return null;
        return _words.Fill(
            "rollup_outside",
            ("count", Count(results.Known - results.Judged)),
            ("known", Count(results.Known)),
            ("reasons", Reasons(results.Nodes, s => !s.IsJudged())));
    }

    /// <summary>A bar of one empty field says nothing: before the first result the sentence names the targets' years.</summary>
    private bool IsTelling(RollUp results) => !model.Plan.Rule.IsNone && results.CountOf(Status.NotDue) < results.Known;

    /// <summary>
    /// The numbers in one line. While final targets lie in later years it names no percentage, since only successes could be in it.
    /// </summary>
    private string Sentence(RollUp results)
    {
        if (results.Known == 0) return _words["rollup_nothing"];
        var (key, counts) = Told(results);
        return _words.Fill(key, counts);
    }

    /// <summary>The same with its counts in bold.</summary>
    /// <param name="results">Something must be counted in it.</param>
    public Html Headline(RollUp results)
    {
        var (key, counts) = Told(results);
        return _words.Strong(key, counts);
    }

    private (string Key, (string Name, string Value)[] Counts) Told(RollUp results)
    {
        (string, string)[] counts =
        [
            ("achieved", Count(results.Achieved)),
            ("judged", Count(results.Judged)),
            ("known", Count(results.Known)),
            ("share", Format.Percent(results.ShareAchieved)),
            ("reasons", Reasons(results.Nodes, s => !s.IsReached())),
            ("dues", IsAllToCome(results) ? Dues(results) : ""),
        ];
        if (IsAllToCome(results)) return ("rollup_to_come", counts);
        if (results.IsBeforeDue && results.Achieved == 0) return ("rollup_none_yet", counts);
        if (results.IsBeforeDue) return (results.Achieved == results.Known ? "rollup_all_before_due" : "rollup_before_due", counts);
        return (results.Judged == 0 ? "rollup_none_judged" : "rollup_sentence", counts);
    }

    /// <summary>True where every target lies ahead and none is behind: the sentence then names the years instead of counts.</summary>
    private static bool IsAllToCome(RollUp results) => results.Judged == 0 && results.CountOf(Status.NotDue) == results.Known
        && !results.Dues.IsEmpty && results.Behind.IsEmpty;

    /// <summary>4件は期限前、1件は報告なし: the real reasons, counted.</summary>
    public string Reasons(IEnumerable<StatusCount> counts, Func<Status, bool> which) => string.Join(_words["comma"], counts
        .Where(c => c.Count > 0 && which(c.Status)).OrderByDescending(c => c.Count).ThenBy(c => c.Status)
        .Select(c => _words.Fill("rollup_reason", ("count", Count(c.Count)), ("status", _words.Status(c.Status)))));

    private string Dues(RollUp results) => string.Join(
        _words["comma"], results.Dues.Select(d => _words.Fill("rollup_due", ("year", place.Format.ShortYear(d.Year)), ("count", Count(d.Count)))));

    private string? Indicators(RollUp results)
    {
        if (results.IndicatorsKnown == results.Known || results.IndicatorsJudged == 0) return null;
        return _words.Fill(
            results.IsBeforeDue ? "rollup_indicators_before_due" : "rollup_indicators",
            ("known", Count(results.IndicatorsKnown)), ("judged", Count(results.IndicatorsJudged)),
            ("achieved", Count(results.IndicatorsAchieved)), ("share", Format.Percent(results.IndicatorsShare)));
    }

    private string? Points(RollUp results) => results.MeanPoints is not { } mean ? null : _words.Fill(
        "rollup_points",
        ("mean", Format.Number(Format.Round(mean, 2))), ("of", Count(results.PointsOf)), ("sum", Format.Number(results.Points ?? 0)));

    /// <summary>Those behind, by name; null when none are.</summary>
    private BehindView? Behind(RollUp results)
    {
        if (results.Behind.IsEmpty) return null;
        var links = results.Behind.Take(MostNamed).Select(j => new Anchor(
            place.To(model.Plan, model.Plan.NodeByKey[j.Node]) + "#indicator-" + j.IndicatorId, place.Of(model.Plan, IndicatorOf(j).Name)));
        var more = results.Behind.Length > MostNamed ? _words.Fill("rollup_more", ("count", Count(results.Behind.Length - MostNamed))) : null;
        return new BehindView(_words.Fill("rollup_behind", ("count", Count(results.Behind.Length))), [.. links], more);
    }

    private Indicator IndicatorOf(Judgement judgement) => model.Plan.IndicatorOf(judgement.Node, judgement.IndicatorId);

    private CountRow Row(StatusCount count, int all) => new(
        StatusViews.Of(_words, count.Status),
        Count(count.Count),
        count.Count == 0 ? null : place.To(Routes.Entry(model.Plan, Sections.Statuses, count.Status.Id())),
        Width(count.Count, all),
        count.Count == 0);

    private MarkCount Grade(GradeCount count) => new(
        place.Of(model.Plan, count.Grade.Mark), place.Of(model.Plan, count.Grade.Name), count.Grade.Mark != count.Grade.Name, Count(count.Count),
        count.Count == 0 ? null : place.To(Routes.Entry(model.Plan, Sections.Grades, GradeIds.Of(model.Plan, count.Grade))));

    internal string GradeSentence(RollUp results) => _words.Fill(
        IsPrinted(results) ? "rollup_grades_printed" : "rollup_grades",
        ("city", model.Plan.Municipality.Name),
        ("name", model.Plan.GradeName ?? _words["grade"]),
        ("marks", Marks(results.Grades.Select(g => (g.Grade.Mark, g.Count)))),
        ("known", Count(results.Graded)));

    /// <summary>True when the plan itself prints how many got each mark that was given.</summary>
    private bool IsPrinted(RollUp results) => ReferenceEquals(results, model.Score.Total) && results.Grades.Where(g => g.Count > 0)
        .All(g => model.Plan.PublishedTotals.Any(t => t is { Kind: PublishedTotalKind.Grade, Scope: null } && t.Item == g.Grade.Mark));

    private string PublishedSentence(RollUp results) => _words.Fill(
        "rollup_published",
        ("city", model.Plan.Municipality.Name),
        ("marks", Marks(results.Published.Select(p => (p.Mark, p.Count)))),
        ("known", Count(results.Published.Sum(p => p.Count))));

    private string Marks(IEnumerable<(string Mark, int Count)> marks) =>
        string.Join(_words["comma"], marks.Select(m => _words.Fill("mark_count", ("mark", m.Mark), ("count", Count(m.Count)))));

    /// <summary>Percent of a bar with one decimal, without sign, as style sheets want it; 0 of nothing.</summary>
    public static string Width(decimal part, decimal all) =>
        all == 0 ? "0" : Format.Machine(Format.Round(part * 100 / all, 1));

    /// <summary>Whole, with thousands separators: 1,608.</summary>
    public static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
