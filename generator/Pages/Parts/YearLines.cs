using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Views;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>The reported years of a plan one below the other, the newest first, each with its results as a bar to the same scale.</summary>
internal sealed class YearLines(Place place, PlanModel model)
{
    private readonly Plan _plan = model.Plan;

    /// <summary>All years, the oldest first, each with the way to the picture of its results; empty for a plan with a single one.</summary>
    /// <param name="shown">The year that the page shows; null for none.</param>
    public ImmutableArray<NavPhrase> Switch(FiscalYear? shown) => _plan.ReportedYears.Length < 2 ? [] :
    [
        .. _plan.ReportedYears.Select(y => new NavPhrase(
            place.To(Routes.Year(_plan, y)) + "#year-switch", new Phrase(place.Format.ShortYear(y), null), y == shown)),
    ];

    /// <summary>Without lines for a plan at its start.</summary>
    public YearsView Make()
    {
        var years = _plan.ReportedYears.Reverse().ToImmutableArray();
        var data = years.Select(y => new MultipleData($"year-bar-{y}", place.Year(_plan, y), model.Score.TotalByYear[y].Nodes));
        var isDrawn = years.Length > 1 && !_plan.Rule.IsNone;
        var drawn = isDrawn ? StatusMultiples.Draw("year-bars", [.. data], place.Words.Charts) : null;
        var rollUps = new RollUpViews(place, model);
        return new YearsView(
            [.. years.Select((y, i) => new YearLine(
                new Anchor(place.To(Routes.Year(_plan, y)), new Phrase(place.Year(_plan, y), null)),
                rollUps.Make(model.Score.TotalByYear[y]),
                drawn?.Bars[i] is { Length: > 0 } bar ? new Html(bar) : null))],
            drawn is null ? null : new Html(drawn.Keys));
    }
}
