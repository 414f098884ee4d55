using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PlanSite.Compare;

/// <summary>
/// 新旧対照表: one page of HTML that needs nothing else, to be printed on A4 across and approved. What has changed is marked by a line and by
/// ground, so that a copy in grey shows it, too.
/// </summary>
internal static class PrintedPaper
{
    private const string Style = """
        @page { size: A4 landscape; margin: 12mm; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 277mm; padding: 4mm; color: #000; background: #fff;
          font: 10pt/1.5 "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic", "Meiryo", sans-serif; }
        h1 { font-size: 16pt; margin: 0 0 2mm; }
        h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
        p { margin: 0 0 1mm; }
        ul { margin: 0; padding-left: 6mm; }
        .top { display: flex; justify-content: space-between; gap: 8mm; align-items: flex-start; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 0.3mm solid #000; padding: 1mm 2mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; white-space: pre-line; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        thead th { background: #e6e6e6; text-align: center; }
        .changes th[scope=row] { width: 24%; font-weight: 400; }
        .changes .side { width: 27%; }
        u { text-decoration: underline; text-decoration-thickness: 0.4mm; text-underline-offset: 0.8mm; background: #ffe680;
          -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        .none { color: #555; }
        .warn { font-weight: 700; }
        .seals { width: auto; flex: none; }
        .seals th { font-weight: 400; min-width: 20mm; text-align: center; }
        .seals td { height: 20mm; }
        """;

    private const int LongestMarked = 20_000;

    /// <summary>Characters that stay before and after what has changed in a long text; the rest is left out, as is usual on such a paper.</summary>
    private const int Kept = 80;

    private const string Left = "（略）";

    /// <summary>The whole page.</summary>
    /// <param name="paper">What is told.</param>
    /// <param name="seals">Titles of boxes for seals; empty for none.</param>
    public static string Of(Paper paper, ImmutableArray<string> seals)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"robots\" content=\"noindex\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>新旧対照表</title>\n<style>\n").Append(Style)
            .Append("\n</style>\n</head>\n<body>\n<header class=\"top\">\n<div>\n<h1>新旧対照表</h1>\n")
            .Append(CultureInfo.InvariantCulture, $"<p>旧: {Text(paper.Former)}</p>\n<p>新: {Text(paper.Now)}</p>\n<p>{Text(paper.Sum)}</p>\n</div>\n");
        Seals(html, seals);
        html.Append("</header>\n<main>\n");
        if (!paper.Losses.IsEmpty) List(html, Paper.Lost, paper.Losses.Select(ChangeText.Sentence));
        foreach (var plan in Paper.ByPlan(paper.Differences.Changes)) Table(html, $"{plan.Key}（変更 {plan.Count()} 件）", plan);
        if (!paper.Corrections.IsEmpty)
            List(html, Paper.Missing, paper.Differences.Changes.Where(c => c.NeedsCorrection).Select(ChangeText.Place));
        foreach (var plan in Paper.ByPlan(paper.Differences.Consequences)) Table(html, $"{Paper.Consequences}: {plan.Key}（{plan.Count()} 件）", plan);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Seals(StringBuilder html, ImmutableArray<string> seals)
    {
        if (seals.IsEmpty) return;
        html.Append("<table class=\"seals\">\n<thead><tr>").AppendJoin("", seals.Select(s => $"<th scope=\"col\">{Text(s)}</th>"))
            .Append("</tr></thead>\n<tbody><tr>").AppendJoin("", seals.Select(_ => "<td></td>")).Append("</tr></tbody>\n</table>\n");
    }

    private static void List(StringBuilder html, string heading, IEnumerable<string> lines) => html
        .Append(CultureInfo.InvariantCulture, $"<h2>{Text(heading)}</h2>\n<ul class=\"warn\">\n")
        .AppendJoin("", lines.Select(l => $"<li>{Text(l)}</li>\n")).Append("</ul>\n");

    private static void Table(StringBuilder html, string heading, IEnumerable<SiteChange> changes)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(heading)}</h2>\n<table class=\"changes\">\n<thead><tr>")
            .Append("<th scope=\"col\">項目</th><th scope=\"col\">旧</th>")
            .Append("<th scope=\"col\">新</th><th scope=\"col\">結果・理由</th></tr></thead>\n<tbody>\n");
        foreach (var change in changes)
        {
            var (before, after) = Marked(change.Before, change.After);
            var notes = new[] { ChangeText.Result(change), change.Declared ?? "", change.NeedsCorrection ? "訂正の記録なし" : "" }.Where(n => n.Length > 0);
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(ChangeText.Place(change))}</th><td class=\"side\">{before}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td class=\"side\">{after}</td><td>{Text(string.Join('\n', notes))}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    /// <summary>Both texts with that part marked in which they differ.</summary>
    private static (string Before, string After) Marked(string? before, string? after)
    {
        if (string.IsNullOrEmpty(before) || string.IsNullOrEmpty(after)) return (Whole(before), Whole(after));
        if (before.Length > LongestMarked || after.Length > LongestMarked) return (Whole(before), Whole(after));
        var (start, end) = ChangeText.Common(before, after);
        return IsOfFigures(before, after) ? (Whole(before), Whole(after)) : (Part(before, start, end), Part(after, start, end));
    }

    /// <summary>Of a number the whole is marked: half a number is no change that anybody reads.</summary>
    private static bool IsOfFigures(string before, string after) => before.Length <= 24 && after.Length <= 24;

    private static string Whole(string? text) => string.IsNullOrEmpty(text) ? "<span class=\"none\">（なし）</span>" : $"<u>{Text(text)}</u>";

    private static string Part(string text, int start, int end)
    {
        var (head, changed, tail) = (text[..start], text[start..^end], text[^end..]);
        if (head.Length > Kept * 2) head = Left + head[Whole(head, head.Length - Kept)..];
        if (tail.Length > Kept * 2) tail = tail[..Whole(tail, Kept)] + Left;
        return Text(head) + (changed.Length > 0 ? $"<u>{Text(changed)}</u>" : "") + Text(tail);
    }

    /// <summary>A place that cuts no character in two.</summary>
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static string Text(string text) => string.Concat(text.Select(c => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => c.ToString(),
    }));
}
