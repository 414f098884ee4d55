using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads a total that the plan prints; Compute compares it with what the content adds up to.</summary>
internal static class TotalBinder
{
    /// <summary>Reports an item, a node or a year that the plan does not have.</summary>
    public static PublishedTotal? Bind(MapReader<TotalShape> map, Vocabulary words, ImmutableArray<Node> nodes)
    {
        var kind = map.Choice(TotalShape.Kind, PublishedTotalKind.Budget);
        var isMoney = kind is PublishedTotalKind.Budget or PublishedTotalKind.Revenue or PublishedTotalKind.Expenditure;
        var (unit, yen) = isMoney ? BudgetBinder.Unit(map, TotalShape.Unit, words) : ("", 1m);
        var value = BudgetBinder.Amount(map.Scalar(TotalShape.Value), yen, words) ?? 0;
        var total = new PublishedTotal(
            Scope(map, words, nodes),
            kind,
            Item(map, kind, words),
            map.Scalar(TotalShape.Year) is { } year ? words.YearInPeriod(year.Value, year.Span) : null,
            yen,
            value,
            value.ToString("#,0.######", System.Globalization.CultureInfo.InvariantCulture) + unit,
            map.Text(TotalShape.Note),
            map.Span)
        {
            MoneyKind = kind is PublishedTotalKind.Budget ? map.Choice(TotalShape.BudgetKind, null) : null,
        };
        return total;
    }

    private static string? Item(MapReader<TotalShape> map, PublishedTotalKind kind, Vocabulary words)
    {
        if (map.Scalar(TotalShape.Item) is not { } item) return null;
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

    private static NodeKey? Scope(MapReader<TotalShape> map, Vocabulary words, ImmutableArray<Node> nodes)
    {
        if (map.Scalar(TotalShape.Scope) is not { } scope) return null;
        var parts = scope.Value.Split('/', 2);
        var key = parts.Length == 2 ? new NodeKey(parts[0], parts[1]) : new NodeKey("", scope.Value);
        if (nodes.Any(n => n.Key == key)) return key;
        words.Bag.Report(ContentRules.UnknownReference, scope.Span, $"「{scope.Value}」という項目はありません。", "「階層/番号」の形で書いてください（例: policy/01）。");
        return null;
    }
}
