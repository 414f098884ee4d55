using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Looks whether topics hold everything that citizens may look for. A site without topics is asked nothing.</summary>
internal static class TopicChecks
{
    private const int MostNamed = 3;

    /// <summary>Tells once a plan which items are in no topic: those that are reported on, and whatever else has an indicator or a mark.</summary>
    /// <param name="plan">Read whole.</param>
    /// <param name="span">Where the plan says what belongs to the topics.</param>
    /// <param name="topics">Of the site.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static void Check(Plan plan, SourceSpan span, ImmutableArray<Topic> topics, DiagnosticBag bag)
    {
        if (topics.IsEmpty) return;
        var found = plan.Topics.SelectMany(t => t.Nodes).Select(n => n.Key).ToHashSet();
        var open = plan.Nodes.Where(n => (n.Key.Level == plan.MeasureLevel.Id || !n.IsBranch) && !found.Contains(n.Key)).ToImmutableArray();
        if (open.IsEmpty) return;
        var named = string.Join('、', open.Take(MostNamed).Select(n => $"「{n.Title}」（{n.Key}）"));
        bag.Report(ContentRules.TopicMissing, span, $"どのテーマにも入っていない項目が {open.Length} 件あります: {named}{(open.Length > MostNamed ? " など" : "")}。",
            $"plan.yaml の topics に書いてください（例: {topics[0].Id}: [{open[0].Key}]）。上の階層の項目を書けば、その下もすべて入ります。");
    }

    /// <summary>Tells of topics that no plan uses: their pages would be empty, so that there are none.</summary>
    /// <param name="topics">Of the site.</param>
    /// <param name="plans">All of them, read whole.</param>
    /// <param name="span">Where the site declares its topics.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static void CheckUsed(ImmutableArray<Topic> topics, ImmutableArray<Plan> plans, SourceSpan span, DiagnosticBag bag)
    {
        foreach (var topic in topics.Where(t => plans.All(p => p.Topics.All(u => u.Topic != t))))
        {
            bag.Report(ContentRules.UnusedEntry, span, $"テーマ「{topic.Name}」（{topic.Id}）はどの計画からも使われていません。",
                "要らなければ topics から消してください。使うなら、plan.yaml の topics に書きます。");
        }
    }
}
