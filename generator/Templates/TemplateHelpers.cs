using System.Collections.Frozen;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>Writes a value in its own way.</summary>
internal delegate void TemplateHelper(PageWriter output, object? value, SourceSpan span);

/// <summary>The helpers that templates can call.</summary>
internal static class TemplateHelpers
{
    public static readonly FrozenDictionary<string, TemplateHelper> All = new Dictionary<string, TemplateHelper>(StringComparer.Ordinal)
    {
        ["langOf"] = WriteLanguage,
        ["line"] = WriteLine,
        ["html"] = WriteHtml,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>{{langOf phrase}}: a lang attribute where the words are not in the page's language.</summary>
    private static void WriteLanguage(PageWriter output, object? value, SourceSpan span)
    {
        if (value is not Phrase { Lang: { } language }) return;
        output.Write(" lang=\""u8);
        output.WriteText(language);
        output.Write("\""u8);
    }

    /// <summary>{{line sentence}}: a sentence whose foreign pieces are marked.</summary>
    private static void WriteLine(PageWriter output, object? value, SourceSpan span)
    {
        if (value is not Line line) throw Refused(span, "{{line}} で出せるのは文だけです。");
        foreach (var piece in line.Pieces)
        {
            if (piece.Lang is null)
            {
                output.WriteText(piece.Text);
                continue;
            }

            output.Write("<span lang=\""u8);
            output.WriteText(piece.Lang);
            output.Write("\">"u8);
            output.WriteText(piece.Text);
            output.Write("</span>"u8);
        }
    }

    /// <summary>{{html text}}: finished markup. Anything else is refused, so that no content gets by unescaped.</summary>
    private static void WriteHtml(PageWriter output, object? value, SourceSpan span)
    {
        if (value is not Html html) throw Refused(span, "{{html}} で出せるのは整形ずみの文章と図だけです。");
        output.WriteMarkup(html.Markup);
    }

    private static TemplateFault Refused(SourceSpan span, string message) =>
        new(ThemeRules.BrokenTemplate, span, message, "ほかの値は {{名前}} で出してください。空のことがある値は {{#if}} で囲んでください。");
}
