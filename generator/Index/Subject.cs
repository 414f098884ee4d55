using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>What a page is about, a closed list. Pages says how each kind is laid out, Search what of it is found.</summary>
public abstract record Subject
{
    private Subject()
    {
    }

    /// <summary>The first page.</summary>
    public sealed record Home : Subject;

    /// <summary>The seventeen goals over all plans.</summary>
    public sealed record Sdgs : Subject;

    /// <summary>One goal.</summary>
    /// <param name="Entry">The goal with what all plans do for it.</param>
    public sealed record Goal(SdgEntry Entry) : Subject;

    /// <summary>All topics.</summary>
    public sealed record Topics : Subject;

    /// <summary>One topic.</summary>
    /// <param name="Entry">The topic with what all plans have of it.</param>
    public sealed record OfTopic(TopicEntry Entry) : Subject;

    /// <summary>A city with several plans.</summary>
    /// <param name="Entry">The city with its plans.</param>
    public sealed record City(CityEntry Entry) : Subject;

    /// <summary>What may be downloaded.</summary>
    public sealed record Data : Subject;

    /// <summary>Words explained.</summary>
    public sealed record Glossary : Subject;

    /// <summary>A page of prose of the site itself.</summary>
    /// <param name="Prose">From the folder of the site's own pages.</param>
    public sealed record SiteProse(Prose Prose) : Subject;

    /// <summary>The search.</summary>
    public sealed record Search : Subject;

    /// <summary>Shown for addresses that do not exist.</summary>
    public sealed record NotFound : Subject;

    /// <summary>Stands where something stood before, and leads on.</summary>
    /// <param name="To">The address now.</param>
    public sealed record Moved(string To) : Subject;

    /// <summary>Stands where something stood before that came to an end.</summary>
    /// <param name="End">When and why.</param>
    public sealed record Ended(Model.Ended End) : Subject;

    /// <summary>Something of one plan.</summary>
    public abstract record InPlan(PlanModel Plan) : Subject;

    /// <summary>The plan's own page.</summary>
    public sealed record Front(PlanModel Plan) : InPlan(Plan);

    /// <summary>The whole list of a level.</summary>
    /// <param name="Level">One of the plan's; its page lists every node of it.</param>
    public sealed record LevelList(PlanModel Plan, Level Level) : InPlan(Plan);

    /// <summary>One entry of the outline.</summary>
    /// <param name="Plan">Its plan.</param>
    /// <param name="Node">The entry.</param>
    /// <param name="Before">The one before it on the same level; null for the first.</param>
    /// <param name="After">The one after it on the same level; null for the last.</param>
    public sealed record OfNode(PlanModel Plan, Node Node, Node? Before, Node? After) : InPlan(Plan);

    /// <summary>A section: its index of groups, or its single page.</summary>
    public sealed record OfSection(PlanModel Plan, PlanSection Section) : InPlan(Plan);

    /// <summary>One group of a section.</summary>
    public sealed record OfGroup(PlanModel Plan, Section Section, Group Group) : InPlan(Plan);

    /// <summary>A page of the plan's prose.</summary>
    /// <param name="Prose">From the plan's folder of pages.</param>
    public sealed record PlanProse(PlanModel Plan, Prose Prose) : InPlan(Plan);

    /// <summary>One indicator, to be framed by other sites.</summary>
    public sealed record Embed(PlanModel Plan, Node Node, Indicator Indicator) : InPlan(Plan);
}
