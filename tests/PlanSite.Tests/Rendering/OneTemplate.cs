using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Pages;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

/// <summary>A page of prose by a template under test, within the default theme and a few small parts.</summary>
internal static class OneTemplate
{
    private const string Page = "pages/prose";

    private static readonly (string Name, string Text)[] Parts =
    [
        ("partials/part", "[{{ text }}]"), ("partials/bad", "x\n{{ titel }}"), ("partials/outer", "{{ title }}"),
        ("partials/box", "<div>{{ $$ }}</div>"), ("layouts/box", "<b>{{ $$ }}</b>"), ("partials/slot", "[{{ inHead }}|{{ $$ }}]"),
        ("partials/again", "{{ include \"again\" }}"), ("partials/double", "{{ include \"double\" }}{{ include \"double\" }}"),
    ];

    private static readonly Lazy<Theme> Default = new(() => ThemeFiles.Load(ThemeFiles.Disk(), "default"));

    private static readonly Lazy<ProseView> View = new(() => new ProseView
    {
        Page = Frames.Make(ThemeFiles.Place(), "prose", new Phrase("頁", null), "説明"),
        Title = new Phrase("<b>題</b>", "en"),
        Body = new Html("<p>文</p>"),
    });

    /// <summary>What is printed, null when there are faults; and the faults.</summary>
    public static (string? Text, ImmutableArray<Diagnostic> Found) Render(string template)
    {
        var bag = new DiagnosticBag();
        var own = Parts.Append((Name: Page, Text: template)).Select(p => TemplateParser.Parse(p.Name, p.Name, p.Text, bag)).ToArray();
        var all = own.Concat(Default.Value.Templates.Values.ExceptBy(own.Select(t => t.Name), t => t.Name));
        var theme = Default.Value with { Templates = all.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal) };
        var bytes = bag.HasErrors ? null : new TemplateEngine(theme, ViewMembers.All, bag).Render("prose", View.Value);
        return (bytes is null ? null : Encoding.UTF8.GetString(bytes), bag.Sorted());
    }

    /// <summary>What comes of a template, in a line: what is printed, or the faults with their places.</summary>
    public static string Outcome(string template)
    {
        var (text, found) = Render(template);
        return text ?? string.Join("; ", found.Select(d =>
            $"{d.Rule.Code} {(d.Span.File == Page ? "" : d.Span.File + " ")}{d.Span.Line}:{d.Span.Column} {d.Message}"));
    }
}
