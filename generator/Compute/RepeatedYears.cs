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

    public static void Check(Plan plan, DiagnosticBag bag)
    {
        foreach (var (former, year) in plan.ReportedYears.Zip(plan.ReportedYears.Skip(1)))
        {
            var cells = plan.Nodes.SelectMany(n => Cells(n, former, year)).ToArray();
            if (IsRepeated(cells))
            {
                Report(bag, plan, cells.Min(c => c.File)!, cells, former, year);
                continue;
            }

            foreach (var file in cells.GroupBy(c => c.File, StringComparer.Ordinal).Where(f => IsRepeated([.. f]))) Report(bag, plan, file.Key, [.. file], former, year);
        }
    }

    private static bool IsRepeated(Cell[] cells) => cells.Length >= Fewest && cells.Count(c => c.IsSame) * 100 >= cells.Length * SharePercent;

    private static void Report(DiagnosticBag bag, Plan plan, string file, Cell[] cells, FiscalYear former, FiscalYear year) =>
        bag.Report(ComputeRules.YearRepeated, SourceSpan.WholeFile(file), $"「{plan.ShortTitle}」の {year} 年度は、値と文章 {cells.Length} 件のうち {cells.Count(c => c.IsSame)} 件が {former} 年度と同じです。",
            "前の年度のファイルを写したままになっていないか確かめてください。");

    private static IEnumerable<Cell> Cells(Node node, FiscalYear former, FiscalYear year)
    {
        foreach (var indicator in node.Indicators)
        {
            if (indicator.ActualOf(year) is { } actual && Counts(actual.Value)) yield return new Cell(actual.Span.File, indicator.ActualOf(former)?.Value.Printed == actual.Value.Printed);
        }

        if (node.ReportOf(year) is not { } report) yield break;
        var before = node.ReportOf(former);
        foreach (var text in report.Texts)
        {
            yield return new Cell(report.Span.File, before?.Texts.FirstOrDefault(t => t.Kind == text.Kind) is { } same && same.Items.SequenceEqual(text.Items, StringComparer.Ordinal));
        }

        foreach (var effect in report.Effects) yield return new Cell(report.Span.File, before?.Effects.Any(e => e.Kind == effect.Kind && e.Yen == effect.Yen) == true);
    }

    private static bool Counts(PlanValue value) => value.Kind is ValueKind.Number or ValueKind.Range or ValueKind.Parts or ValueKind.Change or ValueKind.Unread;

    private readonly record struct Cell(string File, bool IsSame);
}
