using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Render.Charts;
using PlanSite.Render.Views;

namespace PlanSite.Render.Pages;

/// <summary>Shows counts with their denominators, and what stands outside of them.</summary>
public sealed class RollUpViews(Place place, PlanModel model)
{
    private readonly Words _words = place.Words;

    /// <param name="bar">Id of the drawing, unique on the page; null for none.</param>
    public RollUpView Make(RollUp results, string? bar = null)
    {
        var outside = results.Known - results.Judged;
        return new RollUpView
        {
            HasCounts = results.Known > 0,
            Achieved = Count(results.Achieved),
            Judged = Count(results.Judged),
            Known = Count(results.Known),
            Share = results.ShareAchieved is { } share ? Format.Percent(share) : null,
            Sentence = Sentence(results),
            Outside = results.Judged == 0 || outside == 0 ? null : _words.Fill("rollup_outside", ("count", Count(outside)), ("known", Count(results.Known))),
            Indicators = results.IndicatorsKnown == results.Known || results.IndicatorsJudged == 0 ? null
                : _words.Fill("rollup_indicators", ("known", Count(results.IndicatorsKnown)), ("judged", Count(results.IndicatorsJudged)), ("achieved", Count(results.IndicatorsAchieved)),
                    ("share", Format.Percent(results.IndicatorsAchieved * 100m / results.IndicatorsJudged))),
            Mean = results.MeanRate is { } mean ? _words.Fill("rollup_mean", ("rate", Format.Percent(mean)), ("of", Count(results.MeanOf))) : null,
            Counts = [.. results.Nodes.Select(n => Row(n, results.Known))],
            Grades = [.. results.Grades.Select(g => Grade(g, results.Graded))],
            GradeSentence = results.Graded == 0 ? null : GradeSentence(results),
            Bar = bar is null || StatusBar.Draw(bar, _words["bar_title"], results.Nodes, _words.Charts) is not { } chart ? null : new Html(chart.Html),
        };
    }

    /// <summary>The numbers in one line: 達成 62 / 判定 110.</summary>
    private string Sentence(RollUp results)
    {
        if (results.Known == 0) return _words["rollup_nothing"];
        if (results.Judged == 0) return _words.Fill("rollup_none_judged", ("known", Count(results.Known)), ("status", MostCommon(results)));
        return _words.Fill("rollup_sentence", ("achieved", Count(results.Achieved)), ("judged", Count(results.Judged)),
            ("known", Count(results.Known)), ("share", Format.Percent(results.ShareAchieved)));
    }

    private string MostCommon(RollUp results) => _words.Status(results.Nodes.MaxBy(n => n.Count).Status);

    private CountRow Row(StatusCount count, int all) => new(
        StatusViews.Of(_words, count.Status),
        Count(count.Count),
        count.Count == 0 ? null : place.To(Routes.Entry(model.Plan, "status", count.Status.Id())),
        Width(count.Count, all),
        count.Status.IsJudged(),
        count.Count == 0);

    private MarkCount Grade(GradeCount count, int all) => new(
        place.Of(model.Plan, count.Grade.Mark), place.Of(model.Plan, count.Grade.Name), StatusViews.Of(_words, count.Grade.Status),
        Count(count.Count), Width(count.Count, all));

    private string GradeSentence(RollUp results) => _words.Fill(
        "rollup_grades",
        ("name", model.Plan.GradeName ?? _words["grade"]),
        ("marks", string.Join(_words["comma"], results.Grades.Select(g => $"{g.Grade.Mark} {Count(g.Count)}"))),
        ("known", Count(results.Graded)));

    public static string Width(decimal part, decimal all) =>
        all == 0 ? "0" : Format.Machine(Format.Round(part * 100 / all, 1));

    public static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}

public static class StatusViews
{
    public static StatusView Of(Words words, Status status) => new(status.Id(), words.Status(status));

    /// <summary>Every status with its meaning, for legends and the method page.</summary>
    public static ImmutableArray<StatusView> All(Words words) => [.. Statuses.All.Select(s => Of(words, s))];
}
