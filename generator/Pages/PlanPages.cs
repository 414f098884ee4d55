using System.Diagnostics;
using PlanSite.Index;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;

namespace PlanSite.Pages;

/// <summary>Says of every page of a plan by which template and view it is made.</summary>
internal sealed class PlanPages(MarkdownText markdown)
{
    /// <summary>The template and the maker of a page. Every kind of page has one; another kind is a fault of the program.</summary>
    public PageJob JobOf(PageAddress page, Subject.InPlan subject)
    {
        var model = subject.Plan;
        return subject switch
        {
            Subject.Front => new PageJob(page, "plan", p => new PlanPage(p, model, markdown).Make()),
            Subject.LevelList list => new PageJob(page, "list", p => new ListPage(p, model).Make(list.Level)),
            Subject.OfNode of => new PageJob(page, "node", p => new NodePage(p, model, markdown).Make(of)),
            Subject.OfGroup of => new PageJob(page, "group", p => new GroupPages(p, model, markdown).Entry(of.Section, of.Group)),
            Subject.OfSection { Section.Section.Groups: not null } of =>
                new PageJob(page, "groups", p => new GroupPages(p, model, markdown).Index(of.Section)),
            Subject.OfSection of => OfSection(page, model, of.Section.Section),
            Subject.PlanProse prose => new PageJob(page, "prose", p => new ProsePages(p, markdown).OfPlan(model, prose.Prose)),
            Subject.Embed embed => new PageJob(page, "embed", p => ProsePages.Embed(p, embed)),
            _ => throw new UnreachableException($"No page is made of {subject.GetType().Name}."),
        };
    }

    /// <summary>A section that is a single page.</summary>
    private PageJob OfSection(PageAddress page, PlanModel model, Section section)
    {
        (Section Section, string Template, Func<Place, View> Make)[] all =
        [
            (Sections.Money, "money", p => new MoneyPage(p, model, markdown).Make()),
            (Sections.Sdgs, "sdg-index", p => new SdgPages(p).OfPlan(model)),
            (Sections.Differences, "differences", p => new DifferencesPage(p, model).Make()),
            (Sections.Method, "method", p => new MethodPage(p, model, markdown).Make()),
            (Sections.Print, "print", p => new PrintPage(p, model, markdown).Make()),
        ];
        var (_, template, make) = all.Single(s => s.Section == section);
        return new PageJob(page, template, make);
    }
}
