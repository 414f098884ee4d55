using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>
/// What leads readers from a figure to its source or to a person and is not there yet. Nothing of it is wrong, and much of it nobody can know, so
/// that it is no problem of the content: it is only told, once for each kind and plan.
/// </summary>
public static class Gaps
{
    /// <summary>The site's own first, then those of its plans in their order.</summary>
    public static ImmutableArray<Gap> Of(Site site) => [.. OfSite(site), .. site.Plans.SelectMany(OfPlan)];

    private static IEnumerable<Gap> OfSite(Site site)
    {
        if (site.Contact is null) yield return new Gap("site.yaml", GapKind.Publisher, [site.Publisher], 1);
        if (site.RepositoryUrl is null) yield return new Gap("site.yaml", GapKind.Repository, [], 1);
    }

    private static IEnumerable<Gap> OfPlan(Plan plan)
    {
        var reported = plan.Nodes.Where(n => !n.Indicators.IsEmpty).ToImmutableArray();
        ImmutableArray<Gap> all =
        [
            new(plan.Span.File, GapKind.Address, [.. plan.Sources.Where(s => s.Url is null).Select(s => s.Id)], plan.Sources.Length),
            new(plan.Span.File, GapKind.Page, [.. reported.Where(n => !HasPage(n)).Select(n => n.Key.Id)], reported.Length),
            new(plan.Span.File, plan.Municipality.Contact is null ? GapKind.Contact : GapKind.OwnContact,
                [.. plan.Departments.Where(d => (plan.SuccessorOf(d) ?? d).Contact is null && d.Contact is null).Select(d => d.Name)],
                plan.Departments.Length),
            new(plan.Span.File, GapKind.City, plan.Municipality.Contact is null ? [plan.Municipality.Name] : [], 1),
        ];
        return all.Where(g => !g.Names.IsEmpty);
    }

    private static bool HasPage(Node node) => node.Sources.Concat(node.Indicators.SelectMany(i => i.Sources)).Any(s => s.Page is not null);
}

/// <summary>What is not there.</summary>
public enum GapKind
{
    /// <summary>A contact of who publishes the site.</summary>
    Publisher,

    /// <summary>The address of the files of the content.</summary>
    Repository,

    /// <summary>The address of a document.</summary>
    Address,

    /// <summary>The page of a document that an item's figures stand on.</summary>
    Page,

    /// <summary>A department's contact, with nobody to stand in for it.</summary>
    Contact,

    /// <summary>A department's contact, for which the municipality's stands in.</summary>
    OwnContact,

    /// <summary>The municipality's contact for the whole plan.</summary>
    City,
}

/// <param name="File">Where it would be written.</param>
/// <param name="Kind">What is not there.</param>
/// <param name="Names">Of what it is not there; may be empty where there is only one.</param>
/// <param name="Of">How many there are, with those that have it.</param>
public sealed record Gap(string File, GapKind Kind, ImmutableArray<string> Names, int Of);
