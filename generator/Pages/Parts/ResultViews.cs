using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>Nodes with their results in one table, one line an indicator.</summary>
internal sealed class ResultViews(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;
    private readonly Sentences _sentences = new(place, model.Plan);
    private readonly MoneyWords _money = new(place, model.Plan);
    private readonly Distances _distances = new(place, model.Plan);

    /// <param name="id">The id of the table within the page.</param>
    /// <param name="caption">What the table shows, above it.</param>
    /// <param name="nodes">In the order in which they are shown.</param>
    /// <param name="parent">Whether to name what each item belongs to.</param>
    /// <param name="year">The year whose results are shown; null for the current one.</param>
    /// <param name="filter">Whether readers may choose rows.</param>
    public ResultTable Make(string id, string caption, ImmutableArray<Node> nodes, bool parent = true, FiscalYear? year = null, bool filter = false)
    {
        var money = _money.Column(nodes.Select(_money.Of));
        var table = Table(id, nodes, [.. nodes.SelectMany(n => Rows(n, year, money))], money, filter);
        return table with { Caption = caption, HasParent = parent && table.HasParent };
    }

    /// <summary>The same with one line a node, for what concerns the node as a whole: its money beside the statuses of its indicators.</summary>
    /// <param name="id">The id of the table within the page.</param>
    /// <param name="caption">What the table shows, above it.</param>
    /// <param name="nodes">In the order in which they are shown.</param>
    public ResultTable Whole(string id, string caption, ImmutableArray<Node> nodes)
    {
        var money = _money.Column(nodes.Select(_money.Of));
        var rows = nodes.Select(n => WithStatuses(n, Plain(n, null) with { Budget = money.Cell(_money.Of(n)) }));
        return Table(id, nodes, [.. rows], money, filter: true) with { Caption = caption };
    }

    private ResultTable Table(string id, ImmutableArray<Node> nodes, ImmutableArray<ResultRow> rows, MoneyColumn money, bool filter)
    {
        return new ResultTable
        {
            Id = id,
            Caption = "",
            Rows = rows,
            HasParent = rows.Any(r => r.Parent is not null),
            HasIndicators = rows.Any(r => r.Indicator is not null),
            HasStatus = !_plan.Rule.IsNone && rows.Any(r => r.Indicator is not null || !r.Statuses.IsEmpty),
            HasActuals = rows.Any(r => r.Actual is not null),
            HasRates = rows.Any(r => r.RateSort.Length > 0),
            RateHead = RateHead([.. rows.Select(r => r.RateName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)]),
            HasGaps = rows.Any(r => r.Gap is not null),
            HasChanges = filter && rows.Any(r => r.Change is not null),
            HasWays = filter && rows.Any(r => r.WayId.Length > 0),
            HasReasons = rows.Any(r => r.Reason is not null),
            HasPublished = rows.Any(r => r.Published is not null),
            HasGrades = rows.Any(r => r.Grade is not null),
            HasDepartments = rows.Any(r => r.Departments is not null),
            BudgetHead = rows.Any(r => r.Budget is not null) ? money.Head : null,
            ParentHead = ParentHead(nodes),
            GradeHead = _plan.GradeName is { } name ? place.Of(_plan, name) : new Phrase(place.Words["grade"], null),
            Filter = filter ? new FilterForms(place, model).Make(nodes, rows) : null,
        };
    }

    private string RateHead(ImmutableArray<string> names) => names.Length == 1 ? names[0] : place.Words["rate"];

    private IEnumerable<ResultRow> Rows(Node node, FiscalYear? year, MoneyColumn money)
    {
        var empty = Plain(node, year) with { Budget = money.Cell(_money.Of(node)) };
        if (node.Indicators.IsEmpty) return [empty];
        return node.Indicators.Select((indicator, i) =>
            With(empty, indicator, JudgementOf(node, indicator, year), year ?? model.Score.ResultYear) with { BudgetAbove = i > 0 });
    }

    private ResultRow WithStatuses(Node node, ResultRow row)
    {
        var statuses = node.Indicators.Select(i => model.Score.CurrentOf(node, i).Status).Distinct().Order().ToImmutableArray();
        return _plan.Rule.IsNone ? row : row with
        {
            Statuses = [.. statuses.Select(s => StatusViews.Of(place.Words, s))],
            StatusIds = string.Join(' ', statuses.Select(s => s.Id())),
        };
    }

    /// <summary>A year's own figures, also where an earlier one keeps its status.</summary>
    private Judgement? JudgementOf(Node node, Indicator indicator, FiscalYear? year) => year is null
        ? model.Score.CurrentOf(node, indicator)
        : model.Score.ByYear[(node.Key, indicator.Id)].FirstOrDefault(j => j.ReportedIn == year);

    private ResultRow Plain(Node node, FiscalYear? year)
    {
        var grade = model.Score.GradeOf(node, year);
        var parent = _plan.ParentOf(node);
        return new ResultRow
        {
            Id = node.Key.Id,
            Key = $"{_plan.Id}/{node.Key}",
            Title = place.Of(_plan, node.Title),
            Href = place.To(_plan, node),
            Parent = parent is null ? null : new Anchor(place.To(_plan, parent), place.Of(_plan, $"{parent.Key.Id} {parent.Title}")),
            Grade = grade is null ? null : place.Of(_plan, grade),
            Departments = DepartmentNames.Of(place, _plan, node.Departments, node.AndOtherDepartments),
            StatusIds = "",
            GradeIds = grade is null ? "" : GradeIds.Of(_plan, grade),
            DepartmentIds = string.Join(' ', node.Departments.Select(d => d.Id)),
            SdgIds = model.SdgsOf.TryGetValue(node.Key, out var sdgs) ? string.Join(' ', sdgs.Select(s => s.Link.Goal).Distinct().Order()) : "",
        };
    }

    private ResultRow With(ResultRow row, Indicator indicator, Judgement? judgement, FiscalYear? shown)
    {
        var target = judgement is { DecidedBy: Deciding.NoTarget } told
            ? indicator.TargetOf(told.Year)
            : judgement?.Named ?? indicator.Targets.LastOrDefault();
        var rate = judgement?.ShownRate;
        return row with
        {
            Indicator = place.Of(_plan, indicator.Name),
            Target = place.Printed(_plan, target?.Value),
            Actual = judgement?.Actual?.Value is { IsMissing: false } ? _sentences.Judged(judgement) : null,
            ActualYear = judgement?.Actual is { Value.IsMissing: false } actual && actual.Year != shown ? Year("of_year", actual.Year) : null,
            RateName = judgement is null ? "" : place.Words["rate_" + judgement.Rule.Headline.ToString().ToLowerInvariant()],
            Rate = Format.Percent(rate),
            RateSort = rate is { } r ? Format.Machine(Format.Round(r, 6)) : "",
            Status = judgement is null ? null : StatusViews.Of(place.Words, judgement.Status),
            Reason = judgement is null ? null : ReasonOf(judgement),
            Gap = judgement is null ? null : _distances.ToTarget(judgement),
            Change = judgement is null ? null : _distances.SinceYearBefore(judgement),
            WayId = judgement is not null && TravelViews.IsTold(judgement) ? IdOf(judgement.Travel!.Way) : "",
            Way = judgement is not null && TravelViews.IsTold(judgement) ? place.Words["going_" + IdOf(judgement.Travel!.Way)] : null,
            Due = judgement is { Status: Status.NotDue } && judgement.Named is { } due ? Year("by_year", due.Year) : null,
            Published = judgement is { Published: { } published, Actual: { } reported } ? place.Of(_plan, published.Mark, reported.Span) : null,
            StatusIds = judgement is null || _plan.Rule.IsNone ? "" : judgement.Status.Id(),
        };
    }

    private static string IdOf(Way way) => way.ToString().ToLowerInvariant();

    /// <summary>What the status word alone hides: why a near miss is a miss, and that a result that is not due is late on its way.</summary>
    private string? ReasonOf(Judgement judgement) => judgement switch
    {
        { DecidedBy: Deciding.WorseThanBaseline } => place.Words["near_worse"],
        { DecidedBy: Deciding.NotMoved } => place.Words["near_same"],
        { DecidedBy: Deciding.NotHalfway } => place.Words["near_short"],
        { Status: Status.NotDue, Travel.Way: Way.Away } => place.Words["row_away"],
        { IsBehind: true } => place.Words["row_slow"],
        _ => null,
    };

    private string Year(string key, FiscalYear year) => place.Words.Fill(key, ("year", place.Format.ShortYear(year)));

    private Phrase ParentHead(ImmutableArray<Node> nodes)
    {
        var parents = nodes.Select(n => n.Parent?.Level).OfType<string>().Distinct().ToList();
        return parents.Count == 1 ? place.Of(_plan, _plan.Levels.First(l => l.Id == parents[0]).Name) : new Phrase(place.Words["belongs_to"], null);
    }
}
