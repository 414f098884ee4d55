using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <param name="Node">The item that lacks it.</param>
/// <param name="Row">The row that the node's report lacks.</param>
internal sealed record MissingRow(Node Node, ReportRow Row);

/// <summary>
/// Says which rows a year's report should have. A grade, a text or effects are expected of a node when at least half of the nodes of its
/// level that exist in that year have them in that year's report or the former one; a step's cell when at least half of the level's steps
/// that are planned for the year have one; a node that was graded once for the whole period is asked for no yearly grade; an indicator's value when
/// it has a target for the year, or had a value in the former report; that of a figure without a target when the former report had it.
/// </summary>
/// <param name="actuals">What was reported.</param>
/// <param name="nodes">As read, in document order, without what was reported.</param>
internal sealed class ExpectedRows(ActualsBinder actuals, ImmutableArray<Node> nodes)
{
    private readonly Dictionary<NodeKey, int> _places = nodes.Select((n, i) => (n.Key, Place: i)).ToDictionary(n => n.Key, n => n.Place);

    /// <summary>Position in the document.</summary>
    public int PlaceOf(Node node) => _places[node.Key];

    /// <summary>Rows of a year's report, dashes too, on nodes that exist in another year.</summary>
    public int CountIn(FiscalYear report, FiscalYear living) =>
        Existing(living).Sum(n => Answered(n, report).Length + n.Steps.Count(s => IsDoneInMeasures(s, report)));

    /// <summary>Values of indicators that are written but left empty.</summary>
    public int EmptyIn(FiscalYear year) =>
        Existing(year).Sum(n => actuals.Of(n.Key, year) is { } entry ? entry.Actuals.Keys.Count(id => !IsFilled(entry, id)) : 0);

    private static bool IsFilled(ReportedEntry entry, string id) => entry.Rows.Any(r => r.Kind is RowKind.Indicator && r.Id == id);

    /// <summary>Indicators with a target for the year.</summary>
    public int DueIn(FiscalYear year) => Existing(year).Sum(n => n.Indicators.Count(i => i.SameAs is null && IsDue(i, year)));

    /// <summary>By kind, then in document order.</summary>
    /// <param name="year">The year whose rows are looked for.</param>
    /// <param name="former">The year reported before; null for the first.</param>
    public ImmutableArray<MissingRow> MissingIn(FiscalYear year, FiscalYear? former)
    {
        var kinds = KindsIn(year, former);
        var possible = Existing(year).SelectMany(n => kinds.Where(k => k.Kind is not RowKind.Grade || n.Grade is null).Concat(StepsOf(n, year))
            .Select(r => new MissingRow(n, r))).ToImmutableArray();
        var usual = possible.GroupBy(Kind).Where(kind => IsUsual(kind, year, former)).SelectMany(kind => kind);
        var values = Existing(year).SelectMany(n => ValuesOf(n, year, former).Select(r => new MissingRow(n, r)));
        return [.. usual.Concat(values).Where(m => !Has(m, year)).OrderBy(m => m.Row.Kind).ThenBy(m => PlaceOf(m.Node))];
    }

    /// <summary>Grade, headings and effects, as far as anybody reports them.</summary>
    private ImmutableArray<ReportRow> KindsIn(FiscalYear year, FiscalYear? former) =>
    [
        .. actuals.All.Where(e => e.Year == year || e.Year == former).SelectMany(e => e.Rows)
            .Where(r => r.Kind is RowKind.Grade or RowKind.Text or RowKind.Effects).Select(r => r with { IsNone = false }).Distinct(),
    ];

    /// <summary>Steps have ids of their own at each node, headings are the plan's.</summary>
    private static (string Level, ReportRow Kind) Kind(MissingRow row) =>
        (row.Node.Key.Level, row.Row.Kind is RowKind.Step ? row.Row with { Id = "" } : row.Row);

    private bool IsUsual(IEnumerable<MissingRow> kind, FiscalYear year, FiscalYear? former)
    {
        var (all, there) = (0, 0);
        foreach (var row in kind)
        {
            all++;
            if (Reports(row, year) || (former is { } before && Reports(row, before))) there++;
        }

        return there > 0 && there * 2 >= all;
    }

    /// <summary>Steps planned for the year. A row without any years goes with the other rows of its node.</summary>
    private static IEnumerable<ReportRow> StepsOf(Node node, FiscalYear year)
    {
        var isAsked = node.Steps.All(s => s.Planned.IsEmpty) || node.Steps.Any(s => IsPlanned(s, year));
        return node.Steps.Where(s => IsPlanned(s, year) || (isAsked && s.Planned.IsEmpty)).Select(s => new ReportRow(RowKind.Step, s.Id));
    }

    private IEnumerable<ReportRow> ValuesOf(Node node, FiscalYear year, FiscalYear? former)
    {
        var rows = node.Indicators.Where(i => i.SameAs is null).Select(i => (IsDue: IsDue(i, year), Row: new ReportRow(RowKind.Indicator, i.Id)))
            .Concat(node.Observations.Select(o => (IsDue: false, Row: new ReportRow(RowKind.Observation, o.Id))));
        return rows.Where(r => r.IsDue || (former is { } before && Reports(new MissingRow(node, r.Row), before))).Select(r => r.Row);
    }

    /// <summary>More than a dash.</summary>
    private bool Reports(MissingRow row, FiscalYear year) => Answered(row.Node, year).Contains(row.Row)
        || (row.Row.Kind is RowKind.Step && IsDoneInMeasures(row.Node.Steps.First(s => s.Id == row.Row.Id), year));

    /// <summary>Answered in the year's report, were it by a dash; or a value of that year that another report gives.</summary>
    private bool Has(MissingRow row, FiscalYear year) =>
        Reports(row, year) || Answered(row.Node, year).Contains(row.Row with { IsNone = true }) || IsGivenElsewhere(row, year);

    private bool IsGivenElsewhere(MissingRow row, FiscalYear year) => row.Row.Kind switch
    {
        RowKind.Indicator => actuals.Of(row.Node.Key).Any(e => e.Actuals.TryGetValue(row.Row.Id, out var actual) && actual.Year == year),
        RowKind.Observation => row.Node.Observations.First(o => o.Id == row.Row.Id).Values.Any(v => v.Year == year),
        _ => false,
    };

    private ImmutableArray<ReportRow> Answered(Node node, FiscalYear year) => actuals.Of(node.Key, year)?.Rows ?? [];

    private static bool IsDue(Indicator indicator, FiscalYear year) => indicator.TargetOf(year) is { Value.IsMissing: false };

    private static bool IsPlanned(Step step, FiscalYear year) => step.Planned.Any(c => c.Year == year);

    private static bool IsDoneInMeasures(Step step, FiscalYear year) => step.Done.Any(c => c.Year == year);

    private IEnumerable<Node> Existing(FiscalYear year) => nodes.Where(n => !(n.From > year) && !(n.To < year));
}
