using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Looks at a plan as a whole, once everything in it has been read.</summary>
internal static class PlanChecks
{
    public static void Check(Plan plan, Vocabulary words)
    {
        if (plan.Nodes.IsEmpty)
        {
            words.Bag.Report(ContentRules.MissingKey, plan.Span, "計画に項目が一つもありません。", "plan.yaml の outline か measures/ に書いてください。");
        }

        foreach (var node in plan.Nodes)
        {
            foreach (var indicator in node.Indicators)
            {
                CheckReported(plan, node, indicator, words);
                UnitChecks.Check(node, indicator, words);
            }
        }

        if (words.IsComplete) CheckUsed(plan, words);
    }

    /// <summary>A year that has an actuals file and a target must have an actual, even if it is a dash.</summary>
    private static void CheckReported(Plan plan, Node node, Indicator indicator, Vocabulary words)
    {
        foreach (var target in indicator.Targets.Where(t => !t.Value.IsMissing && plan.ReportedYears.Contains(t.Year) && indicator.ActualOf(t.Year) is null))
        {
            words.Bag.Report(ContentRules.ActualMissing, indicator.Span, $"「{node.Title}」（{node.Key.Id}）の指標「{indicator.Name}」に {target.Year} 年度の実績がありません。",
                $"actuals/{target.Year}.yaml に書いてください。公表されていなければ \"-\" と書きます。");
        }
    }

    private static void CheckUsed(Plan plan, Vocabulary words)
    {
        var used = plan.Nodes.SelectMany(n => n.Departments.Concat(n.Reports.SelectMany(r => r.Departments)).Concat(n.Steps.SelectMany(s => s.Departments))
            .Concat(n.Indicators.SelectMany(i => i.Departments)).Concat(n.Related.SelectMany(r => r.Departments)))
            .Concat(plan.Departments.Select(d => d.SucceededBy).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        foreach (var department in plan.Departments.Where(d => !used.Contains(d.Id)))
        {
            words.Bag.Report(ContentRules.UnusedEntry, plan.Span, $"部署「{department.Name}」（{department.Id}）はどこからも使われていません。", "要らなければ departments から消してください。");
        }
    }
}
