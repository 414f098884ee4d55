using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <param name="Row">The row that the node's report lacks.</param>
internal sealed record MissingRow(Node Node, ReportRow Row);

/// <summary>
/// Says which rows a year's report should have. A grade, a text or effects are expected of a node when at least half of the nodes of its
/// level that exist in that year have them in that year's report or the former one; a step's cell when at least half of the level's steps
/// that are planned for the year have one; an indicator's value when it has a target for the year, or had a value in the former report.
/// </summary>
internal sealed class ExpectedRows(ActualsBinder actuals, ImmutableArray<Node> nodes)
{
    private readonly Dictionary<NodeKey, int> _places = nodes.Select((n, i) => (n.Key, Place: i)).ToDictionary(n => n.Key, n => n.Place);

    /// <summary>Position in the document.</summary>
    public int PlaceOf(Node node) => _places[node.Key];

    /// <summary>Rows of a year's report, dashes too, on nodes that exist in another year.</summary>
    public int CountIn(FiscalYear report, FiscalYear living) => Existing(living).Sum(n => Answered(n, report).Length + n.Steps.Count(s => IsDoneInMeasures(s, report)));

    /// <summary>Indicators with a target for the year.</summary>
    public int DueIn(FiscalYear year) => Existing(year).Sum(n => n.Indicators.Count(i => i.SameAs is null && i.TargetOf(year) is { Value.IsMissing: false }));

    /// <summary>By kind, then in document order.</summary>
    /// <param name="former">The year reported before; null for the first.</param>
    public ImmutableArray<MissingRow> MissingIn(FiscalYear year, FiscalYear? former)
    {
        var kinds = actuals.All.Where(e => e.Year == year || e.Year == former).SelectMany(e => e.Rows).Where(IsOfAnyNode).Select(r => r with { IsNone = false }).Distinct().ToImmutableArray();
        var possible = Existing(year).SelectMany(n => kinds.Concat(StepsOf(n, year)).Select(r => (Node: n, Row: r))).ToImmutableArray();
        var usual = possible.GroupBy(p => (p.Node.Key.Level, Like(p.Row)))
            .Where(kind => kind.Count(p => IsThere(p.Node, p.Row, year, former)) is > 0 and var there && there * 2 >= kind.Count()).Select(kind => kind.Key).ToHashSet();
        var expected = possible.Where(p => usual.Contains((p.Node.Key.Level, Like(p.Row)))).Concat(Existing(year).SelectMany(n => ValuesOf(n, year, former).Select(r => (Node: n, Row: r))));
        return [.. expected.Where(e => !Has(e.Node, e.Row, year)).Select(e => new MissingRow(e.Node, e.Row)).OrderBy(m => m.Row.Kind).ThenBy(m => PlaceOf(m.Node))];
    }

    /// <summary>Steps planned for the year. A row without any years goes with the other rows of its node.</summary>
    private static IEnumerable<ReportRow> StepsOf(Node node, FiscalYear year)
    {
        var isPlanned = node.Steps.All(s => s.Planned.IsEmpty) || node.Steps.Any(s => s.Planned.Any(c => c.Year == year));
        return node.Steps.Where(s => s.Planned.Any(c => c.Year == year) || (isPlanned && s.Planned.IsEmpty)).Select(s => new ReportRow(RowKind.Step, s.Id));
    }

    private IEnumerable<ReportRow> ValuesOf(Node node, FiscalYear year, FiscalYear? former) => node.Indicators
        .Where(i => i.SameAs is null).Select(i => (Indicator: i, Row: new ReportRow(RowKind.Indicator, i.Id)))
        .Where(v => v.Indicator.TargetOf(year) is { Value.IsMissing: false } || (former is { } before && Reports(node, v.Row, before))).Select(v => v.Row);

    private static bool IsOfAnyNode(ReportRow row) => row.Kind is RowKind.Grade or RowKind.Text or RowKind.Effects;

    /// <summary>Steps have ids of their own at each node, headings are the plan's.</summary>
    private static ReportRow Like(ReportRow row) => row.Kind is RowKind.Step ? row with { Id = "" } : row;

    private bool IsThere(Node node, ReportRow row, FiscalYear year, FiscalYear? former) => Reports(node, row, year) || (former is { } before && Reports(node, row, before));

    /// <summary>More than a dash.</summary>
    private bool Reports(Node node, ReportRow row, FiscalYear year) => Answered(node, year).Contains(row)
        || (row.Kind is RowKind.Step && IsDoneInMeasures(node.Steps.First(s => s.Id == row.Id), year));

    /// <summary>Answered in the year's report, were it by a dash; or a value of that year that another report gives.</summary>
    private bool Has(Node node, ReportRow row, FiscalYear year) => Reports(node, row, year) || Answered(node, year).Contains(row with { IsNone = true })
        || (row.Kind is RowKind.Indicator && actuals.Of(node.Key).Any(e => e.Actuals.TryGetValue(row.Id, out var actual) && actual.Year == year));

    private ImmutableArray<ReportRow> Answered(Node node, FiscalYear year) => actuals.Of(node.Key, year)?.Rows ?? [];

    private static bool IsDoneInMeasures(Step step, FiscalYear year) => step.Done.Any(c => c.Year == year);

    private IEnumerable<Node> Existing(FiscalYear year) => nodes.Where(n => !(n.From > year) && !(n.To < year));
}
