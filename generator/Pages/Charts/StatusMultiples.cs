using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>The same stacked bar for several nodes, one below the other, with one legend.</summary>
/// <param name="Bars">SVG, one a node from top to bottom; empty for a node that has nothing to count.</param>
/// <param name="Legend">HTML list of the statuses that occur, with their sums; holds the keys of all bars.</param>
/// <param name="Keys">The same list without sums, for bars that show the same things at different times.</param>
public sealed record Multiples(ImmutableArray<string> Bars, string Legend, string Keys);

/// <summary>A node and what is counted of it.</summary>
/// <param name="Id">Unique on the page, fit for an HTML id.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Counts">How many of each status.</param>
/// <param name="IsRepeated">True when the bar is shown again on the page, by its id.</param>
public sealed record MultipleData(string Id, string Name, ImmutableArray<StatusCount> Counts, bool IsRepeated = false);

/// <summary>Draws one bar a node to the same scale of shares.</summary>
public static class StatusMultiples
{
    /// <summary>Null when nothing is counted anywhere.</summary>
    /// <param name="id">Prefix of the ids of the patterns that all bars share.</param>
    /// <param name="rows">One a row, from top to bottom.</param>
    /// <param name="text">The words of charts, in the language of the page.</param>
    /// <param name="whole">Counts of all rows together for the legend, where that is not their sum (rows share indicators); null when it is.</param>
    public static Multiples? Draw(string id, ImmutableArray<MultipleData> rows, ChartText text, ImmutableArray<StatusCount>? whole = null)
    {
        var sums = Statuses.All.Select(s => new StatusCount(s, rows.Sum(r => CountOf(r, s)))).Where(c => c.Count > 0).ToImmutableArray();
        if (sums.IsEmpty) return null;
        var all = StatusBar.Segments(sums, text);
        var bars = ImmutableArray.CreateBuilder<string>();
        foreach (var row in rows) bars.Add(Bar(row, id, all, text, first: bars.All(b => b.Length == 0)));
        var legend = StackedBar.Legend(whole is { } counts ? Counted(all, sums, counts) : all, id);
        return new Multiples(bars.ToImmutable(), legend, StackedBar.Keys(all, id));
    }

    private static ImmutableArray<Segment> Counted(
        ImmutableArray<Segment> all, ImmutableArray<StatusCount> sums, ImmutableArray<StatusCount> whole) =>
        [.. all.Zip(sums, (segment, sum) => segment with { Text = Format.Number(whole.Where(c => c.Status == sum.Status).Sum(c => c.Count)) })];

    private static string Bar(MultipleData row, string id, ImmutableArray<Segment> all, ChartText text, bool first)
    {
        var segments = StatusBar.Segments(row.Counts, text);
        if (segments.IsEmpty) return "";
        var name = new ChartName(row.Id, row.Name, text.Sentence(segments.Select(s => (s.Label, s.Text))));
        return StackedBar.Bar(name, segments, id, 16, first ? all : [], row.IsRepeated);
    }

    private static int CountOf(MultipleData row, Status status) => row.Counts.Where(c => c.Status == status).Sum(c => c.Count);
}
