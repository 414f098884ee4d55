using PlanSite.Index;

namespace PlanSite.Render.Pages;

/// <summary>All pages of one plan.</summary>
public static class PlanPages
{
    public static IEnumerable<PageJob> Of(PlanModel model, MarkdownText markdown)
    {
        var plan = model.Plan;
        yield return new PageJob(Routes.Plan(plan), "plan", p => new PlanPage(p, model, markdown).Make());
        foreach (var node in plan.Nodes)
        {
            yield return new PageJob(Routes.Node(plan, node.Key), "node", p => new NodePage(p, model, markdown).Make(node));
        }
    }
}
