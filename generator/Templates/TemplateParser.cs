using PlanSite.Diagnostics;
using Scriban.Parsing;
using SourceSpan = PlanSite.Diagnostics.SourceSpan;

namespace PlanSite.Templates;

/// <summary>Reads a template. Everything wrong is told with its line and column, all at once.</summary>
public static class TemplateParser
{
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 100, ParseFloatAsDecimal = true };

    /// <param name="name">As templates call it, without ending.</param>
    /// <param name="file">The file, as problems name it.</param>
    /// <param name="text">What stands in it, with line feeds alone at the ends of lines.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static Template Parse(string name, string file, string text, DiagnosticBag bag)
    {
        var template = new Template(name, file, text);
        var read = Scriban.Template.Parse(text, file, Options);
        foreach (var message in read.Messages)
        {
            bag.Report(ThemeRules.BrokenTemplate, PlaceOf(message.Span, file), message.Message, "直してください。");
        }

        return template with { Page = read.HasErrors ? null : read.Page };
    }

    /// <summary>A place as problems name it: lines and columns from 1.</summary>
    internal static SourceSpan PlaceOf(Scriban.Parsing.SourceSpan span, string file) =>
        new(string.IsNullOrEmpty(span.FileName) ? file : span.FileName, span.Start.Line + 1, span.Start.Column + 1);
}
