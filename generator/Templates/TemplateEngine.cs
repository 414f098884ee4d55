using System.Collections.Concurrent;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>Writes pages by a theme's templates, side by side. Whatever is wrong with a template becomes a diagnostic.</summary>
public sealed class TemplateEngine(Theme theme, DiagnosticBag bag)
{
    private readonly ConcurrentBag<PageWriter> _writers = [];

    /// <summary>Renders a page as UTF-8 without byte order mark; null when its template is missing or broken, which is reported.</summary>
    /// <param name="page">Name of a template in pages/, without ending.</param>
    /// <param name="view">Everything the page shows, finished; its members are the names that templates use.</param>
    public byte[]? Render(string page, object view)
    {
        if (!theme.Templates.TryGetValue("pages/" + page, out var template))
        {
            bag.Report(ThemeRules.MissingTemplate, SourceSpan.WholeFile(Theme.Shown(theme.Name, $"pages/{page}.hbs")), $"テンプレート pages/{page}.hbs がありません。",
                "themes/README.md にあるページのテンプレートをそろえるか、theme.yaml に extends: default と書いてください。");
            return null;
        }

        var writer = _writers.TryTake(out var used) ? used : new PageWriter();
        try
        {
            var context = new TemplateContext(new PageRendering(view, writer, Find), view);
            foreach (var statement in template.Statements) statement.Write(context);
            return writer.Take();
        }
        catch (TemplateFault fault)
        {
            fault.Report(bag);
            writer.Clear();
            return null;
        }
        finally
        {
            _writers.Add(writer);
        }
    }

    /// <summary>A part is known by its whole name and, below partials/, by its short one.</summary>
    private Template? Find(string name) => theme.Templates.GetValueOrDefault("partials/" + name) ?? theme.Templates.GetValueOrDefault(name);
}
