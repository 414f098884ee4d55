using System.Collections.Immutable;
using PlanSite.Edit;

namespace PlanSite.Compare;

/// <summary>A correction that the content lacks, as it would be written in <c>site.yaml</c>.</summary>
/// <param name="Entry">Its keys with their values.</param>
public sealed record ProposedCorrection(NewMap Entry)
{
    /// <summary>One line, ready to be pasted below <c>corrections:</c>.</summary>
    public string Line => $"  - {NodeWriter.Inline(Entry, inFlow: false)}";

    /// <summary>One for each value of a published year that was changed without a word.</summary>
    /// <param name="differences">What differs.</param>
    /// <param name="now">The state that is to come.</param>
    /// <param name="date">The day of the correction; null for the date of the plan's data.</param>
    /// <param name="reason">Why; empty for people to fill in.</param>
    public static ImmutableArray<ProposedCorrection> Of(Differences differences, Edition now, DateOnly? date, string reason) =>
        [.. differences.Changes.Where(c => c.NeedsCorrection).Select(c => Of(c, now, date, reason))];

    /// <summary>That a value was changed; the reason is for people to fill in.</summary>
    public static ProposedCorrection Of(SiteChange change, Edition now) => Of(change, now, null, "");

    /// <summary>That a value was taken back.</summary>
    public static ProposedCorrection Withdrawn(SiteChange change, Edition now) => Of(change with { After = "-" }, now, null, "");

    private static ProposedCorrection Of(SiteChange change, Edition now, DateOnly? date, string reason)
    {
        var spot = change.Spot;
        var day = date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            ?? PlanEntries.Text(now.Plans[spot.Plan], "data_date");
        NewEntry[] year = spot.Year is { } of ? [new("year", of.ToString())] : [];
        return new(new NewMap([
            new("plan", spot.Plan), new("node", spot.Node!.ToString()), new("field", spot.Part ?? change.What), .. year,
            new("old", change.Before!), new("new", change.After!), new("date", day), new("reason", reason),
        ]));
    }
}
