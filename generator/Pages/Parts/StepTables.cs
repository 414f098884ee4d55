using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Parts;

/// <summary>The schedule: planned and done year by year, read from left to right as a timeline.</summary>
internal sealed class StepTables(Place place, PlanModel model)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;

    /// <summary>Null for a node without steps.</summary>
    public StepTable? Make(Node node)
    {
        if (node.Steps.IsEmpty) return null;
        var dated = node.Steps.Any(s => !s.Planned.IsEmpty || !s.Done.IsEmpty);
        var years = dated ? Years(node) : [];
        var delays = model.Score.Delays.GetValueOrDefault(node.Key, []);
        return new StepTable(
            _words[dated ? "steps_caption" : "steps_caption_undated"],
            [.. years.Select(y => place.Format.ShortYear(y))],
            node.Steps.Any(s => !s.Done.IsEmpty),
            [.. node.Steps.SelectMany(s => Rows(s, years))],
            [.. delays.Where(d => d.Timing is StepTiming.Early or StepTiming.Late).Select(Delay)],
            Summary(delays),
            [.. Remarks(delays)]);
    }

    private ImmutableArray<FiscalYear> Years(Node node)
    {
        var used = node.Steps.SelectMany(s => s.Planned.Concat(s.Done)).Select(c => c.Year).ToList();
        var first = Math.Min(_plan.From.Start, used.Count == 0 ? _plan.From.Start : used.Min(y => y.Start));
        var last = Math.Max(_plan.To.Start, used.Count == 0 ? _plan.To.Start : used.Max(y => y.Start));
        return [.. Enumerable.Range(first, last - first + 1).Select(y => new FiscalYear(y))];
    }

    private IEnumerable<StepRow> Rows(Step step, ImmutableArray<FiscalYear> years)
    {
        if (!step.Planned.IsEmpty || step.Done.IsEmpty) yield return Row(step, step.Planned, years, done: false, first: true);
        if (!step.Done.IsEmpty) yield return Row(step, step.Done, years, done: true, first: step.Planned.IsEmpty);
    }

    private StepRow Row(Step step, ImmutableArray<StepCell> cells, ImmutableArray<FiscalYear> years, bool done, bool first) => new(
        step.Name is { } name ? place.Of(_plan, name) : new Phrase(_words["step_whole"], null),
        _words[done ? "step_done" : "step_planned"],
        done, first,
        [.. years.Select(y => Cell(cells.FirstOrDefault(c => c.Year == y)))],
        [.. step.Tags.Select(t => place.Of(_plan, t.Name))],
        DepartmentNames.Of(place, _plan, step.Departments, step.AndOtherDepartments),
        step.Note is { } note ? place.Of(_plan, PlainText.Of(note)) : null);

    private StepCellView Cell(StepCell? cell) => cell is null
        ? new StepCellView(null, Continued: false)
        : new StepCellView(place.Of(_plan, cell.Continued ? cell.Text : cell.Printed, cell.Span), cell.Continued);

    private Line Delay(StepDelay delay) => _words.Line(
        (delay.Timing is StepTiming.Early ? "delay_early" : "delay_late") + (delay.DoneAs is null ? "" : "_as"),
        ("work", place.Of(_plan, delay.Work)),
        ("as", place.Of(_plan, delay.DoneAs ?? "")),
        ("planned", new Phrase(place.Format.ShortYear(delay.Planned), null)),
        ("done", new Phrase(delay.Done is { } done ? place.Format.ShortYear(done) : "", null)),
        ("years", new Phrase(Format.Number(Math.Abs(delay.YearsLate ?? 0)), null)));

    private IEnumerable<string> Remarks(ImmutableArray<StepDelay> delays)
    {
        if (delays.Any(d => d.DoneAs is not null)) yield return _words["delay_declared"];
        if (delays.Any(d => d.Timing is StepTiming.NotComparable)) yield return _words["delay_not_comparable"];
    }

    /// <summary>Only classes that occur are told.</summary>
    private string? Summary(ImmutableArray<StepDelay> delays)
    {
        if (delays.IsEmpty) return null;
        (StepTiming Timing, string Key)[] classes =
        [
            (StepTiming.InTime, "delay_count_in_time"), (StepTiming.Early, "delay_count_early"), (StepTiming.Late, "delay_count_late"),
            (StepTiming.NotComparable, "delay_count_not_comparable"),
        ];
        var counts = classes.Select(c => (c.Key, Count: delays.Count(d => d.Timing == c.Timing))).Where(c => c.Count > 0)
            .Select(c => _words.Fill(c.Key, ("count", RollUpViews.Count(c.Count))));
        return _words.Fill("delay_summary", ("all", RollUpViews.Count(delays.Length)), ("counts", string.Join(_words["comma"], counts)));
    }
}
