using System.Collections.Immutable;

namespace PlanSite.Index;

/// <summary>
/// The sections of a plan, each declared once: a further index is one more declaration here and its words in the theme
/// (menu_, intro_ and, where the search finds it, search_kind_ with its id).
/// </summary>
public static class Sections
{
    /// <summary>By common status. A plan that wants no judgement has none.</summary>
    public static Section Statuses { get; } = new()
    {
        Id = "status",
        HeadKey = "status",
        IsOfResults = true,
        KeepsEmpty = true,
        Groups = score => score.HasIndicators && !score.Plan.Rule.IsNone ? Grouping.ByStatus(score) : [],
    };

    /// <summary>By the marks that the plan itself gave.</summary>
    public static Section Grades { get; } = new()
    {
        Id = "grades",
        HeadKey = "grade",
        IsOfResults = true,
        KeepsEmpty = true,
        Groups = score => score.Total.Graded == 0 ? [] : Grouping.ByGrade(score),
    };

    /// <summary>By reported year, the newest first; a year in which nothing was reported has its page, too.</summary>
    public static Section Years { get; } = new() { Id = "years", KeepsEmpty = true, Groups = Grouping.ByYear };

    /// <summary>
    /// By what moved since the year before the latest: indicators towards their targets or away from them, and the plan's own marks up or down.
    /// A plan with one year has none.
    /// </summary>
    public static Section Changes { get; } = new() { Id = "changes", IsOfResults = true, Groups = Grouping.ByChange };

    /// <summary>
    /// By department, also those that answer for nothing. Items beside which only a project of the department is named are listed, but how
    /// they came out is not its result.
    /// </summary>
    public static Section Departments { get; } = new()
    {
        Id = "departments",
        KeepsEmpty = true,
        IsSearched = true,
        Groups = score => Grouping.By(score, score.Plan.Departments, n => n.NamedDepartments, (d, nodes) =>
            Group.Of(score, d.Id, d.Name, nodes, n => n.Answering.Contains(d)) with { Note = d.Division, Department = d }),
    };

    /// <summary>By cross-cutting programme.</summary>
    public static Section Programmes { get; } = new()
    {
        Id = "programmes",
        TitleKey = "programmes",
        OwnName = plan => plan.ProgrammeName,
        IsSearched = true,
        Groups = score => Grouping.By(score, score.Plan.Programmes, n => n.Programmes, (p, nodes) =>
            Group.Of(score, p.Id, p.Name, nodes) with { Mark = p.Mark, Description = p.Description, Programme = p }),
    };

    /// <summary>By the words put on nodes and steps. Words that stand nowhere make no index.</summary>
    public static Section Tags { get; } = new()
    {
        Id = "tags",
        IsSearched = true,
        Groups = score => Grouping.IfUsed(Grouping.By(score, score.Plan.Tags, n => n.Tags.Concat(n.Steps.SelectMany(s => s.Tags)), (t, nodes) =>
            Group.Of(score, t.Id, t.Name, nodes) with { Note = t.Description, Description = t.Description })),
    };

    /// <summary>Budgets, money by year and financial effects.</summary>
    public static Section Money { get; } = new()
    {
        Id = "money",
        IsShown = score => score.TotalMoney is { Budgets.IsEmpty: false } or { Effects.IsEmpty: false } || score.Plan.HasYearBudgets,
    };

    /// <summary>The seventeen goals. A plan that names none says so there, and has no entry in its menu.</summary>
    public static Section Sdgs { get; } = new() { Id = "sdgs", IsInMenu = score => score.Plan.HasSdgs };

    /// <summary>Published marks and rates beside computed ones.</summary>
    public static Section Differences { get; } = new()
    {
        Id = "differences",
        MenuKey = score => score.HasPublishedRatesOnly ? "menu_differences_rates" : null,
        IsShown = score => score.HasPublished,
    };

    /// <summary>How the plan judges.</summary>
    public static Section Method { get; } = new() { Id = "method", IsShown = score => score.HasIndicators };

    /// <summary>The whole plan in one document.</summary>
    public static Section Print { get; } = new() { Id = "print" };

    /// <summary>In the order in which people ask. The plan's own prose stands before the last.</summary>
    public static ImmutableArray<Section> All { get; } =
        [Statuses, Grades, Years, Changes, Departments, Programmes, Tags, Money, Sdgs, Differences, Method, Print];

    /// <summary>What the bar at the top of a plan's pages names behind its levels, in this order; most plans lack some.</summary>
    public static ImmutableArray<Section> Bar { get; } = [Statuses, Grades, Years, Money, Departments, Sdgs];
}
