using PlanSite.Index;

namespace PlanSite.Pages;

/// <summary>All pages of one plan. What the plan does not have gets no page.</summary>
public static class PlanPages
{
    public static IEnumerable<PageJob> Of(PlanModel model, MarkdownText markdown)
    {
        var plan = model.Plan;
        yield return new PageJob(Routes.Plan(plan), "plan", p => new PlanPage(p, model, markdown).Make());
        foreach (var level in plan.Levels) yield return new PageJob(Routes.Level(plan, level), "list", p => new ListPage(p, model).Make(level));
        foreach (var level in plan.Nodes.GroupBy(n => n.Key.Level))
        {
            var nodes = level.ToList();
            for (var i = 0; i < nodes.Count; i++)
            {
                var (node, before, after) = (nodes[i], i == 0 ? null : nodes[i - 1], i == nodes.Count - 1 ? null : nodes[i + 1]);
                yield return new PageJob(Routes.Node(plan, node.Key), "node", p => new NodePage(p, model, markdown).Make(node, before, after));
            }
        }

        foreach (var job in Sections(model, markdown).Concat(Groups(model, markdown)).Concat(Embeds(model))) yield return job;
    }

    private static IEnumerable<PageJob> Sections(PlanModel model, MarkdownText markdown)
    {
        var plan = model.Plan;
        PageJob Section(string section, string template, Func<Place, Views.View> make) => new(Routes.Section(plan, section), template, make);

        if (PlanSections.HasMoney(model)) yield return Section("money", "money", p => new MoneyPage(p, model, markdown).Make());
        yield return Section("sdgs", "sdg-index", p => new SdgPages(p).OfPlan(model));
        if (PlanSections.HasPublished(model)) yield return Section("differences", "differences", p => new DifferencesPage(p, model).Make());
        if (PlanSections.HasIndicators(model)) yield return Section("method", "method", p => new MethodPage(p, model, markdown).Make());
        yield return Section("print", "print", p => new PrintPage(p, model, markdown).Make());
        foreach (var prose in plan.Pages)
        {
            yield return new PageJob(Routes.Prose(plan, prose.Id), "prose", p => new ProsePages(p, markdown).OfPlan(model, prose));
        }
    }

    private static IEnumerable<PageJob> Groups(PlanModel model, MarkdownText markdown)
    {
        var plan = model.Plan;
        (string Section, bool Shown, System.Collections.Immutable.ImmutableArray<Group> Groups)[] indexes =
        [
            ("status", PlanSections.HasStatus(model), model.Statuses),
            ("grades", !model.Grades.IsEmpty, model.Grades),
            ("departments", !model.Departments.IsEmpty, model.Departments),
            ("programmes", !model.Programmes.IsEmpty, model.Programmes),
            ("tags", PlanSections.HasTag(model), model.Tags),
        ];
        foreach (var (section, _, groups) in indexes.Where(i => i.Shown))
        {
            yield return new PageJob(Routes.Section(plan, section), "groups", p => new GroupPages(p, model, markdown).Index(section, groups));
            foreach (var group in groups.Where(g => !g.Nodes.IsEmpty || section is "status" or "departments" or "grades"))
            {
                yield return new PageJob(Routes.Entry(plan, section, group.Id), "group", p => new GroupPages(p, model, markdown).Entry(section, group));
            }
        }

        if (!PlanSections.HasYears(model)) yield break;
        yield return new PageJob(Routes.Section(plan, "years"), "groups", p => new GroupPages(p, model, markdown).Years());
        foreach (var year in plan.ReportedYears)
        {
            yield return new PageJob(Routes.Year(plan, year), "group", p => new GroupPages(p, model, markdown).Year(year));
        }
    }

    private static IEnumerable<PageJob> Embeds(PlanModel model) =>
        from node in model.Plan.Nodes
        from indicator in node.Indicators
        select new PageJob(
            Routes.Embed(model.Plan, node.Key, indicator.Id), "embed", p => ProsePages.Embed(p, model, node, indicator), Translated: false);
}
