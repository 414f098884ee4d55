using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>Where each printed value of the plans is written, for pages that are shown to those who write it.</summary>
public sealed class FigureSources
{
    /// <summary>By the value itself: another one with the same words stands elsewhere.</summary>
    private readonly Dictionary<PlanValue, SourceSpan> _places = new(ReferenceEqualityComparer.Instance);

    /// <param name="model">The whole site.</param>
    public FigureSources(SiteModel model)
    {
        foreach (var node in model.Site.Plans.SelectMany(p => p.Nodes))
        {
            foreach (var indicator in node.Indicators) Add(indicator);
            foreach (var value in node.Observations.SelectMany(o => o.Values)) _ = _places.TryAdd(value.Value, value.Span);
        }
    }

    /// <summary>Null for what no file holds.</summary>
    public SourceSpan? Of(PlanValue value) => _places.TryGetValue(value, out var place) ? place : null;

    private void Add(Indicator indicator)
    {
        if (indicator.Baseline is { } baseline) _ = _places.TryAdd(baseline.Value, baseline.Span);
        foreach (var target in indicator.Targets) _ = _places.TryAdd(target.Value, target.Span);
        foreach (var actual in indicator.Actuals) _ = _places.TryAdd(actual.Value, actual.Span);
    }
}
