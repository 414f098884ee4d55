using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>What was reported year by year: grade, texts, effects, departments; and the node's texts for the whole period.</summary>
internal sealed class YearStories(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;

    /// <summary>Newest first. Years in which only figures were reported have no story.</summary>
    public ImmutableArray<YearStory> Make(Node node) =>
        [.. node.Reports.Where(HasStory).OrderByDescending(r => r.Year).Select(r => Story(node, r))];

    /// <summary>The node's texts for the whole period, under the plan's own headings; empty when there are none.</summary>
    public ImmutableArray<TextBlock> Texts(Node node) => Blocks(node.Texts, node);

    /// <summary>The strip of all years of the period; empty when the node was never graded by year.</summary>
    public ImmutableArray<GradeCell> Grades(Node node)
    {
        if (!node.Reports.Any(r => r.Grade is not null)) return [];
        var (first, last) = ((node.From ?? _plan.From).Start, (node.To ?? _plan.To).Start);
        return [.. Enumerable.Range(first, last - first + 1).Select(y => Cell(node, new Values.FiscalYear(y)))];
    }

    private GradeCell Cell(Node node, Values.FiscalYear year)
    {
        var report = node.ReportOf(year);
        var grade = report?.Grade;
        return new GradeCell(
            place.Format.Year(year), place.Format.ShortYear(year),
            grade is null ? null : place.Of(_plan, grade.Mark, report!.Span),
            grade is null ? null : place.Of(_plan, grade.Name),
            report is not null && HasStory(report) ? "#y" + year : null);
    }

    private static bool HasStory(YearReport report) =>
        report.Grade is not null || !report.Texts.IsEmpty || !report.Effects.IsEmpty || !report.Departments.IsEmpty || report.Note is not null;

    private YearStory Story(Node node, YearReport report) => new(
        "y" + report.Year,
        place.Year(_plan, report.Year),
        report.Grade is { } grade ? place.Of(_plan, grade.Mark, report.Span) : null,
        report.Grade is { } named && named.Name != named.Mark ? place.Of(_plan, named.Name) : null,
        Blocks(report.Texts, node),
        [.. report.Effects.Select(e => Effect(e, report.Year, report.Span))],
        [.. report.Departments.Select(Department)],
        markdown.Render(report.Note, place, report.Span));

    private Phrase Effect(Effect effect, Values.FiscalYear year, SourceSpan span)
    {
        var kind = _words[effect.Kind is EffectKind.Revenue ? "effect_revenue" : "effect_expenditure"];
        var note = effect.Note is null ? "" : _words.Fill("mark_in_brackets", ("mark", effect.Note));
        var line = _words.Fill("effect_line", ("kind", kind), ("year", place.Format.ShortYear(year)), ("printed", effect.Printed));
        return place.Mixed(_plan, line + note) with { Source = place.Sources is null ? null : span };
    }

    private Anchor Department(Department department) => new(
        place.To(Routes.Entry(_plan, Sections.Departments, department.Id)), place.Of(_plan, department.Name));

    private ImmutableArray<TextBlock> Blocks(ImmutableArray<NodeText> texts, Node node) =>
    [
        .. texts.Where(t => !t.Items.IsEmpty).Select(t => new TextBlock(
            place.Of(_plan, t.Kind.Name),
            t.Items.Length > 1,
            [.. t.Items.Select(i => markdown.Inline(i, place, node.Span))])),
    ];
}
