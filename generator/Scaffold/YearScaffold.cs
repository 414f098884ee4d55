using System.Collections.Immutable;
using System.Text;
using PlanSite.Edit;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Scaffold;

/// <summary>
/// The files of a year to be filled in: every indicator, grade, text and step that is expected, empty. Grades and texts are expected of the
/// items of a level when at least half of them had some in the year before; steps when they are planned for the year.
/// </summary>
/// <param name="plan">The plan, without drafts.</param>
/// <param name="year">The year; none of its files are there yet.</param>
public sealed class YearScaffold(Plan plan, FiscalYear year)
{
    private readonly FiscalYear? _former = plan.ReportedYears.Where(y => y < year).Cast<FiscalYear?>().LastOrDefault();

    /// <summary>The files, from the plan's folder on: one, or as many as there are files of measures where a year is a folder.</summary>
    /// <param name="isFolder">Whether years are folders in this plan.</param>
    public IEnumerable<(string Path, string Text)> Files(bool isFolder)
    {
        var entries = plan.Nodes.Where(Exists).Select(n => (Node: n, Text: Entry(n))).Where(e => e.Text.Length > 0);
        return isFolder
            ? entries.GroupBy(e => FileOf(e.Node), StringComparer.Ordinal)
                .Select(g => ($"actuals/{year}/{g.Key}", Whole("../../../../.schemas", g.Select(e => e.Text))))
            : [($"actuals/{year}.yaml", Whole("../../../.schemas", entries.Select(e => e.Text)))];
    }

    private string Whole(string schemas, IEnumerable<string> entries) =>
        $"# yaml-language-server: $schema={schemas}/actuals.schema.json\n"
        + $"# {FiscalYears.Era(year)}の実績。空の所はまだ集めている途中です。報告がなければ \"-\" と書きます。\n"
        + string.Concat(entries.Select(e => "\n" + e));

    private static string FileOf(Node node) => System.IO.Path.GetFileName(node.Span.File);

    private bool Exists(Node node) => !(node.From > year) && !(node.To < year);

    private string Entry(Node node)
    {
        var text = new StringBuilder();
        foreach (var indicator in node.Indicators.Where(i => i.SameAs is null))
            text.Append("  # ").Append(Hint(indicator)).Append("\n  ").Append(Key(indicator.Id)).Append(":\n");
        foreach (var figure in node.Observations.Where(o => o.Values.Any(v => v.Year == _former)))
            text.Append("  # ").Append(figure.Name).Append("\n  ").Append(Key(figure.Id)).Append(":\n");
        if (IsGraded(node)) text.Append("  grade:\n");
        Rows(text, "texts", TextsOf(node).Select(k => (k.Id, k.Name)));
        Rows(text, "steps", node.Steps.Where(IsPlanned).Select(s => (s.Id, $"{s.Name ?? "予定"}: {s.Planned.First(c => c.Year == year).Printed}")));
        if (text.Length == 0) return "";
        var name = node.Key.Level == plan.MeasureLevel.Id ? node.Key.Id : node.Key.ToString();
        var departments = node.Departments.IsEmpty ? "" : $"（{string.Join("、", node.Departments.Select(d => d.Name))}）";
        return $"# {OneLine(node.Title)}{departments}\n{Key(name)}:\n{text}";
    }

    private static void Rows(StringBuilder text, string key, IEnumerable<(string Id, string Hint)> rows)
    {
        var all = rows.ToImmutableArray();
        if (all.IsEmpty) return;
        text.Append("  ").Append(key).Append(":\n");
        foreach (var (id, hint) in all) text.Append("    # ").Append(OneLine(hint)).Append("\n    ").Append(Key(id)).Append(":\n");
    }

    /// <summary>What helps to fill it in: the name, what was aimed at, what was reported last.</summary>
    private string Hint(Indicator indicator)
    {
        var target = indicator.TargetOf(year) ?? indicator.Targets.LastOrDefault();
        var last = indicator.Actuals.LastOrDefault(a => a.Year < year);
        var aim = target is null ? "" : $" 目標 {target.Value.Printed}（{FiscalYears.Era(target.Year)}）";
        var before = last is null ? "" : $" 前の実績 {last.Value.Printed}（{FiscalYears.Era(last.Year)}）";
        return OneLine(indicator.Name + aim + before);
    }

    private bool IsGraded(Node node) => !plan.Grades.IsEmpty && node.Grade is null
        && (_former is null ? node.Key.Level == plan.MeasureLevel.Id : IsUsual(node, n => n.ReportOf(_former.Value)?.Grade is not null));

    private IEnumerable<TextKind> TextsOf(Node node) => _former is not { } before ? []
        : plan.TextKinds.Where(kind => IsUsual(node, n => n.ReportOf(before)?.Texts.Any(t => t.Kind == kind) == true));

    private bool IsUsual(Node node, Func<Node, bool> has)
    {
        var level = plan.Nodes.Where(n => n.Key.Level == node.Key.Level && Exists(n)).ToArray();
        return level.Count(has) is > 0 and var there && there * 2 >= level.Length;
    }

    private bool IsPlanned(Step step) => step.Planned.Any(c => c.Year == year);

    private static string Key(string key) => ScalarWriter.Write(key, ScalarPlace.Key);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
