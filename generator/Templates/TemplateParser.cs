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
        var source = new TemplateText(file, text);
        var faults = source.Faults().ToList();
        foreach (var fault in faults) bag.Report(fault.Rule, fault.Span, fault.Message, fault.Remedy);

        // Where braces are wrong, all that the parser says is about something else.
        if (faults.Exists(f => f.Rule != ThemeRules.UnquotedAttribute && f.Rule != ThemeRules.FixedAsset)) return template;
        var read = Scriban.Template.Parse(text, file, Options);
        foreach (var message in read.Messages) Report(message, source, bag);
        if (read.HasErrors && !bag.HasErrorsIn(file))
        {
            bag.Report(ThemeRules.UnbalancedBlock, PlaceOf(read.Messages[0].Span, file), "{{ end }} が足りません。", "書き足してください。");
        }

        return template with { Page = read.HasErrors || read.Page is null ? null : Sieve.Sifted(read.Page) };
    }

    /// <summary>Tells parts and assets that a template names and that the theme does not have.</summary>
    public static void CheckNames(Template template, Theme theme, DiagnosticBag bag)
    {
        if (template.Page is null) return;
        var parts = NamedCalls.Of(template.Page, IncludeFunction.Called).Where(p => theme.FindPart(p.Name) is null);
        var assets = NamedCalls.Of(template.Page, AssetFunction.Called).Where(a => theme.Assets.AddressOf(a.Name) is null);
        var faults = parts.Select(p => TemplateFault.NoPart(p.Place, p.Name)).Concat(assets.Select(a => TemplateFault.NoAsset(a.Place, a.Name)));
        foreach (var fault in faults)
        {
            bag.Report(fault.Rule, PlaceOf(fault.Span, template.File), fault.OriginalMessage, fault.Remedy);
        }
    }

    /// <summary>A place as problems name it: lines and columns from 1.</summary>
    internal static SourceSpan PlaceOf(Scriban.Parsing.SourceSpan span, string file) =>
        new(string.IsNullOrEmpty(span.FileName) ? file : span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    private static void Report(LogMessage message, TemplateText source, DiagnosticBag bag)
    {
        var span = PlaceOf(message.Span, source.File);
        switch (message.Message)
        {
            case var said when said.Contains("<end> statement was not found", StringComparison.Ordinal):
                foreach (var (keyword, place) in source.OpenBlocks())
                {
                    bag.Report(ThemeRules.UnbalancedBlock, place, $"ブロック「{keyword}」が閉じられていません。", "{{ end }} を書き足してください。");
                }

                break;
            case var said when said.Contains("Found <end> statement", StringComparison.Ordinal):
                bag.Report(ThemeRules.UnbalancedBlock, span, "{{ end }} に対応する開きがありません。", "余分なら消してください。");
                break;
            case var said when said.Contains("must be preceded by", StringComparison.Ordinal):
                bag.Report(ThemeRules.UnbalancedBlock, span, "else や when の置き場所が違います。", "if・for・case の中に、else は最後に一つだけ置いてください。");
                break;
            case var said:
                bag.Report(ThemeRules.BrokenTemplate, span, $"テンプレートとして読めません（{EngineMessages.Quoted(said)}）。", "themes/README.md にある書き方に直してください。");
                break;
        }
    }
}
