using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Lays planned work beside done work, year of beginning against year of beginning. Two cells are the same work only where it is certain:
/// an editor says so, or they stand in the same row in the same words. Nothing is concluded from other words.
/// </summary>
internal static class StepDelays
{
    /// <param name="node">The item of the plan.</param>
    /// <param name="reported">Years with reports, ascending. Work planned for later and not yet done is not compared.</param>
    public static ImmutableArray<StepDelay> Of(Node node, ImmutableArray<FiscalYear> reported) =>
        [.. node.Steps.Where(s => !s.Planned.IsEmpty && !s.Done.IsEmpty).SelectMany(s => Of(s, reported))];

    private static IEnumerable<StepDelay> Of(Step step, ImmutableArray<FiscalYear> reported)
    {
        var last = reported.Append(step.Done[^1].Year).Max();
        var pieces = Pieces(step.Planned);
        return pieces.Select(p => Declared(step, p) ?? Literal(step, p, pieces, reported)).Where(d => d.Done is not null || d.Planned <= last);
    }

    private static StepDelay? Declared(Step step, Piece piece)
    {
        var cell = step.Done.FirstOrDefault(d => d.PlannedFor is { } years && piece.Cells.Any(c => years.Contains(c.Year)));
        if (cell is null) return null;
        var isSame = MilestoneRule.KeyOf(cell.Text) == piece.Words;
        return new StepDelay(step.Id, piece.Text, piece.From, cell.Year) { DoneAs = isSame ? null : cell.Text };
    }

    private static StepDelay Literal(Step step, Piece piece, ImmutableArray<Piece> pieces, ImmutableArray<FiscalYear> reported)
    {
        var same = Pieces(step.Done).Where(d => d.Cells[0].PlannedFor is null && d.Words == piece.Words).ToImmutableArray();
        var done = FirstDone(piece, pieces.Count(p => p.Words == piece.Words) == 1, same);
        return new StepDelay(step.Id, piece.Text, piece.From, done is { } year && IsKnown(step, piece.From, year, reported) ? year : null);
    }

    /// <summary>
    /// The year in which the planned work was first done; null when that is not certain. Where the same words stand several times in the row,
    /// only the year itself tells which of them is meant, or that all of the done ones came later.
    /// </summary>
    private static FiscalYear? FirstDone(Piece planned, bool isAlone, ImmutableArray<Piece> same)
    {
        if (same.IsEmpty) return null;
        if (isAlone && (same.Length == 1 || same[0].From > planned.From)) return same[0].From;
        return same.Any(d => d.Cells.Any(c => c.Year == planned.From)) ? planned.From : null;
    }

    /// <summary>Work is late only where every year from the planned one on was reported: in a year without a report it may have been done.</summary>
    private static bool IsKnown(Step step, FiscalYear planned, FiscalYear done, ImmutableArray<FiscalYear> reported) => reported.IsEmpty
        || Enumerable.Range(planned.Start, Math.Max(0, done.Start - planned.Start)).Select(y => new FiscalYear(y))
            .All(y => reported.Contains(y) || step.Done.Any(c => c.Year == y));

    /// <summary>Cells that are one piece of work: with ⇒, or with the same words in the next year. Dashes are no work.</summary>
    private static ImmutableArray<Piece> Pieces(ImmutableArray<StepCell> cells)
    {
        var pieces = new List<List<StepCell>>();
        foreach (var cell in cells)
        {
            if (pieces.Count > 0 && Continues(pieces[^1][^1], cell)) pieces[^1].Add(cell);
            else if (!cell.Continued) pieces.Add([cell]);
        }

        return [.. pieces.Select(p => new Piece([.. p])).Where(p => !IsDash(p.Words))];
    }

    private static bool Continues(StepCell before, StepCell cell) =>
        cell.Continued || (cell.Year.Start == before.Year.Start + 1 && MilestoneRule.KeyOf(cell.Text) == MilestoneRule.KeyOf(before.Text));

    private static bool IsDash(string words) =>
        words.All(c => c == 'ー' || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.MathSymbol);

    private sealed record Piece(ImmutableArray<StepCell> Cells)
    {
        public string Text => Cells[0].Text;

        public string Words { get; } = MilestoneRule.KeyOf(Cells[0].Text);

        public FiscalYear From => Cells[0].Year;
    }
}
