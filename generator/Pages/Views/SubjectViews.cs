using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Plans one below the other, each by its own rule.</summary>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Keys">What the parts of the bars mean; null without bars.</param>
public sealed record GlanceList(ImmutableArray<PlanGlance> Rows, Html? Keys);

/// <summary>A plan at a glance; plans are not ranked against each other.</summary>
public sealed record PlanGlance
{
    /// <summary>Whose plan it is.</summary>
    public required Phrase City { get; init; }

    /// <summary>The plan's short name.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Its page, seen from the page.</summary>
    public required string Href { get; init; }

    /// <summary>Its first and last year, short: 令和3～4年度.</summary>
    public required string Period { get; init; }

    /// <summary>How many of how many were reached, or what is to be reached by when.</summary>
    public required Figure Result { get; init; }

    /// <summary>The year of the results; null for a plan at its start.</summary>
    public string? Year { get; init; }

    /// <summary>That the plan wants no judgement; null for all others.</summary>
    public string? Note { get; init; }

    /// <summary>Results by status; null where none is judged.</summary>
    public Html? Bar { get; init; }
}

/// <summary>Something that stands out.</summary>
/// <param name="Href">Its place on the page of its item, seen from the page.</param>
/// <param name="Title">The indicator.</param>
/// <param name="City">Whose it is; null where that stands above.</param>
/// <param name="Told">What came of it, with one number.</param>
/// <param name="Status">How it came out; null for a plan that wants no judgement.</param>
/// <param name="Picture">Its values as a small line; null for fewer than two.</param>
public sealed record StandOut(string Href, Phrase Title, Phrase? City, Figure Told, StatusView? Status, Html? Picture);

/// <summary>What moved in a plan since the year before.</summary>
/// <param name="City">Whose plan it is.</param>
/// <param name="Plan">Its short name.</param>
/// <param name="Href">The plan's page of changes, seen from the page; null for a plan without a year to compare with.</param>
/// <param name="Groups">Better, unchanged, worse, with how many of each; empty without a year to compare with.</param>
public sealed record ChangeLine(Phrase City, Phrase Plan, string? Href, ImmutableArray<ChangeCount> Groups);

/// <param name="Id">For the style class: better, same, worse, up, down.</param>
/// <param name="Text">The theme's word for it.</param>
/// <param name="Count">How many items, as printed.</param>
/// <param name="Href">The list of them, seen from the page.</param>
public sealed record ChangeCount(string Id, string Text, string Count, string Href);

/// <summary>All topics, with how each plan stands in them.</summary>
public sealed record TopicIndexView : View
{
    /// <summary>The theme's word for the page.</summary>
    public required string Title { get; init; }

    /// <summary>What the page shows.</summary>
    public required string Intro { get; init; }

    /// <summary>In the site's order.</summary>
    public required TopicList Topics { get; init; }
}

/// <param name="Lines">From top to bottom.</param>
/// <param name="Keys">What the parts of the bars mean; null without bars.</param>
public sealed record TopicList(ImmutableArray<TopicLine> Lines, Html? Keys);

/// <summary>A topic in a list.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Count">How many measures of how many plans, in words.</param>
/// <param name="Description">What belongs to it; null when nothing is said.</param>
/// <param name="Plans">How each plan stands in it; never added up.</param>
public sealed record TopicLine(Phrase Name, string Href, string Count, Phrase? Description, ImmutableArray<TopicPlanLine> Plans);

/// <param name="City">Whose plan it is, or the plan where the city has several.</param>
/// <param name="Href">The plan's place on the page of the topic, seen from the page.</param>
/// <param name="Result">How many of how many.</param>
/// <param name="Bar">Null where nothing is judged.</param>
public sealed record TopicPlanLine(Phrase City, string Href, Figure Result, Html? Bar);

/// <summary>One topic: what every plan has of it.</summary>
public sealed record TopicView : View
{
    /// <summary>As people read it.</summary>
    public required Phrase Name { get; init; }

    /// <summary>What belongs to it; null when nothing is said.</summary>
    public Phrase? Description { get; init; }

    /// <summary>How many measures of how many plans, in words.</summary>
    public required string Count { get; init; }

    /// <summary>How each plan stands in it, with the way to its place on the page.</summary>
    public required ImmutableArray<TopicPlanLine> Lines { get; init; }

    /// <summary>What the parts of the bars mean; null without bars.</summary>
    public Html? Keys { get; init; }

    /// <summary>In the site's order.</summary>
    public required ImmutableArray<TopicPlanBlock> Plans { get; init; }

    /// <summary>All topics, also this one.</summary>
    public required ImmutableArray<NavPhrase> Others { get; init; }
}

/// <param name="Href">Where it leads, seen from the page.</param>
/// <param name="Text">What is read.</param>
/// <param name="Current">True on the page itself.</param>
public sealed record NavPhrase(string Href, Phrase Text, bool Current);

/// <summary>What one plan has of a topic.</summary>
/// <param name="Id">Fragment on the page.</param>
/// <param name="City">Whose plan it is.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Watch">Its results that missed their targets or move away from them, the furthest first; empty when there are none.</param>
/// <param name="Good">The others that were judged reached, the furthest beyond their targets first; empty when there are none.</param>
/// <param name="Table">All items with their results.</param>
public sealed record TopicPlanBlock(string Id, Phrase City, Phrase Plan, string Href, ImmutableArray<StandOut> Watch, ImmutableArray<StandOut> Good,
    ResultTable Table);

/// <summary>A city with its plans.</summary>
public sealed record CityView : View
{
    /// <summary>The city's name.</summary>
    public required Phrase Title { get; init; }

    /// <summary>How many plans, in words.</summary>
    public required string Intro { get; init; }

    /// <summary>The city's own site; null when the content does not name it.</summary>
    public string? Site { get; init; }

    /// <summary>Its plans.</summary>
    public required GlanceList Plans { get; init; }

    /// <summary>What stands out in them; empty when nothing does.</summary>
    public required ImmutableArray<StandOut> StandOuts { get; init; }

    /// <summary>What moved since last year; empty where no plan has two years.</summary>
    public required ImmutableArray<ChangeLine> Changes { get; init; }

    /// <summary>The topics that its plans have something of, by these plans alone.</summary>
    public required TopicList Topics { get; init; }

    /// <summary>The departments of each plan.</summary>
    public required ImmutableArray<Anchor> Departments { get; init; }
}
