using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Asks about a year that says nearly the same as the year before: last year's file is often copied to start from. Amounts, texts and
/// effects count; dashes, single words and continued steps do not, because they stay the same in good faith.
/// </summary>
internal static class RepeatedYears
{
    private const int Fewest = 10;
    private const int SharePercent = 80;

    /// <summary>Once for a year that is repeated as a whole, else once for each of its files that is.</summary>
    public static void Check(Plan plan, DiagnosticBag bag)
    {
        foreach (var (former, year) in plan.ReportedYears.Zip(plan.ReportedYears.Skip(1)))
        {
            var cells = plan.Nodes.SelectMany(n => Cells(n, former, year)).ToArray();
            var files = IsRepeated(cells) ? [cells] : cells.GroupBy(c => c.File, StringComparer.Ordinal).Select(f => f.ToArray()).Where(IsRepeated);
            foreach (var repeated in files) Report(bag, plan, repeated, former, year);
        }
    }

    private static bool IsRepeated(Cell[] cells) => cells.Length >= Fewest && cells.Count(c => c.IsSame) * 100 >= cells.Length * SharePercent;

    private static void Report(DiagnosticBag bag, Plan plan, Cell[] cells, FiscalYear former, FiscalYear year)
    {
        var file = cells.Select(c => c.File).Order(StringComparer.Ordinal).First();
        var message = $"「{plan.ShortTitle}」の {year} 年度は、値と文章 {cells.Length} 件のうち {cells.Count(c => c.IsSame)} 件が {former} 年度と同じです。";
        bag.Report(ComputeRules.YearRepeated, SourceSpan.WholeFile(file), message, "前の年度のファイルを写したままになっていないか確かめてください。");
    }

    private static IEnumerable<Cell> Cells(Node node, FiscalYear former, FiscalYear year)
    {
        foreach (var indicator in node.Indicators)
        {
            if (indicator.ActualOf(year) is not { } actual || !Counts(actual.Value)) continue;
            yield return new Cell(actual.Span.File, indicator.ActualOf(former)?.Value.Printed == actual.Value.Printed);
        }

        if (node.ReportOf(year) is not { } report) yield break;
        var (file, before) = (report.Span.File, node.ReportOf(former));
        foreach (var text in report.Texts) yield return new Cell(file, before?.Texts.Any(t => IsSame(t, text)) == true);
        foreach (var effect in report.Effects) yield return new Cell(file, before?.Effects.Any(e => IsSame(e, effect)) == true);
    }

    private static bool IsSame(Effect a, Effect b) => a.Kind == b.Kind && a.Yen == b.Yen;

    private static bool IsSame(NodeText a, NodeText b) => a.Kind == b.Kind && a.Items.SequenceEqual(b.Items, StringComparer.Ordinal);

    private static bool Counts(PlanValue value) =>
        value.Kind is ValueKind.Number or ValueKind.Range or ValueKind.Parts or ValueKind.Change or ValueKind.Unread;

    private readonly record struct Cell(string File, bool IsSame);
}
