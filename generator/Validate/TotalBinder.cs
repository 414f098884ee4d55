using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Reads a total that the plan prints; Compute compares it with what the content adds up to.</summary>
internal static class TotalBinder
{
    public static PublishedTotal? Bind(MapReader map, Vocabulary words, ImmutableArray<Node> nodes)
    {
        var kind = map.Choice("kind", PublishedTotalKind.Budget, ("budget", PublishedTotalKind.Budget), ("revenue", PublishedTotalKind.Revenue),
            ("expenditure", PublishedTotalKind.Expenditure), ("grade", PublishedTotalKind.Grade), ("judgement", PublishedTotalKind.Judgement));
        var isMoney = kind is PublishedTotalKind.Budget or PublishedTotalKind.Revenue or PublishedTotalKind.Expenditure;
        var (unit, yen) = isMoney ? BudgetBinder.Unit(map, words) : ("", 1m);
        var value = BudgetBinder.RequiredAmount(map, "value", yen, words) ?? 0;
        var total = new PublishedTotal(
            Scope(map, words, nodes),
            kind,
            Item(map, kind, words),
            map.Scalar("year") is { } year ? words.YearInPeriod(year.Value, year.Span) : null,
            yen,
            value,
            value.ToString("#,0.######", System.Globalization.CultureInfo.InvariantCulture) + unit,
            map.Text("note"),
            map.Span)
        {
            MoneyKind = kind is PublishedTotalKind.Budget ? BudgetBinder.Kind(map, "budget_kind") : null,
        };
        map.Done();
        return total;
    }

    private static string? Item(MapReader map, PublishedTotalKind kind, Vocabulary words)
    {
        if (map.Scalar("item") is not { } item) return null;
        (IEnumerable<string> Known, string Where) choice = kind switch
        {
            PublishedTotalKind.Budget => (words.FundingSources.Select(f => f.Id), "funding_sources"),
            PublishedTotalKind.Grade => (words.Grades.Select(g => g.Mark), "grades"),
            PublishedTotalKind.Judgement =>
                (words.Rule.PublishedMarks.Select(m => m.Mark).Concat(Statuses.All.Select(s => s.Id())), "published_marks"),
            _ => ([], ""),
        };
        return words.IsKnown(item, [.. choice.Known], "内訳", choice.Where) ? item.Value : null;
    }

    private static NodeKey? Scope(MapReader map, Vocabulary words, ImmutableArray<Node> nodes)
    {
        if (map.Scalar("scope") is not { } scope) return null;
        var parts = scope.Value.Split('/', 2);
        var key = parts.Length == 2 ? new NodeKey(parts[0], parts[1]) : new NodeKey("", scope.Value);
        if (nodes.Any(n => n.Key == key)) return key;
        words.Bag.Report(ContentRules.UnknownReference, scope.Span, $"「{scope.Value}」という項目はありません。", "「階層/番号」の形で書いてください（例: policy/01）。");
        return null;
    }
}
