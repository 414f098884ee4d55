using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads rows of work by year. An arrow means "as the year before" and is resolved here, once.</summary>
internal static class StepBinder
{
    private static readonly HashSet<string> Arrows = new(StringComparer.Ordinal) { "⇒", "→", "➡", "⇨", "〃", "=>", "->" };

    /// <summary>The planned rows of a node; what was done comes from the actuals.</summary>
    public static ImmutableArray<Step> Bind(ImmutableArray<MapReader<StepShape>> written, Vocabulary words)
    {
        var steps = written.Select((map, index) => One(map, index + 1, words)).ToImmutableArray();
        foreach (var twice in steps.GroupBy(s => s.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            words.Bag.Report(ContentRules.DuplicateId, twice.Span, $"行程の id「{twice.Id}」がこの項目に二つあります。", "id を変えてください。");
        }

        return steps;
    }

    /// <summary>What was done, year by year. A cell is its text, or <c>{ value: text, planned: year }</c>.</summary>
    /// <param name="written">What stands in the file.</param>
    /// <param name="planned">The step's planned cells, which a done cell may name.</param>
    /// <param name="words">The words that the plan itself has defined.</param>
    public static ImmutableArray<StepCell> Done(
        IEnumerable<(FiscalYear Year, YamlNode Cell)> written, ImmutableArray<StepCell> planned, Vocabulary words)
    {
        var read = written.Select(w => (w.Year, Cell: DoneCell(w.Cell, planned, words))).Where(w => w.Cell.Text is not null).ToArray();
        var links = read.ToDictionary(r => r.Year, r => r.Cell.PlannedFor);
        return [.. Cells(read.Select(r => (r.Year, r.Cell.Text!)), words).Select(c => c with { PlannedFor = links[c.Year] })];
    }

    /// <summary>Cells in the order of years with arrows resolved.</summary>
    private static ImmutableArray<StepCell> Cells(IEnumerable<(FiscalYear Year, YamlScalar Text)> written, Vocabulary words)
    {
        var cells = ImmutableArray.CreateBuilder<StepCell>();
        foreach (var (year, text) in written.OrderBy(w => w.Year))
        {
            if (PrintedValues.IsDamaged(words, text)) continue;
            var printed = text.Value.Trim();
            var continues = Arrows.Contains(printed);
            if (continues && cells.Count == 0)
            {
                words.Bag.Report(ContentRules.NothingToContinue, text.Span, $"「{printed}」の前の年に何も書かれていません。", "前の年の内容を書くか、矢印を消してください。");
            }

            cells.Add(new StepCell(year, printed, continues && cells.Count > 0 ? cells[^1].Text : printed, continues, text.Span));
        }

        return cells.ToImmutable();
    }

    private static Step One(MapReader<StepShape> map, int position, Vocabulary words)
    {
        var texts = Years(map, StepShape.Planned, words).Select(y => (y.Year, Text: Scalar(y.Cell, words))).Where(y => y.Text is not null);
        var planned = Cells(texts.Select(t => (t.Year, t.Text!)), words);
        return new Step(
            map.Node(StepShape.Id) is null ? position.ToString(CultureInfo.InvariantCulture) : map.Id(StepShape.Id),
            map.Text(StepShape.Name),
            planned,
            Done(Years(map, StepShape.Done, words).Where(d => !words.IsHidden(d.Year)), planned, words),
            words.References(map.Scalars(StepShape.Departments), words.DepartmentIds, "部署", "departments"),
            map.Flag(StepShape.OtherDepartments),
            words.References(map.Scalars(StepShape.Tags), words.TagIds, "語", "tags"),
            words.Note(map.Scalar(StepShape.Note)),
            map.Span);
    }

    /// <summary>The cells under a key, each year once: R3 and 2021 are the same year.</summary>
    private static List<(FiscalYear Year, YamlNode Cell)> Years(
        MapReader<StepShape> map, Shape<StepShape>.EntriesKey key, Vocabulary words)
    {
        var cells = new List<(FiscalYear Year, YamlNode Cell)>();
        foreach (var entry in map.Entries(key))
        {
            if (words.YearInPeriod(entry.Key, entry.KeySpan) is not { } year) continue;
            if (cells.All(c => c.Year != year)) cells.Add((year, entry.Value));
            else words.Bag.Report(ContentRules.YearTwice, entry.KeySpan, $"行程の {key.Name} に {year} 年度の欄が二つあります。", "どちらか一方にまとめてください。");
        }

        return cells;
    }

    private static (YamlScalar? Text, ImmutableArray<FiscalYear>? PlannedFor) DoneCell(
        YamlNode cell, ImmutableArray<StepCell> planned, Vocabulary words)
    {
        if (cell is not YamlMap) return (Scalar(cell, words), null);
        var map = MapReader<DoneShape>.Of(cell, words.Bag)!;
        ImmutableArray<FiscalYear>? years = map.Node(DoneShape.Planned) is null ? null
            : [.. map.Scalars(DoneShape.Planned).Select(y => PlannedYear(y, planned, words)).OfType<FiscalYear>().Distinct().Order()];
        return (map.Scalar(DoneShape.Value), years);
    }

    private static FiscalYear? PlannedYear(YamlScalar written, ImmutableArray<StepCell> planned, Vocabulary words)
    {
        if (words.YearInPeriod(written.Value, written.Span) is not { } year) return null;
        if (planned.Any(c => c.Year == year)) return year;
        words.Bag.Report(ContentRules.UnknownPlannedCell, written.Span, $"この行程には、{year} 年度の予定がありません。",
            planned.IsEmpty ? "この行程には予定がないので、planned を消してください。" : $"予定のある年度から選んでください: {string.Join("、", planned.Select(c => c.Year))}。");
        return null;
    }

    private static YamlScalar? Scalar(YamlNode cell, Vocabulary words)
    {
        if (cell is YamlScalar scalar) return scalar.IsNull ? null : scalar;
        words.Bag.Report(ContentRules.WrongShape, cell.Span, "行程の欄は一つの言葉で書きます。", "実績の欄だけは { value: 内容, planned: 予定の年度 } とも書けます。");
        return null;
    }
}
