using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads rows of work by year. An arrow means "as the year before" and is resolved here, once.</summary>
internal static class StepBinder
{
    private static readonly HashSet<string> Arrows = new(StringComparer.Ordinal) { "⇒", "→", "➡", "⇨", "〃", "=>", "->" };

    public static ImmutableArray<Step> Bind(MapReader node, Vocabulary words)
    {
        var steps = node.Maps("steps", "行程").Select((map, index) => One(map, index + 1, words)).ToImmutableArray();
        foreach (var twice in steps.GroupBy(s => s.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            words.Bag.Report(ContentRules.DuplicateId, twice.Span, $"行程の id「{twice.Id}」がこの項目に二つあります。", "id を変えてください。");
        }

        return steps;
    }

    /// <summary>Cells in the order of years with arrows resolved.</summary>
    public static ImmutableArray<StepCell> Cells(IEnumerable<(FiscalYear Year, YamlScalar Text)> written, Vocabulary words)
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

            cells.Add(new StepCell(year, printed, continues && cells.Count > 0 ? cells[^1].Text : printed, continues));
        }

        return cells.ToImmutable();
    }

    private static Step One(MapReader map, int position, Vocabulary words)
    {
        var step = new Step(
            map.Node("id") is null ? position.ToString(CultureInfo.InvariantCulture) : map.Id(),
            map.Text("name"),
            Cells(Years(map, "planned", words), words),
            Cells(Years(map, "done", words), words),
            words.References(map.Scalars("departments"), words.DepartmentIds, "部署", "departments"),
            map.Flag("other_departments"),
            words.References(map.Scalars("tags"), words.TagIds, "語", "tags"),
            map.Text("note"),
            map.Span);
        map.Done();
        return step;
    }

    private static IEnumerable<(FiscalYear Year, YamlScalar Text)> Years(MapReader map, string key, Vocabulary words) =>
        map.Entries(key).Select(e => (Year: words.YearInPeriod(e.Key, e.KeySpan), Text: e.Value as YamlScalar))
            .Where(e => e.Year is not null && e.Text is { IsNull: false }).Select(e => (e.Year!.Value, e.Text!));
}
