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
        var (shares, isWhole) = Shares(map.Entries(BudgetShape.Sources), yen, words);
        var (from, to) = (map.Year(BudgetShape.From, words.LateHeisei) ?? words.From, map.Year(BudgetShape.To, words.LateHeisei) ?? words.To);
        var budget = new Budget(from, to, yen, name, total ?? 0, shares, map.Text(BudgetShape.Note), map.Span)
        {
            Kind = map.Choice(BudgetShape.MoneyKind, null) ?? words.BudgetKind,
        };
        if (total is not null && isWhole) CheckSum(budget.Shares, budget.Total, name, budget.Note is not null, budget.Span, words);
        CheckYears(budget, words);
        return budget;
    }

    /// <summary>Money by year, ascending; a year may have one amount of each kind.</summary>
    public static ImmutableArray<YearBudget> Years(ImmutableArray<MapReader<YearBudgetShape>> written, Vocabulary words)
    {
        var budgets = written.Select(m => Year(m, words)).OfType<YearBudget>()
            .Where(b => !words.IsHidden(b.Year)).OrderBy(b => b.Year).ToImmutableArray();
        foreach (var twice in budgets.GroupBy(b => (b.Year, b.Kind)).SelectMany(g => g.Skip(1)))
            words.Bag.Report(ContentRules.YearTwice, twice.Span, $"{twice.Year} 年度の事業費が二度書かれています。", "どちらか一方を消すか、kind を書き分けてください。");
        return budgets;
    }

    private static YearBudget? Year(MapReader<YearBudgetShape> map, Vocabulary words)
    {
        if (map.Year(YearBudgetShape.Year, words.LateHeisei) is not { } year) return null;
        var (name, yen) = Unit(map, YearBudgetShape.Unit, words);
        var (shares, isWhole) = Shares(map.Entries(YearBudgetShape.Sources), yen, words);
        if (Amount(map.Scalar(YearBudgetShape.Total), yen, words) is not { } total) return null;
        if (isWhole) CheckSum(shares, total, name, map.Text(YearBudgetShape.Note) is not null, map.Span, words);
        return new YearBudget(year, map.Choice(YearBudgetShape.MoneyKind, null) ?? words.BudgetKind, yen, name, total, shares, map.Span);
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

    /// <summary>The shares in the plan's order of sources, and whether all of them could be read.</summary>
    private static (ImmutableArray<BudgetShare> Shares, bool IsWhole) Shares(ImmutableArray<YamlEntry> written, decimal yen, Vocabulary words)
    {
        var shares = written.Select(e => Share(e, yen, words)).OfType<BudgetShare>()
            .OrderBy(s => words.FundingSources.IndexOf(s.Source)).ToImmutableArray();
        return (shares, shares.Length == written.Length);
    }

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

    private static void CheckSum(
        ImmutableArray<BudgetShare> shares, decimal total, string unit, bool isExplained, Diagnostics.SourceSpan span, Vocabulary words)
    {
        var sum = shares.Sum(s => s.Amount);
        if (shares.IsEmpty || sum == total) return;
        words.Bag.Report(isExplained ? ContentRules.BudgetSumExplained : ContentRules.BudgetSum, span,
            $"財源の合計 {Printed(sum)}{unit} が総額 {Printed(total)}{unit} と合いません（差 {Printed(total - sum)}）。",
            "数を確かめてください。資料がそう印刷しているなら note に理由を書いてください。");
    }
}
