using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Pictures;
using PlanSite.Pages.Wording;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>What a wall tells of the plan's own marks: a row of them by year, or the one that was given for the whole period.</summary>
internal sealed class GradeWall
{
    private readonly Place _place;
    private readonly PlanModel _model;
    private readonly Words _words;
    private readonly ImmutableArray<WallMark> _marks;
    private readonly WallMark _unmarked;
    private readonly FiscalYear? _year;

    /// <param name="place">The page it is for.</param>
    /// <param name="model">The plan.</param>
    /// <param name="year">The one year whose marks are shown; null for all of them, or for the mark that stands now.</param>
    public GradeWall(Place place, PlanModel model, FiscalYear? year)
    {
        (_place, _model, _words, _year) = (place, model, place.Words, year);
        _marks = WallMarks.Of([.. model.Plan.Grades]);
        _unmarked = WallMarks.Unmarked(_words["wall_unmarked"]);
        Years = [.. model.Plan.ReportedYears.Where(y => (year ?? y) == y && model.Plan.Nodes.Any(n => n.ReportOf(y)?.Grade is not null))];
    }

    /// <summary>The years whose marks are shown, ascending; empty where the plan gave them once.</summary>
    public ImmutableArray<FiscalYear> Years { get; }

    /// <summary>True for a node that has a mark, now or in some year.</summary>
    public static bool IsMarked(Node node) => node.Grade is not null || node.Reports.Any(r => r.Grade is not null);

    /// <summary>One a year, or the one that stands now.</summary>
    public ImmutableArray<WallMark> MarksOf(Node node) => Years.Length > 1
        ? [.. Years.Select(y => MarkOf(node.ReportOf(y)?.Grade))]
        : [MarkOf(_model.Score.GradeOf(node, _year))];

    /// <summary>令和2年度 △、令和3年度 ○; or the mark alone.</summary>
    public string WordsOf(Node node) => Years.Length > 1
        ? string.Join(_words["comma"], Years.Select(y => $"{_place.Format.ShortYear(y)} {node.ReportOf(y)?.Grade?.Mark ?? _unmarked.Word}"))
        : _model.Score.GradeOf(node, _year) is { } grade ? _place.Of(_model.Plan, grade).Text : _unmarked.Word;

    /// <summary>That an indicator of the node moves away from its target, of which its marks tell nothing; null otherwise.</summary>
    public string? AlertOf(Node node) => IsAway(node) ? _words["wall_away"] : null;

    /// <summary>How the years stand, where there are several.</summary>
    public string? Hint(ImmutableArray<Node> nodes)
    {
        if (Years.Length < 2) return null;
        var years = _words.Fill("wall_years", ("years", _place.Format.Years(Years[0], Years[^1])));
        return nodes.Any(IsAway) ? years + _words["wall_away_hint"] : years;
    }

    /// <summary>What the marks mean; how many stand now, or stood in the year, with links to those lists where all of the plan are shown.</summary>
    public ImmutableArray<WallKey> Keys(ImmutableArray<Node> nodes, bool isWhole)
    {
        var counts = nodes.Select(n => _model.Score.GradeOf(n, _year)).OfType<GradeMark>().CountBy(g => g).ToDictionary();
        return [.. _model.Plan.Grades.Select((g, i) => Key(g, _marks[i], counts.GetValueOrDefault(g), isWhole))];
    }

    private WallKey Key(GradeMark grade, WallMark mark, int count, bool isLinked) => new(
        mark, _place.Of(_model.Plan, grade.Name), RollUpViews.Count(count),
        isLinked && count > 0 ? _place.To(Routes.Entry(_model.Plan, Sections.Grades, GradeIds.Of(_model.Plan, grade))) : null);

    private WallMark MarkOf(GradeMark? grade) => grade is null ? _unmarked : _marks[_model.Plan.Grades.IndexOf(grade)];

    private bool IsAway(Node node) =>
        _model.Score.CurrentOf(node).Any(j => j.Travel?.Way is Way.Away && j.Status is not (Status.Doubtful or Status.Ended));
}
