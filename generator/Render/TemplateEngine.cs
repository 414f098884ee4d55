using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using PlanSite.Diagnostics;
using PlanSite.Render.Views;

namespace PlanSite.Render;

/// <summary>
/// The only file that knows the template engine. One engine a build: its templates are registered before the first page is rendered and never after,
/// so that pages can be rendered in parallel. Whatever is wrong with a template becomes a diagnostic.
/// </summary>
public sealed class TemplateEngine
{
    private readonly Theme _theme;
    private readonly DiagnosticBag _bag;
    private readonly IHandlebars _engine;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>?>> _pages = new(StringComparer.Ordinal);

    private readonly ConcurrentBag<Paper> _papers = [];

    public TemplateEngine(Theme theme, DiagnosticBag bag)
    {
        _theme = theme;
        _bag = bag;
        _engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
        });
        _engine.RegisterHelper("langOf", (HandlebarsHelper)WriteLanguage);
        _engine.RegisterHelper("line", (HandlebarsHelper)WriteLine);
        _engine.RegisterHelper("html", (HandlebarsHelper)WriteHtml);
        var shared = theme.Templates.Values.Where(t => !t.Name.StartsWith("pages/", StringComparison.Ordinal)).ToArray();
        var compiled = Cores.Map(shared, Compile);
        for (var i = 0; i < shared.Length; i++) Register(shared[i], compiled[i]);
    }

    /// <summary>Renders a page; null when its template is missing or broken, which is reported.</summary>
    /// <param name="page">Name of a template in pages/, without ending.</param>
    public byte[]? Render(string page, View view)
    {
        var compiled = _pages.GetOrAdd(page, name => new(() => CompilePage("pages/" + name))).Value;
        if (compiled is null) return null;
        var paper = _papers.TryTake(out var used) ? used : new Paper();
        try
        {
            return paper.Write(writer => compiled(writer, view));
        }
        catch (Exception problem)
        {
            Report(_theme.Templates["pages/" + page], problem);
            return null;
        }
        finally
        {
            _papers.Add(paper);
        }
    }

    private HandlebarsTemplate<TextWriter, object, object>? CompilePage(string name)
    {
        if (_theme.Templates.TryGetValue(name, out var template)) return Compile(template);
        _bag.Report(ThemeRules.MissingTemplate, SourceSpan.WholeFile($"{_theme.Name}/{name}.hbs"), $"テンプレート {name}.hbs がありません。",
            "themes/README.md にあるページのテンプレートをそろえるか、theme.yaml に extends: default と書いてください。");
        return null;
    }

    private void Register(Template template, HandlebarsTemplate<TextWriter, object, object>? compiled)
    {
        // A partial is known by its whole name and, below partials/, by its short one.
        if (compiled is null) return;
        _engine.RegisterTemplate(template.Name, compiled);
        if (template.Name.StartsWith("partials/", StringComparison.Ordinal)) _engine.RegisterTemplate(template.Name["partials/".Length..], compiled);
    }

    private HandlebarsTemplate<TextWriter, object, object>? Compile(Template template)
    {
        try
        {
            using var reader = new StringReader(template.Text);
            return _engine.Compile(reader);
        }
        catch (Exception problem)
        {
            _bag.Report(ThemeRules.BrokenTemplate, SourceSpan.WholeFile(template.File), "テンプレートとして読めません: " + problem.Message, "かっこ {{ }} の対応と書き方を確かめてください。");
            return null;
        }
    }

    /// <summary>The engine tells the missing name but not its place: the first template that speaks of it is shown.</summary>
    private void Report(Template page, Exception problem)
    {
        var innermost = problem;
        while (innermost.InnerException is { } inner) innermost = inner;
        var name = innermost is HandlebarsUndefinedBindingException missing ? missing.Path : null;
        var span = (name is null ? null : Find(page, name)) ?? SourceSpan.WholeFile(page.File);
        if (name is null) _bag.Report(ThemeRules.BrokenTemplate, span, "ページを作れません: " + innermost.Message, "テンプレートの書き方と、呼んでいる部品の名前を確かめてください。");
        else _bag.Report(ThemeRules.UnknownName, span, $"テンプレートが使う「{name}」がありません。", "themes/README.md の一覧で名前を確かめてください。");
    }

    private SourceSpan? Find(Template page, string name)
    {
        var others = _theme.Templates.Values.Where(t => !t.Name.StartsWith("pages/", StringComparison.Ordinal)).OrderBy(t => t.Name, StringComparer.Ordinal);
        foreach (var template in others.Prepend(page))
        {
            var index = template.Text.IndexOf(name, StringComparison.Ordinal);
            if (index >= 0) return TemplateCheck.At(template, index);
        }

        return null;
    }

    /// <summary>{{langOf phrase}}: a lang attribute where the words are not in the page's language.</summary>
    private static void WriteLanguage(EncodedTextWriter output, Context context, Arguments arguments)
    {
        if (arguments[0] is not Phrase { Lang: { } language }) return;
        output.WriteSafeString(" lang=\"");
        output.Write(language);
        output.WriteSafeString("\"");
    }

    /// <summary>{{line sentence}}: a sentence whose foreign pieces are marked.</summary>
    private static void WriteLine(EncodedTextWriter output, Context context, Arguments arguments)
    {
        if (arguments[0] is not Line line) throw new HandlebarsException("{{line}} takes a sentence");
        foreach (var piece in line.Pieces)
        {
            if (piece.Lang is null)
            {
                output.Write(piece.Text);
                continue;
            }

            output.WriteSafeString("<span lang=\"");
            output.Write(piece.Lang);
            output.WriteSafeString("\">");
            output.Write(piece.Text);
            output.WriteSafeString("</span>");
        }
    }

    /// <summary>{{html text}}: finished markup. Anything else is refused, so that no content gets by unescaped.</summary>
    private static void WriteHtml(EncodedTextWriter output, Context context, Arguments arguments)
    {
        if (arguments[0] is not Html html) throw new HandlebarsException("{{html}} takes finished markup only");
        output.WriteSafeString(html.Markup);
    }
}
