using System.Collections.Immutable;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads one indicator of a node: everything but its actuals, which are in files of their own.</summary>
internal static class IndicatorBinder
{
    /// <summary>Key words of an actuals entry, which therefore cannot name an indicator.</summary>
    public static readonly ImmutableArray<string> Reserved = ["grade", "texts", "departments", "steps", "effects", "note", "reviewed"];

    private static readonly (string, Direction?)[] Directions =
    [
        ("up", Direction.Up), ("down", Direction.Down), ("keep", Direction.Keep), ("stages", Direction.Stages), ("neutral", Direction.Neutral),
    ];

    public static Indicator Bind(MapReader map, Vocabulary words)
    {
        if (map.Scalar("same_as") is { } other) return SameAs(map, other, words);
        var unit = PrintedValues.Unit(map, words, words.Unit);
        var indicator = new Indicator
        {
            Id = Id(map),
            Name = map.RequiredText("name"),
            Definition = map.Text("definition"),
            Unit = unit,
            HasOwnUnit = map.Node("unit") is not null,
            Baseline = Baseline(map.Map("baseline"), words, unit),
            Targets = Targets(map, words, unit),
            Stages = map.Texts("stages"),
            Direction = map.Choice("direction", (Direction?)null, Directions),
            Rule = RuleBinder.BindIndicator(map, words.Rule, words.YearInPeriod),
            Weight = map.Factor("weight") ?? 1,
            Departments = words.References(map.Scalars("departments"), words.DepartmentIds, "部署", "departments"),
            Sources = [.. map.Maps("source", "出典").Select(words.SourceRef).OfType<SourceRef>()],
            Note = map.Text("note"),
            Span = map.Span,
        };
        map.Done();
        return indicator;
    }

    /// <summary>An indicator that another node has, too: everything but its id comes from there, once all nodes are read.</summary>
    private static Indicator SameAs(MapReader map, YamlScalar other, Vocabulary words)
    {
        var parts = other.Value.Split('/');
        var indicator = new Indicator
        {
            Id = Id(map),
            Name = "",
            Rule = words.Rule,
            SameAs = parts.Length == 3 ? new IndicatorKey(new NodeKey(parts[0], parts[1]), parts[2]) : null,
            Note = map.Text("note"),
            Span = map.Span,
        };
        if (indicator.SameAs is null)
        {
            words.Bag.Report(ContentRules.BadSameAs, other.Span, $"same_as の「{other.Value}」が読めません。", "「階層/番号/指標」の形（例: item/2-2-1/rate）で書いてください。");
        }

        map.Done();
        return indicator;
    }

    private static string Id(MapReader map)
    {
        var id = map.Id();
        if (Reserved.Contains(id))
        {
            map.Bag.Report(ContentRules.ReservedWord, map.SpanOf("id"), $"「{id}」は実績ファイルの言葉なので、指標の id にできません。", "別の id にしてください。");
        }

        return id;
    }

    private static Baseline? Baseline(MapReader? map, Vocabulary words, CaptionUnit? unit)
    {
        if (map is null) return null;
        var value = PrintedValues.Read(words, map, unit, "当初値");
        var baseline = new Baseline(map.Year("year", words.LateHeisei), value, map.Text("not_comparable"), map.Text("note"), map.SpanOf("value"));
        map.Done();
        return baseline;
    }

    private static ImmutableArray<Target> Targets(MapReader map, Vocabulary words, CaptionUnit? unit)
    {
        var targets = map.Entries("targets").Select(e => Target(e, words, unit)).OfType<Target>().OrderBy(t => t.Year).ToImmutableArray();
        foreach (var twice in targets.GroupBy(t => t.Year).SelectMany(g => g.Skip(1)))
        {
            words.Bag.Report(ContentRules.TargetTwice, twice.Span, $"{twice.Year} 年度の目標が二度書かれています。", "どちらか一方を消してください。R4 と 2022、平成32年度と R2 は同じ年度です。");
        }

        return targets;
    }

    private static Target? Target(YamlEntry entry, Vocabulary words, CaptionUnit? unit)
    {
        if (words.YearInPeriod(entry.Key, entry.KeySpan) is not { } year) return null;
        if (entry.Value is YamlScalar printed) return new Target(year, PrintedValues.Read(words, printed, unit, "目標"), null, printed.Span);
        if (MapReader.Of(entry.Value, "目標値", words.Bag) is not { } map) return null;
        var target = new Target(year, PrintedValues.Read(words, map, unit, "目標"), map.Text("note"), map.SpanOf("value"));
        map.Done();
        return target;
    }
}
