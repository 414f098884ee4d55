using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using PlanSite.Diagnostics;
using Scriban.Runtime;

namespace PlanSite.Templates;

/// <summary>Writes pages by a theme's templates, side by side. Whatever is wrong with a template becomes a diagnostic.</summary>
/// <param name="theme">The templates.</param>
/// <param name="members">How the members of views are read, by type.</param>
/// <param name="bag">Where problems are reported.</param>
public sealed class TemplateEngine(Theme theme, FrozenDictionary<Type, MemberReader> members, DiagnosticBag bag)
{
    private readonly ConcurrentBag<PageWriter> _writers = [];
    private readonly ConcurrentDictionary<string, bool> _faulty = new(StringComparer.Ordinal);
    private readonly SiteBudget _budget = new();
    private readonly ScriptObject _functions = ThemeFunctions.All(theme.FindPart);

    /// <summary>Renders a page as UTF-8 without byte order mark; null when its template is missing or broken, which is reported.</summary>
    /// <param name="page">Name of a template in pages/, without ending.</param>
    /// <param name="view">Everything the page shows, finished; its members are the names that templates use.</param>
    public byte[]? Render(string page, object view)
    {
        if (!theme.Templates.TryGetValue("pages/" + page, out var template))
        {
            var file = $"pages/{page}{Template.Ending}";
            bag.Report(ThemeRules.MissingTemplate, SourceSpan.WholeFile(Theme.Shown(theme.Name, file)), $"テンプレート {file} がありません。",
                "themes/README.md にあるページのテンプレートをそろえるか、theme.yaml に extends: default と書いてください。");
            return null;
        }

        // What did not end with one page is not tried with a thousand others: it may stand in the layout of all.
        if (_budget.IsSpent || _faulty.ContainsKey(page)) return null;
        var writer = _writers.TryTake(out var used) ? used : new PageWriter();
        var context = new PageContext(_functions, members, new PageOutput(writer), fault => Report(fault, template));
        context.WritePage(template, view);
        var written = writer.Take();
        _writers.Add(writer);
        if (context.End is { IsTold: true }) _faulty[page] = true;
        else if (context.End is not null) _budget.End();
        else if (_budget.IsSpentBy(context.Work)) Report(TooMuch(context.Work), template);
        return context.HasFaults ? null : written;
    }

    private static PageEnd TooMuch(int work) => new(default, string.Create(CultureInfo.InvariantCulture,
        $"全部のページを合わせると、テンプレートの仕事が多すぎます（このページだけで {work:#,0} 回）。"), "くり返しと部品の呼び合いを減らしてください。");

    private void Report(TemplateFault fault, Template page) =>
        bag.Report(fault.Rule, TemplateParser.PlaceOf(fault.Span, page.File), fault.OriginalMessage, fault.Remedy);
}
