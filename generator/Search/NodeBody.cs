using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>The texts of a node's page that are no title, indicator or department.</summary>
internal sealed class NodeBody(Format format)
{
    /// <summary>Everything else that the node's page prints: descriptions, printed values, work by year, texts, notes, names of groups.</summary>
    public string Of(Plan plan, Node node) => Joined(
        [node.Description,
        node.Goal,
        .. node.Texts.SelectMany(t => t.Items),
        .. node.Keywords,
        .. node.Indicators.SelectMany(OfIndicator),
        .. node.Steps.SelectMany(OfStep),
        .. plan.Programmes.Where(node.Programmes.Contains).Select(p => p.Name),
        .. plan.Tags.Where(node.Tags.Contains).Select(t => t.Name),
        .. node.Observations.SelectMany(o => new[] { o.Name, o.Note }.Concat(o.Values.Select(v => v.Value.Shown)).Concat(o.SdgIndicators)),
        .. node.Sdgs.Select(s => s.Target).OfType<string>().Select(t => $"{t} {SdgGoal.TargetOf(t)?.About}"),
        .. node.Milestones.SelectMany(m => new[] { m.Name, format.ShortYear(m.By), m.Note }),
        .. node.YearBudgets.Select(b => $"{format.ShortYear(b.Year)}の事業費 {Format.Number(b.Total)}{b.UnitName}"),
        .. node.Related.Select(r => r.Name),
        .. node.Reports.SelectMany(r => r.Texts.SelectMany(t => t.Items).Append(r.Note)),
        node.Note]);

    private static IEnumerable<string?> OfStep(Step step) =>
        new[] { step.Name, step.Note }.Concat(step.Planned.Concat(step.Done).Where(c => !c.Continued).Select(c => c.Printed))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string?> OfIndicator(Indicator indicator) =>
        new[] { indicator.Baseline?.Value.Shown, indicator.Baseline?.NotComparable, indicator.Baseline?.Note }
            .Concat(indicator.Targets.Where(t => !t.Value.IsMissing).SelectMany(t => new[] { t.Value.Shown, t.Note }))
            .Concat(indicator.Actuals.SelectMany(OfActual))
            .Append(indicator.Note).Concat(indicator.SdgIndicators);

    private static string?[] OfActual(Actual actual) => actual is { Value.IsMissing: true, Note: null }
        ? []
        : [actual.Value.IsMissing ? null : actual.Value.Shown, actual.Note, actual.Staff?.Reason, actual.Doubtful, actual.Break];

    /// <summary>Plain texts on lines of their own, each once.</summary>
    public static string Joined(IEnumerable<string?> texts) =>
        string.Join('\n', texts.Where(t => !string.IsNullOrEmpty(t)).Select(t => PlainText.Of(t!)).Distinct(StringComparer.Ordinal));
}
