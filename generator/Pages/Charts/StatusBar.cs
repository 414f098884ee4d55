using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>Counts by status as one bar.</summary>
public static class StatusBar
{
    /// <summary>Null when every count is 0.</summary>
    /// <param name="id">Id of the drawing, unique on the page.</param>
    /// <param name="title">Its name, for those who cannot see it.</param>
    /// <param name="counts">Of a roll-up, in the common order of statuses.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    public static Chart? Draw(string id, string title, ImmutableArray<StatusCount> counts, ChartText text) =>
        StackedBar.Draw(id, title, Segments(counts, text), text);

    /// <summary>Statuses that occur.</summary>
    internal static ImmutableArray<Segment> Segments(ImmutableArray<StatusCount> counts, ChartText text) =>
        [.. counts.Where(c => c.Count > 0).Select(c => new Segment(text.Statuses[c.Status], "s-" + c.Status.Id(), Patterns.Of(c.Status),
            c.Count, Format.Number(c.Count)))];
}

/// <summary>Money by funding source as one bar.</summary>
public static class MoneyBar
{
    /// <summary>As many as the theme has colours for; further sources begin again with another pattern.</summary>
    private const int Colours = 6;

    /// <summary>Null when the node has no money, or only a total without sources.</summary>
    /// <param name="id">Id of the drawing, unique on the page.</param>
    /// <param name="title">Its name, for those who cannot see it.</param>
    /// <param name="money">The sum and where it comes from.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    /// <param name="amount">How yen are written; in full when not given.</param>
    public static Chart? Draw(string id, string title, MoneySum money, Plan plan, ChartText text, Func<decimal, string>? amount = null)
    {
        var segments = money.BySource.Select(s => (s.Yen, Index: plan.FundingSources.IndexOf(s.Source)))
            .OrderBy(s => s.Index)
            .Select(s => new Segment(
                text.NameOf(plan.FundingSources[s.Index].Name), $"c-m{s.Index % Colours + 1}", new Texture((Pattern)(s.Index % 7)), s.Yen,
                (amount ?? text.Format.Yen)(s.Yen)));
        return StackedBar.Draw(id, title, [.. segments], text);
    }
}
