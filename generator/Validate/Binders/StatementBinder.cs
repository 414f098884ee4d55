using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads what a document states beside its indicators: figures without a target, promises with a date, passages left out.</summary>
internal static class StatementBinder
{
    /// <summary>The figures of a node; an id that stands there twice, or that an indicator has, is reported.</summary>
    public static ImmutableArray<Observation> Observations(ImmutableArray<MapReader<ObservationShape>> written, ImmutableArray<Indicator> indicators,
        Vocabulary words)
    {
        var observations = written.Select(m => Observation(m, words)).ToImmutableArray();
        foreach (var twice in observations.GroupBy(o => o.Id, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
        {
            words.Bag.Report(ContentRules.DuplicateId, twice.Span, $"観測の id「{twice.Id}」がこの項目に二つあります。", "id を変えてください。");
        }

        foreach (var both in observations.Where(o => indicators.Any(i => i.Id.Equals(o.Id, StringComparison.OrdinalIgnoreCase))))
        {
            words.Bag.Report(ContentRules.DuplicateId, both.Span, $"観測の id「{both.Id}」は、この項目の指標の id でもあります。",
                "実績のファイルで見分けられないので、id を変えてください。");
        }

        return observations;
    }

    /// <summary>A figure with what the reports of single years say of it; a year whose value is written already is reported.</summary>
    public static Observation Reported(Observation observation, ImmutableArray<ReportedEntry> entries, DiagnosticBag bag)
    {
        var values = observation.Values.ToDictionary(v => v.Year);
        foreach (var (_, value, span) in entries.SelectMany(e => e.Observed).Where(o => o.Id == observation.Id))
        {
            if (values.TryAdd(value.Year, value)) continue;
            bag.Report(ContentRules.YearTwice, span, $"「{observation.Name}」の {value.Year} 年度の値は、{observation.Span} の values にも書かれています。",
                "どちらか一方を消してください。");
        }

        return observation with { Values = [.. values.Values.OrderBy(v => v.Year)] };
    }

    /// <summary>The value of a year in that year's file.</summary>
    public static ObservedValue? Value(YamlEntry entry, Observation observation, FiscalYear year, Vocabulary words) =>
        Scalar(entry, words.Bag) is { } scalar
            ? new ObservedValue(year, PrintedValues.Read(words, scalar, observation.Unit, "値", words.Drafts.Contains(year)), scalar.Span) : null;

    public static Milestone Milestone(MapReader<MilestoneShape> map, Vocabulary words) => new(
        map.RequiredText(MilestoneShape.Name),
        map.Year(MilestoneShape.By, words.LateHeisei) ?? words.To,
        map.Year(MilestoneShape.Done, words.LateHeisei),
        words.Note(map.Scalar(MilestoneShape.Note)),
        map.Span);

    /// <summary>Null, reported, when the document is not one of the plan's.</summary>
    public static LeftOut? LeftOut(MapReader<LeftOutShape> map, Vocabulary words)
    {
        var id = map.RequiredText(LeftOutShape.Document);
        var document = id.Length == 0 ? null : words.Find(id, map.SpanOf(LeftOutShape.Document), words.SourceIds, "出典", "sources");
        return document is null ? null : new LeftOut(document, map.RequiredText(LeftOutShape.Passage), map.RequiredText(LeftOutShape.Reason));
    }

    private static Observation Observation(MapReader<ObservationShape> map, Vocabulary words)
    {
        var unit = PrintedValues.Unit(map, ObservationShape.Unit, words, words.Unit);
        return new Observation(
            map.Id(ObservationShape.Id),
            map.RequiredText(ObservationShape.Name),
            Values(map, words, unit),
            words.Note(map.Scalar(ObservationShape.Note)),
            [.. map.Records(ObservationShape.Source).Select(words.SourceRef).OfType<SourceRef>()],
            map.Span)
        {
            Unit = unit,
            SdgIndicators = SdgBinder.Indicators(map.Scalars(ObservationShape.SdgIndicators), words.Bag),
        };
    }

    private static ImmutableArray<ObservedValue> Values(MapReader<ObservationShape> map, Vocabulary words, CaptionUnit? unit)
    {
        var values = new SortedDictionary<FiscalYear, ObservedValue>();
        foreach (var entry in map.Entries(ObservationShape.Values))
        {
            if (ScalarReader.Year(entry.Key, entry.KeySpan, words.LateHeisei, words.Bag) is not { } year) continue;
            if (words.IsHidden(year) || Scalar(entry, words.Bag) is not { } scalar) continue;
            var value = new ObservedValue(year, PrintedValues.Read(words, scalar, unit, "値"), scalar.Span);
            if (values.TryAdd(year, value)) continue;
            words.Bag.Report(ContentRules.YearTwice, entry.KeySpan, $"{year} 年度の値が二度書かれています。", "どちらか一方を消してください。");
        }

        return [.. values.Values];
    }

    private static YamlScalar? Scalar(YamlEntry entry, DiagnosticBag bag)
    {
        if (entry.Value is YamlScalar scalar) return scalar;
        bag.Report(ContentRules.WrongShape, entry.Value.Span, "年度ごとの値は一つの値で書きます。", "説明は note に書いてください。");
        return null;
    }
}
