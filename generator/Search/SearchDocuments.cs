using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>Says what of each page is searched, and what results can be narrowed to. Made from the model, never from finished pages.</summary>
/// <param name="word">The theme's words in the site's first language, by key.</param>
public sealed class SearchDocuments(SiteModel model, Func<string, string> word, Format format)
{
    private readonly NodeBody _body = new(format);
    private readonly NodeFacts _facts = new(word, format);
    private readonly PageDocuments _pages = new(model, word, format);

    /// <summary>In the order of the site's pages: all of them but the search itself, and the parts of pages that are found by themselves.</summary>
    public ImmutableArray<SearchDocument> All() =>
        [.. model.Pages.Where(p => p.IsFindable).SelectMany(p => PartsOf(p).Prepend(Of(p))).OfType<SearchDocument>()];

    private SearchDocument? Of(PageAddress page) => page.Subject switch
    {
        Subject.Front front => OfFront(page.Address, front.Plan),
        Subject.OfNode of => OfNode(page.Address, of.Plan, of.Node),
        Subject.OfGroup { Section.IsSearched: true, Group.Nodes.IsEmpty: false } of => OfGroup(page.Address, of.Plan.Plan, of.Section, of.Group),
        Subject.PlanProse prose => OfProse(page.Address, prose.Prose, prose.Plan.Plan, word("search_kind_prose")),
        Subject.SiteProse prose => OfProse(page.Address, prose.Prose, null, word("search_kind_prose")),
        Subject.Goal goal => OfSdg(page.Address, goal.Entry),
        Subject.OfGroup { Section.IsSearched: true } => null,
        _ => _pages.Of(page),
    };

    /// <summary>What is to be found on a page by itself: related businesses, the initiatives of a programme, words explained.</summary>
    private IEnumerable<SearchDocument?> PartsOf(PageAddress page) => page.Subject switch
    {
        Subject.OfNode of => of.Node.Related.Select((r, i) => OfRelated(page.Address, of.Plan.Plan, of.Node, r, i)),
        Subject.OfGroup { Group.Programme: { } programme } of => of.Plan.Plan.Themes.Where(t => t.Programme == programme)
            .SelectMany(t => t.Initiatives.Select(i => OfInitiative(page.Address, of.Plan.Plan, t, i))),
        Subject.Glossary => _pages.Terms(page.Address),
        _ => [],
    };

    private SearchDocument OfFront(string address, PlanModel model) => new()
    {
        Address = address,
        Title = model.Plan.Title,
        Kind = new FacetValue("plan", word("search_kind_plan")),
        Plan = PlanOf(model.Plan),
        Years = YearsOf(model.Plan.ReportedYears),
        Codes = NodeFacts.ScopesOf(model.Plan),
        Scopes = NodeFacts.ScopesOf(model.Plan),
        Facts = [.. NodeFacts.Of(model.Plan), .. model.Plan.ReportedYears.SelectMany(y => _facts.Year(y))],
        Body = NodeBody.Joined([model.Plan.Municipality.Name, model.Plan.ShortTitle, model.Plan.Summary, model.Plan.SdgNote, model.Plan.Note]),
        Rank = 1,
    };

    private SearchDocument OfRelated(string address, Plan plan, Node node, RelatedProject project, int index) => new()
    {
        Address = address + "#" + Routes.RelatedPlace(index),
        Title = project.Name,
        Kind = new FacetValue("related", word("search_kind_related")),
        Plan = PlanOf(plan),
        Path = $"{plan.LevelOf(node).Name} {node.Key.Id} {node.Title}",
        Departments = [.. project.Departments.Select(d => new FacetValue(d.Name, d.Name))],
        Body = PlainText.Of(project.Description),
        Facts = [node.Title, .. NodeFacts.Of(plan)],
        Scopes = NodeFacts.ScopesOf(plan),
        Rank = 2,
    };

    private SearchDocument OfInitiative(string address, Plan plan, ProgrammeTheme theme, Initiative initiative) => new()
    {
        Address = address + "#" + Routes.InitiativePlace(initiative),
        Title = initiative.Name,
        Kind = new FacetValue("initiatives", word("search_kind_initiatives")),
        Plan = PlanOf(plan),
        Path = $"{theme.Programme.Name} › {theme.Name}",
        Facts = [theme.Programme.Name, theme.Name, .. NodeFacts.Of(plan)],
        Scopes = NodeFacts.ScopesOf(plan),
        Body = NodeBody.Joined([initiative.Description, .. initiative.Nodes.Select(n => n.Title), initiative.Related?.Name, initiative.Note]),
        Rank = 2,
    };

