using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>
/// What a plan has beside its outline: an index of groups with a page for each of them, or a single page. All of them are declared in
/// <see cref="Sections"/>; everything that tells one from another stands in its declaration.
/// </summary>
public sealed record Section
{
    /// <summary>Part of the addresses, and of the names of the theme's words. It is reserved: no level of a plan may have it as its id.</summary>
    public required string Id { get; init; }

    /// <summary>The groups of a plan; a plan that has none has no such index. Null for a single page.</summary>
    public Func<PlanScore, ImmutableArray<Group>>? Groups { get; init; }

    /// <summary>False for a single page.</summary>
    public bool HasGroups => Groups is not null;

    /// <summary>Whether a plan has the single page; each has, unless said otherwise.</summary>
    public Func<PlanScore, bool> IsShown { get; init; } = _ => true;

    /// <summary>Whether the menu of a plan names the section; it does, unless said otherwise.</summary>
    public Func<PlanScore, bool> IsInMenu { get; init; } = _ => true;

    /// <summary>True for groups of what came out alike: to sum up their results would say nothing.</summary>
    public bool IsOfResults { get; init; }

    /// <summary>True when a group has its page also while no node belongs to it.</summary>
    public bool KeepsEmpty { get; init; }

    /// <summary>True when the search finds the groups.</summary>
    public bool IsSearched { get; init; }

    /// <summary>What a plan itself calls the section; null for the theme's word.</summary>
    public Func<Plan, string?> OwnName { get; init; } = _ => null;

    /// <summary>Key of the theme's word for the section, in menus and as title.</summary>
    public string TitleKey { get => field ?? "menu_" + Id; init; }

    /// <summary>Another word than <see cref="TitleKey"/> in the menu of some plans; null for the same.</summary>
    public Func<PlanScore, string?> MenuKey { get; init; } = _ => null;

    /// <summary>Key of the theme's short word in the bar of a plan, for the sections of <see cref="Sections.Bar"/>.</summary>
    public string BarKey => "bar_" + Id;

    /// <summary>Key of the theme's word above the column of groups; null for the section's title.</summary>
    public string? HeadKey { get; init; }

    /// <summary>Key of the theme's sentence on what the index shows. A single page has sentences of its own.</summary>
    public string IntroKey => "intro_" + Id;

    /// <summary>Key of the theme's word for one group, as the search narrows by it.</summary>
    public string KindKey => "search_kind_" + Id;

    /// <summary>True when a group has a page: it has something to show, or is asked for all the same.</summary>
    public bool HasPage(Group group) => KeepsEmpty || !group.Nodes.IsEmpty;
}

/// <summary>A section of one plan.</summary>
/// <param name="Section">Which it is.</param>
/// <param name="Groups">As they are listed; none for a single page.</param>
public sealed record PlanSection(Section Section, ImmutableArray<Group> Groups)
{
    /// <summary>Null for a plan that has nothing to show there.</summary>
    public static PlanSection? Of(Section section, PlanScore score)
    {
        if (section.Groups is not { } make) return section.IsShown(score) ? new PlanSection(section, []) : null;
        var groups = make(score);
        return groups.IsEmpty ? null : new PlanSection(section, groups);
    }
}
