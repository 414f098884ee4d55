using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Reports;

/// <summary>
/// For people: by file, with the line, a mark under the place and what to do. What stops publishing comes last, where the eye is when the
/// program has ended, then how much there is.
/// </summary>
/// <param name="sources">Where lines are found.</param>
/// <param name="style">The language, and whether all is shown.</param>
/// <param name="output">Where it goes.</param>
internal sealed class TextReport(SourceLines sources, ReportStyle style, TextWriter output)
{
    /// <summary>So many problems of one rule are shown of one file; the others are counted.</summary>
    public const int MostOfARule = 5;

    /// <summary>Writes nothing where nothing was found.</summary>
    /// <param name="found">In order of place.</param>
    public void Write(ImmutableArray<Diagnostic> found)
    {
        if (found.IsEmpty) return;
        foreach (var part in found.GroupBy(d => d.Rule.Severity).OrderByDescending(g => g.Key))
        {
            output.WriteLine(Heading(part.Key));
            output.WriteLine();
            foreach (var file in part.GroupBy(d => d.Span.File, StringComparer.Ordinal)) WriteFile([.. file]);
        }

        WriteSum(found);
    }

    private string Heading(Severity severity) => severity is Severity.Error && style.IsOfPages
        ? style.Say("■ エラー（直してから公開してください）", "== Errors (mend them before publishing)")
        : severity is Severity.Error
        ? style.Say("■ エラー（直すまでサイトは作られません）", "== Errors (nothing is published until they are mended)")
        : style.Say("■ 注意（人が見て判断します）", "== Notices (for a human to look at)");

    private void WriteFile(ImmutableArray<Diagnostic> found)
    {
        output.WriteLine(sources.PathOf(found[0].Span));
        var told = new Dictionary<Rule, int>();
        foreach (var diagnostic in found)
        {
            told[diagnostic.Rule] = told.GetValueOrDefault(diagnostic.Rule) + 1;
            if (style.ShowsAll || told[diagnostic.Rule] <= MostOfARule) WriteOne(diagnostic);
        }

        foreach (var (rule, count) in told.Where(t => !style.ShowsAll && t.Value > MostOfARule)) WriteFolded(rule, count - MostOfARule);
        output.WriteLine();
    }

    private void WriteOne(Diagnostic diagnostic)
    {
        var told = new ToldRule(diagnostic, style);
        var place = diagnostic.Span.IsOfALine ? string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Span.Line}:{diagnostic.Span.Column} ") : "";
        output.WriteLine($"  {place}{told.Severity} {diagnostic.Rule.Code}: {told.Message}");
        WriteLine(diagnostic.Span);
        output.WriteLine($"      → {told.Remedy}");
    }

    private void WriteLine(SourceSpan span)
    {
        if (sources.LineOf(span) is not { } line) return;
        var marked = MarkedLine.Of(line, span.Column, span.Length);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        output.WriteLine($"      {number} | {marked.Text}");
        output.WriteLine($"      {new string(' ', number.Length)} | {marked.Mark}");
    }

    private void WriteFolded(Rule rule, int count)
    {
        var number = count.ToString("#,0", CultureInfo.InvariantCulture);
        output.WriteLine(style.Say($"  {rule.Code} は、このファイルにほか {number} 件あります（check --all ですべて出ます）。",
            $"  and {number} more of {rule.Code} in this file (check --all shows them)"));
    }

    private void WriteSum(ImmutableArray<Diagnostic> found)
    {
        var errors = found.Where(d => d.Rule.Severity is Severity.Error).ToImmutableArray();
        var files = errors.Select(d => d.Span.File).Distinct(StringComparer.Ordinal).Count();
        var where = errors.IsEmpty ? "" : style.Say($"（{files} ファイル）", $" (in {files} files)");
        var notices = found.Length - errors.Length;
        output.WriteLine(style.Say($"エラー {errors.Length} 件{where}、注意 {notices} 件", $"{errors.Length} errors{where}, {notices} notices"));
    }
}
