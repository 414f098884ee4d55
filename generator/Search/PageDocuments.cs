using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>Pages that list and explain, as documents: lists, statuses, years, money, method, glossary, data, the first page.</summary>
/// <param name="word">The theme's words in the site's first language, by key.</param>
internal sealed class PageDocuments(SiteModel model, Func<string, string> word, Format format)
{
    private readonly NodeFacts _facts = new(word, format);

    /// <summary>Null for a page that is found by what stands on it one by one.</summary>
    public SearchDocument? Of(PageAddress page) => page.Subject switch
    {
        Subject.Home => Page("", model.Site.Title, [model.Site.Description]),
        Subject.Sdgs => Page(page.Address, word("sdg_index_title"), [.. model.Sdgs.Select(e => e.Goal.Name)]),
        Subject.Topics => Page(page.Address, word("topics_title"), [word("topics_intro"), .. model.Topics.Select(t => t.Topic.Name)]),
        Subject.OfTopic of => OfTopic(page.Address, of.Entry),
        Subject.City of => OfCity(page.Address, of.Entry),
        Subject.Data => Page(page.Address, word("data_title"), [word("nav_data"), "CSV Excel JSON", word("data_intro"), word("data_tables")]),
        Subject.Glossary => Page(page.Address, word("nav_glossary"), [word("glossary_description")]),
        Subject.LevelList list => InPlan(page, list.Plan.Plan, Filled("list_title", "level", list.Level.Name), [list.Level.Name]),
        Subject.OfSection of => OfSection(page, of.Plan, of.Section.Section),
        Subject.OfGroup of => OfGroup(page, of.Plan.Plan, of.Section, of.Group),
        _ => null,
    };

    /// <summary>Each word that the glossary explains.</summary>
    public IEnumerable<SearchDocument> Terms(string address) => model.Site.Glossary.Select((term, i) => new SearchDocument
    {
        Address = $"{address}#{Routes.TermPlace(i)}",
        Title = term.Term,
        Kind = new FacetValue("terms", word("search_kind_terms")),
        Body = string.Join('\n', new[] { term.Reading, PlainText.Of(term.Meaning), word("nav_glossary") }.OfType<string>()),
        Keywords = [term.Term],
        Rank = 3,
    });

    private SearchDocument OfTopic(string address, TopicEntry entry) =>
        Page(
            address, entry.Topic.Name,
            [entry.Topic.Description ?? "", word("nav_topics"), .. entry.Plans.Select(p => p.Plan.Plan.Municipality.Name).Distinct()])
        with
        { Kind = new FacetValue("topics", word("search_kind_topics")) };

    private SearchDocument OfCity(string address, CityEntry entry) =>
        Page(address, entry.City.Name, [.. entry.Plans.SelectMany(p => new[] { p.Plan.Title, p.Plan.ShortTitle }).Distinct()]);

    private SearchDocument OfSection(PageAddress page, PlanModel of, Section section)
    {
        string[] texts = section.Id switch
        {
            "method" => [word("method_choices"), word("method_formulas"), word("method_bands"), word("method_rollup"), word("method_outside")],
            "money" => [word("money_how"), word("money_by_branch"), word("money_by_source"), word("section_year_money"), word("menu_money")],
            "differences" => [word("differences_intro"), word("menu_differences")],
            "sdgs" => ["SDGs"],
            "print" => [of.Plan.Summary],
            _ => [word(section.IntroKey)],
        };
        return InPlan(page, of.Plan, TitleOf(of, section), [.. texts]);
    }

    private string TitleOf(PlanModel of, Section section) => section.Id switch
    {
        "money" => word("money_title"),
        "sdgs" => word("sdg_plan_title"),
        "differences" => word(section.MenuKey(of.Score) ?? section.TitleKey),
        _ => section.OwnName(of.Plan) ?? word(section.TitleKey),
    };

    private SearchDocument OfGroup(PageAddress page, Plan plan, Section section, Group group)
    {
        if (group.Year is { } year)
        {
            return InPlan(page, plan, Filled("year_title", "year", format.Year(year)),
                [.. _facts.Year(year), word(section.TitleKey), word("target"), word("actual"), word("status")]);
        }

        return group.Status is { } status
            ? InPlan(page, plan, word("status_" + status.Id()), [word("meaning_" + status.Id()), word(section.TitleKey)])
            : InPlan(page, plan, NameOf(group), [group.Note ?? "", plan.GradeName ?? word("grade"), word(section.TitleKey)]);
    }

    private string NameOf(Group group) => group.WordKey is { } key ? word(key) : group.Name;

    private SearchDocument InPlan(PageAddress page, Plan plan, string title, ImmutableArray<string> texts) =>
        Page(page.Address, title, texts) with { Plan = SearchDocuments.PlanOf(plan), Facts = NodeFacts.Of(plan), Scopes = NodeFacts.ScopesOf(plan) };

    private SearchDocument Page(string address, string title, ImmutableArray<string> texts) => new()
    {
        Address = address,
        Title = title,
        Kind = new FacetValue("pages", word("search_kind_pages")),
        Body = string.Join('\n', texts.Where(t => t.Length > 0)),
        Rank = 3,
    };

    private string Filled(string key, string name, string value) => word(key).Replace("{" + name + "}", value, StringComparison.Ordinal);
}