    private SearchDocument OfNode(string address, PlanModel model, Node node)
    {
        var plan = model.Plan;
        var level = plan.LevelOf(node);
        var above = plan.Above(node);
        return new SearchDocument
        {
            Address = address,
            Title = node.Title,
            Id = node.Key.Id,
            Codes = [level.Name + node.Key.Id],
            Kind = KindOf(plan, level),
            Plan = PlanOf(plan),
            Path = string.Join(" › ", above.Select(n => n.Title)),
            Policy = above.IsEmpty ? null : new FacetValue($"{plan.Id}.{above[0].Key.Id}", above[0].Title),
            Status = StatusOf(model, node),
            Grade = model.Score.GradeOf(node) is { } grade ? new FacetValue($"{plan.Id}.{GradeIds.Of(plan, grade)}", grade.Label) : null,
            Years = YearsOf(NodeFacts.YearsOf(node)),
            Sdgs = [.. model.SdgsOf[node.Key].Select(s => s.Link.Goal).Distinct().Select(g => Goal(SdgGoal.All[g - 1]))],
            Departments = DepartmentsOf(plan, node),
            Indicators = [.. node.Indicators.SelectMany(i => new[] { i.Name, i.Definition }).OfType<string>()],
            Body = _body.Of(plan, node),
            Facts = _facts.Of(model, node),
            Scopes = NodeFacts.ScopesOf(plan),
            Keywords = node.Keywords,
            Answer = _facts.Results.Of(model, node) ?? "",
            Rate = NodeFacts.RateOf(model, node),
            Yen = node.Budget?.TotalYen,
            Rank = plan.MeasureLevel.Depth - level.Depth is >= 0 and var up ? up : 1,
        };
    }

    /// <summary>In the plan's order.</summary>
    private static ImmutableArray<FacetValue> DepartmentsOf(Plan plan, Node node)
    {
        var named = node.NamedDepartments.ToHashSet();
        return [.. plan.Departments.Where(named.Contains).Select(d => new FacetValue(d.Name, d.Name))];
    }

    private FacetValue? StatusOf(PlanModel model, Node node) =>
        model.Score.StatusOf(node) is { } status ? new FacetValue(status.Id(), word("status_" + status.Id())) : null;

    /// <summary>One id is one word: where a plan calls a level otherwise than the first plan that has it, the id names the plan, too.</summary>
    private FacetValue KindOf(Plan plan, Level level)
    {
        var first = model.Plans.SelectMany(p => p.Plan.Levels).First(l => l.Id == level.Id);
        return new FacetValue(first.Name == level.Name ? level.Id : $"{plan.Id}.{level.Id}", level.Name);
    }

    private SearchDocument OfGroup(string address, Plan plan, Section section, Group group) => new()
    {
        Address = address,
        Title = group.Name,
        Kind = new FacetValue(section.Id, section.OwnName(plan) ?? word(section.KindKey)),
        Plan = PlanOf(plan),
        Body = group.Note ?? group.Description ?? "",
        Facts = NodeFacts.Of(plan),
        Scopes = NodeFacts.ScopesOf(plan),
        Rank = 3,
    };

    /// <summary>A goal with its targets, and the titles of what serves it.</summary>
    private static SearchDocument OfSdg(string address, SdgEntry entry)
    {
        var (goal, number) = (entry.Goal, Number(entry.Goal.Number));
        return new SearchDocument
        {
            Address = address,
            Title = goal.Name,
            Id = number,
            Codes = [$"SDG{number}", $"SDGs{number}", $"目標{number}", $"ゴール{number}", .. goal.Targets.Select(t => "ターゲット" + t.Number)],
            Kind = new FacetValue(Sections.Sdgs.Id, "SDGs"),
            Sdgs = [Goal(goal)],
            Body = NodeBody.Joined([goal.About, goal.EnglishName, .. goal.Targets.Select(t => $"{t.Number} {t.About}"),
                .. entry.Plans.SelectMany(p => p.Links.Direct).Select(n => n.Title),
                .. entry.Plans.SelectMany(p => p.Links.Figures).Select(f => f.Number)]),
            Rank = 2,
        };
    }

    private static SearchDocument OfProse(string address, Prose page, Plan? plan, string kind) => new()
    {
        Address = address,
        Title = page.Title,
        Kind = new FacetValue("prose", kind),
        Plan = plan is null ? null : PlanOf(plan),
        Body = PlainText.Of(page.Markdown),
        Facts = plan is null ? [] : NodeFacts.Of(plan),
        Scopes = plan is null ? [] : NodeFacts.ScopesOf(plan),
        Rank = 4,
    };

    /// <summary>The city and the short name of the plan.</summary>
    internal static FacetValue PlanOf(Plan plan) =>
        new(plan.Id, plan.Municipality.Name.Length > 0 ? $"{plan.Municipality.Name} {plan.ShortTitle}" : plan.ShortTitle);

    private static FacetValue Goal(SdgGoal goal) => new(Number(goal.Number), $"{Number(goal.Number)} {goal.Name}");

    private ImmutableArray<FacetValue> YearsOf(IEnumerable<FiscalYear> years) =>
        [.. years.Distinct().Order().Select(y => new FacetValue(y.ToString(), format.ShortYear(y)))];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
