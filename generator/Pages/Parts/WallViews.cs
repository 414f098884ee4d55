using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Pictures;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>The picture of all results of a page: their statuses, or the marks that the plan itself gave.</summary>
/// <param name="place">The page it is for.</param>
/// <param name="model">The plan.</param>
/// <param name="year">The reported year whose results are shown, as they stood then; null for what stands now.</param>
internal sealed class WallViews(Place place, PlanModel model, FiscalYear? year = null)
{
    /// <summary>More marks are no picture: the page then shows bars, and each branch its own wall.</summary>
    private const int Most = 300;

    /// <summary>Fewer are read faster in the table.</summary>
    private const int Fewest = 3;

    private readonly Plan _plan = model.Plan;
    private readonly Words _words = place.Words;

    /// <summary>Of the whole plan, with links from its keys; null for a plan without judgement, at its start, or with too many results.</summary>
    public Html? WholeStatuses() => model.Score.ResultYear is null ? null : Statuses("wall", _plan.Nodes, null, isWhole: true);

    /// <summary>Of the whole plan; null where it gives no marks, or too many.</summary>
    public Html? WholeGrades() => Grades("marks", _plan.Nodes, null, isWhole: true);

    /// <summary>The better told of both, of part of a plan; null where there is little to see, or too much.</summary>
    /// <param name="id">Unique on the page.</param>
    /// <param name="nodes">Whose results are shown, in document order.</param>
    /// <param name="above">The branch that the page is about; null for what cuts across the outline.</param>
    public Html? Of(string id, IEnumerable<Node> nodes, Node? above = null)
    {
        var all = nodes.DistinctBy(n => n.Key).ToImmutableArray();
        if (model.Score.ResultYear is null) return null;
        return all.Count(n => model.Score.GradeOf(n, year) is not null) > all.Count(IsJudged) ? Grades(id, all, above) : Statuses(id, all, above);
    }

    /// <summary>The results of one status, with how many results each branch has in all.</summary>
    public Html? OfStatus(Group group)
    {
        var all = _plan.Nodes.Where(IsJudged).ToImmutableArray();
        var branches = all.CountBy(n => RootOf(n).Key).ToDictionary();
        return Statuses("wall", group.Nodes, null, note: nodes => _words.Fill("wall_field_status",
            ("count", RollUpViews.Count(nodes.Length)), ("all", RollUpViews.Count(branches[RootOf(nodes[0]).Key]))));
    }

    private Node RootOf(Node node) => _plan.Above(node) is [var root, ..] ? root : node;

    private bool IsJudged(Node node) => model.Score.StatusIn(node, year) is not null;

    private Html? Statuses(
        string id, IEnumerable<Node> nodes, Node? above, bool isWhole = false, Func<ImmutableArray<Node>, string>? note = null)
    {
        if (_plan.Rule.IsNone) return null;
        var hasMarks = model.Score.Total.Graded > 0;
        var shown = nodes.Where(n => IsJudged(n) || (!hasMarks && n.Key.Level == _plan.MeasureLevel.Id)).ToImmutableArray();
        if (shown.Length is < Fewest or > Most || !shown.Any(IsJudged)) return null;
        var cells = shown.Select(n => new PlacedCell(n, Cell(n, [MarkOf(n)], MarkOf(n).Word)));
        var counts = shown.Where(IsJudged).CountBy(n => model.Score.StatusIn(n, year)!.Value).ToDictionary();
        var keys = Model.Statuses.All.Where(counts.ContainsKey)
            .Select(s => Key(s, isWhole ? model.Score.Total.CountOf(s) : counts[s], isWhole)).ToList();
        if (shown.Length > counts.Values.Sum())
            keys.Add(new WallKey(Nothing, Plain(Nothing.Word), RollUpViews.Count(shown.Length - counts.Values.Sum()), null));
        var fields = new WallOutline(place, _plan, above).Fields(cells, note ?? Reached);
        return Draw(new Wall
        {
            Id = id,
            Label = _words.Fill("wall_label", ("count", RollUpViews.Count(shown.Length))),
            Skip = _words.Fill("wall_skip", ("count", RollUpViews.Count(shown.Length))),
            Story = Story("wall_story", shown.Length, keys, fields),
            Keys = [.. keys],
            Fields = fields,
        });
    }

    private WallMark Nothing => WallMarks.WithoutIndicator(_words["no_indicator"]);

    private WallMark MarkOf(Node node) =>
        model.Score.StatusIn(node, year) is { } status ? WallMarks.Of(status, _words.Status(status)) : Nothing;

    private WallKey Key(Status status, int count, bool isLinked) => new(
        WallMarks.Of(status, _words.Status(status)), Plain(_words.Status(status)), RollUpViews.Count(count),
        isLinked && count > 0 ? place.To(Routes.Entry(_plan, Sections.Statuses, status.Id())) : null);

    /// <summary>44件中 達成22: a count, never a share.</summary>
    private string Reached(ImmutableArray<Node> nodes) => _words.Fill(
        "wall_field", ("count", RollUpViews.Count(nodes.Length)),
        ("reached", RollUpViews.Count(nodes.Count(n => model.Score.StatusIn(n, year)?.IsReached() is true))));

    private Html? Grades(string id, IEnumerable<Node> nodes, Node? above, bool isWhole = false)
    {
        var wall = new GradeWall(place, model, year);
        var shown = nodes.Where(GradeWall.IsMarked).ToImmutableArray();
        if (shown.Length is < Fewest or > Most) return null;
        var cells = shown.Select(n => new PlacedCell(n, Cell(n, wall.MarksOf(n), wall.WordsOf(n), wall.AlertOf(n), isByYear: wall.Years.Length > 1)));
        var keys = wall.Keys(shown, isWhole);
        var fields = new WallOutline(place, _plan, above).Fields(cells, n => _words.Fill("wall_field_marks", ("count", RollUpViews.Count(n.Length))));
        return Draw(new Wall
        {
            Id = id,
            Label = _words.Fill("wall_marks_label", ("count", RollUpViews.Count(shown.Length))),
            Skip = _words.Fill("wall_skip", ("count", RollUpViews.Count(shown.Length))),
            Hint = wall.Hint(shown),
            Story = Story("wall_marks_story", shown.Length, keys.Where(k => k.Count is not null), fields),
            Keys = keys,
            Fields = fields,
            IsByYear = wall.Years.Length > 1,
        });
    }

    /// <summary>Rows by year show their names; a mark alone is read aloud with its number.</summary>
    private WallCell Cell(Node node, ImmutableArray<WallMark> marks, string words, string? alert = null, bool isByYear = false) =>
        new(place.To(_plan, node), place.Of(_plan, isByYear ? node.Title : $"{node.Key.Id} {node.Title}"), marks, words, alert);

    /// <summary>How many of each, and where they stand.</summary>
    private string Story(string key, int count, IEnumerable<WallKey> keys, ImmutableArray<WallField> fields) => _words.Fill(
        key, ("count", RollUpViews.Count(count)),
        ("counts", string.Join(_words["comma"], keys.Select(k => _words.Fill("wall_count", ("name", k.Name.Text), ("count", k.Count ?? ""))))),
        ("fields", string.Join(_words["comma"], fields.Where(f => f.Head is not null).Select(f => $"{f.Head!.Text} {f.Note}"))));

    private static Phrase Plain(string word) => new(word, null);

    private static Html Draw(Wall wall) => new(WallDrawing.Draw(wall));
}
