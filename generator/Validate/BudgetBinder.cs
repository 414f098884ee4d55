using System.Collections.Immutable;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads money: budgets by source, and effects by year. Shares must add up to the printed total.</summary>
internal static class BudgetBinder
{
    /// <summary>Null when none is written. Years that are not told are those of the plan.</summary>
    public static Budget? Bind(MapReader<BudgetShape>? map, Vocabulary words)
    {
        if (map is null) return null;
        var (name, yen) = Unit(map, BudgetShape.Unit, words);
        var total = Amount(map.Scalar(BudgetShape.Total), yen, words);
        var shares = map.Entries(BudgetShape.Sources).Select(e => Share(e, yen, words)).OfType<BudgetShare>()
            .OrderBy(s => words.FundingSources.IndexOf(s.Source));
        var (from, to) = (map.Year(BudgetShape.From, words.LateHeisei) ?? words.From, map.Year(BudgetShape.To, words.LateHeisei) ?? words.To);
        var budget = new Budget(from, to, yen, name, total ?? 0, [.. shares], map.Text(BudgetShape.Note), map.Span)
        {
            Kind = map.Choice(BudgetShape.MoneyKind, null) ?? words.BudgetKind,
        };
        if (total is not null && budget.Shares.Length == map.Entries(BudgetShape.Sources).Length) CheckSum(budget, words);
        CheckYears(budget, words);
        return budget;
    }

    /// <summary>Those that are numbers; the others are reported. Empty when none is written.</summary>
    public static ImmutableArray<Effect> Effects(MapReader<EffectsShape>? map, Vocabulary words)
    {
        if (map is null) return [];
        var (name, yen) = Unit(map, EffectsShape.Unit, words);
        var note = map.Text(EffectsShape.Note);
        ImmutableArray<Effect?> effects = [One(EffectsShape.Revenue, EffectKind.Revenue), One(EffectsShape.Expenditure, EffectKind.Expenditure)];
        return [.. effects.OfType<Effect>()];

        Effect? One(Shape<EffectsShape>.NumberKey key, EffectKind kind) =>
            Amount(map.Scalar(key), yen, words) is { } amount ? new Effect(kind, amount * yen, Printed(amount) + name, note) : null;
    }

    /// <summary>The unit's name and its yen: 千円 is 1000.</summary>
    public static (string Name, decimal Yen) Unit<T>(MapReader<T> map, Shape<T>.TextKey key, Vocabulary words)
        where T : Shape<T>, IShape
    {
        var name = map.Text(key) ?? "円";
        var one = words.Values.Read("1" + name);
        if (one is { Kind: ValueKind.Number, Quantity: { Unit.Id: "円" } quantity }) return (name, quantity.Number);
        words.Bag.Report(ContentRules.NotAChoice, map.SpanOf(key), $"「{name}」はお金の単位ではありません。", "円、千円、万円、百万円、億円 などから選んでください。");
        return (name, 1);
    }

    private static string Printed(decimal amount) => amount.ToString("#,0.######", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An amount in a unit of so many yen; null for none and, reported, for one that cannot be counted with.</summary>
    public static decimal? Amount(YamlScalar? written, decimal yen, Vocabulary words)
    {
        if (written is null || ScalarReader.Number(written, words.Bag) is not { } amount) return null;
        if (NumberLimits.AllowProduct(amount, yen)) return amount;
        words.Bag.Report(ContentRules.NumberTooLarge, written.Span, $"「{written.Value}」は、円に直すと 10 の 18 乗（100 京）円を超えるか、けたが細かすぎます。",
            "けたと unit（単位）を確かめてください。");
        return null;
    }

    private static BudgetShare? Share(YamlEntry entry, decimal yen, Vocabulary words)
    {
        if (words.Find(entry.Key, entry.KeySpan, words.FundingSourceIds, "財源", "funding_sources") is not { } source) return null;
        return entry.Value is YamlScalar scalar && Amount(scalar, yen, words) is { } amount ? new BudgetShare(source, amount) : null;
    }

    private static void CheckYears(Budget budget, Vocabulary words)
    {
        if (budget.From <= budget.To) return;
        words.Bag.Report(ContentRules.PeriodReversed, budget.Span, $"事業費の始まり（{budget.From} 年度）が終わり（{budget.To} 年度）より後です。", "from と to を確かめてください。");
    }

    private static void CheckSum(Budget budget, Vocabulary words)
    {
        var sum = budget.Shares.Sum(s => s.Amount);
        if (budget.Shares.IsEmpty || sum == budget.Total) return;
        var rule = budget.Note is null ? ContentRules.BudgetSum : ContentRules.BudgetSumExplained;
        words.Bag.Report(rule, budget.Span,
            $"財源の合計 {Printed(sum)}{budget.UnitName} が総額 {Printed(budget.Total)}{budget.UnitName} と合いません（差 {Printed(budget.Total - sum)}）。",
            "数を確かめてください。資料がそう印刷しているなら note に理由を書いてください。");
    }
}
