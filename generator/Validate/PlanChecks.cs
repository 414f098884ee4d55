using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Looks at a plan as a whole, once everything in it has been read.</summary>
internal static class PlanChecks
{
    /// <param name="plan">The plan.</param>
    /// <param name="hidden">Draft years: what only they use is used.</param>
    /// <param name="words">The words that the plan itself has defined.</param>
    /// <param name="isWhole">False when a file of the plan was not read: what nobody uses may be used there.</param>
    public static void Check(Plan plan, ActualsBinder hidden, Vocabulary words, bool isWhole)
    {
        if (plan.Nodes.IsEmpty)
        {
            words.Bag.Report(ContentRules.MissingKey, plan.Span, "計画に項目が一つもありません。", "plan.yaml の outline か measures/ に書いてください。");
        }

        foreach (var node in plan.Nodes)
        {
            foreach (var indicator in node.Indicators.Where(i => i.SameAs is null)) UnitChecks.Check(node, indicator, words);
        }

        if (isWhole) CheckUsed(plan, hidden.All, words);
        CheckBudgetKinds(plan, words);
    }

    /// <summary>Asked once a plan, however many budgets do not say what they are.</summary>
    private static void CheckBudgetKinds(Plan plan, Vocabulary words)
    {
        var open = plan.Nodes.Count(n => n.Budget is { Kind: null });
        if (open == 0) return;
        words.Bag.Report(ContentRules.BudgetKindMissing, plan.Span, $"事業費 {open} 件が、見込み・予算・決算のどれなのか書かれていません。",
            "plan.yaml に budget_kind: estimate（見込み）、budget（予算）、settled（決算）のどれかを書いてください。違うものだけ、その budget に kind を書きます。");
    }

    private static void CheckUsed(Plan plan, IEnumerable<ReportedEntry> hidden, Vocabulary words)
    {
        var used = plan.Nodes.SelectMany(n => n.NamedDepartments)
            .Concat(hidden.SelectMany(e => e.Report.Departments)).Concat(plan.Departments.Select(plan.SuccessorOf).OfType<Department>())
            .ToHashSet();
        foreach (var department in plan.Departments.Where(d => !used.Contains(d)))
        {
            words.Bag.Report(ContentRules.UnusedEntry, plan.Span, $"部署「{department.Name}」（{department.Id}）はどこからも使われていません。",
                "要らなければ departments から消してください。");
        }
    }
}
