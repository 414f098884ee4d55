using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Validate;

namespace PlanSite.Compare;

/// <summary>Holds changes against what the content itself says of them: corrections, and what came to an end.</summary>
internal sealed class Declarations(Edition former, Edition now)
{
    /// <summary>A cut text ends so.</summary>
    private const char Cut = '…';

    /// <summary>The change with what is said of it, and whether a correction is missing.</summary>
    public SiteChange Mark(SiteChange change)
    {
        var declared = Correction(change) ?? (change.IsLoss ? End(change) : null);
        return change with
        {
            Declared = declared,
            NeedsCorrection = declared is null && now.Corrections is not null && !change.IsLoss && IsOfPublishedYear(change),
        };
    }

    private string? End(SiteChange change)
    {
        var year = change.Spot is { Address: { } within, Year: { } of } && within.Split('/') is [var plans, var plan, ..]
            ? now.Former.EndOf($"{plans}/{plan}/{Sections.Years.Id}/{of}/") : null;
        return (change.Spot.Address is { } address ? now.Former.EndOf(address) : null) is { } end ? Told(end) : year is null ? null : Told(year);
    }

    private static string Told(Ended end) =>
        $"終了{(end.Year is { } year ? $"（{PlanText.Year(year.Start)}まで）" : "")}: {end.Reason}";

    private string? Correction(SiteChange change)
    {
        if (now.Corrections is not { } all || change.Before is null) return null;
        var found = all.FirstOrDefault(c => IsOf(c, change) && Says(c.Old, change.Before) && Becomes(c.New, change));
        return found is null ? null : $"訂正: {found.Reason}";
    }

    private static bool IsOf(Correction correction, SiteChange change)
    {
        var (spot, node) = (change.Spot, correction.Node);
        if (correction.Plan.Id != spot.Plan || node.Key != spot.Node) return false;
        if (correction.Year is { } year && spot.Year is { } of && year != of) return false;
        var names = node.Indicators.Any(i => i.Id == correction.Field) || node.Observations.Any(o => o.Id == correction.Field);
        return !names || correction.Field == spot.Part;
    }

    private static bool Says(string written, string text) => written.Trim() == text.Trim()
        || (written.EndsWith(Cut) && written.Length > 10 && text.StartsWith(written.TrimEnd(Cut), StringComparison.Ordinal));

    private static bool Becomes(string written, SiteChange change) =>
        (change.IsLoss && ReportRow.IsDash(written)) || Says(written, change.After ?? "");

    /// <summary>A value that people have read as that of a year that was reported.</summary>
    private bool IsOfPublishedYear(SiteChange change)
    {
        if (change is not { Before: { Length: > 0 } before, After: not null } || ReportRow.IsDash(before) || !IsCorrected(change)) return false;
        if (!former.Plans.TryGetValue(FormerPlanOf(change), out var plan)) return false;
        var years = plan.GetProperty("reported_years").EnumerateArray().Select(y => y.GetInt32()).ToArray();
        return years.Length > 0 && (change.Spot.Year is not { } year || year.Start <= years.Max());
    }

    /// <summary>Values that are judged or counted. Money and work by year are changed by amending the plan.</summary>
    private static bool IsCorrected(SiteChange change) => change.Kind is ChangeKind.Grade
        || (change.Kind is ChangeKind.Value && PlanWords.Printed.Contains(change.What));

    private static string FormerPlanOf(SiteChange change) => change.Spot.Address?.Split('/') is ["plans", var id, ..] ? id : change.Spot.Plan;
}
