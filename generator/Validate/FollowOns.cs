using System.Collections.Frozen;
using PlanSite.Diagnostics;
using PlanSite.Load;

namespace PlanSite.Validate;

/// <summary>
/// What follows only from a file that could not be read is not told: the file itself is. Where <c>plan.yaml</c> was not read whole, its
/// departments, levels or years may stand in what is missing, and only what a value says by itself is still certain.
/// </summary>
internal static class FollowOns
{
    /// <summary>Rules that look at a value or a record alone.</summary>
    private static readonly FrozenSet<Rule> Certain = FrozenSet.Create(
        ContentRules.UnknownKey, ContentRules.MissingKey, ContentRules.WrongShape, ContentRules.NotANumber, ContentRules.NumberTooLarge,
        ContentRules.NotAYear, ContentRules.NotADate, ContentRules.BadId, ContentRules.BadAddress, ContentRules.NotAValue, ContentRules.TwoValues,
        ContentRules.TargetTwice, ContentRules.YearTwice, ContentRules.BadSdg, ContentRules.BadReview);

    /// <summary>Where to report what is found with the help of a file: a bag of its own when the file was not read whole.</summary>
    public static DiagnosticBag BagFor(YamlSource file, DiagnosticBag bag) => file.IsWhole ? bag : new DiagnosticBag();

    /// <summary>Passes on what is certain although the file was not read whole.</summary>
    public static void Tell(YamlSource file, DiagnosticBag told, DiagnosticBag bag)
    {
        if (!file.IsWhole) bag.Take(told, d => Certain.Contains(d.Rule) && (d.Rule != ContentRules.MissingKey || d.Span.File != file.Path));
    }

    /// <summary>Passes on all but what depends on the units that <c>site.yaml</c> adds, when that was not read whole.</summary>
    public static void TellWithoutUnits(YamlSource site, DiagnosticBag told, DiagnosticBag bag)
    {
        if (!site.IsWhole) bag.Take(told, d => d.Rule.Severity is Severity.Error && d.Rule != ContentRules.BadUnit);
    }
}
