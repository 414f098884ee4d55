using System.Collections.Immutable;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads one indicator of a node: everything but its actuals, which are in files of their own.</summary>
internal static class IndicatorBinder
{
    /// <summary>Null, reported, when it is no map.</summary>
    public static Indicator? Bind(YamlNode written, Vocabulary words) => MapReader<IndicatorShape>.Has(written, IndicatorShape.SameAs)
        ? SameAs(MapReader<SharedIndicatorShape>.Of(written, words.Bag)!, words)
        : MapReader<IndicatorShape>.Of(written, words.Bag) is { } map ? Own(map, words) : null;

    private static Indicator Own(MapReader<IndicatorShape> map, Vocabulary words)
    {
        var unit = PrintedValues.Unit(map, IndicatorShape.Unit, words, words.Unit);
        return new Indicator
        {
            Id = Id(map, IndicatorShape.Id),
            Name = map.RequiredText(IndicatorShape.Name),
            Definition = map.Text(IndicatorShape.Definition),
            Unit = unit,
            HasOwnUnit = map.Node(IndicatorShape.Unit) is not null,
            Baseline = Baseline(map.Record(IndicatorShape.Baseline), words, unit),
            Targets = Targets(map, words, unit),
            Stages = map.Texts(IndicatorShape.Stages),
            Direction = map.Choice(IndicatorShape.Direction, null),
            Rule = RuleBinder.BindIndicator(map, words.Rule, words.YearInPeriod),
            Weight = map.Factor(IndicatorShape.Weight) ?? 1,
            Departments = words.References(map.Scalars(IndicatorShape.Departments), words.DepartmentIds, "部署", "departments"),
            SdgIndicators = SdgBinder.Indicators(map.Scalars(IndicatorShape.SdgIndicators), words.Bag),
            Sources = [.. map.Records(IndicatorShape.Source).Select(words.SourceRef).OfType<SourceRef>()],
            Note = words.Note(map.Scalar(IndicatorShape.Note)),
            Span = map.Span,
        };
    }

    /// <summary>An indicator that another node has, too: everything but its id comes from there, once all nodes are read.</summary>
    private static Indicator SameAs(MapReader<SharedIndicatorShape> map, Vocabulary words)
    {
        var other = map.RequiredText(SharedIndicatorShape.SameAs);
        var parts = other.Split('/');
        var indicator = new Indicator
        {
            Id = Id(map, SharedIndicatorShape.Id),
            Name = "",
            Rule = words.Rule,
            SameAs = parts.Length == 3 ? new IndicatorKey(new NodeKey(parts[0], parts[1]), parts[2]) : null,
            Note = words.Note(map.Scalar(SharedIndicatorShape.Note)),
            Span = map.Span,
        };
        if (indicator.SameAs is null)
        {
            words.Bag.Report(ContentRules.BadSameAs, map.SpanOf(SharedIndicatorShape.SameAs), $"same_as の「{other}」が読めません。",
                "「階層/番号/指標」の形（例: item/2-2-1/rate）で書いてください。");
        }

        return indicator;
    }

    private static string Id<T>(MapReader<T> map, Shape<T>.IdKey key)
        where T : Shape<T>, IShape
    {
        var id = map.Id(key);
        if (EntryShape.Shape.Has(id))
        {
            map.Bag.Report(ContentRules.ReservedWord, map.SpanOf(key), $"「{id}」は実績ファイルの言葉なので、指標の id にできません。", "別の id にしてください。");
        }

        return id;
    }

    private static Baseline? Baseline(MapReader<BaselineShape>? map, Vocabulary words, CaptionUnit? unit)
    {
        if (map is null) return null;
        var value = PrintedValues.Read(words, map, BaselineShape.Value, unit, "当初値");
        return new Baseline(map.Year(BaselineShape.Year, words.LateHeisei), value, map.Text(BaselineShape.NotComparable),
            map.Text(BaselineShape.Note), map.SpanOf(BaselineShape.Value));
    }

    private static ImmutableArray<Target> Targets(MapReader<IndicatorShape> map, Vocabulary words, CaptionUnit? unit)
    {
        var targets = map.Entries(IndicatorShape.Targets).Select(e => Target(e, words, unit)).OfType<Target>()
            .OrderBy(t => t.Year).ToImmutableArray();
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
        if (MapReader<TargetShape>.Of(entry.Value, words.Bag) is not { } map) return null;
        var value = PrintedValues.Read(words, map, TargetShape.Value, unit, "目標");
        return new Target(year, value, map.Text(TargetShape.Note), map.SpanOf(TargetShape.Value));
    }
}
