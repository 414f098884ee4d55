using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary>What Scriban says in English when a template runs, in words for the web team.</summary>
internal static class EngineMessages
{
    /// <summary>The fault that it is; null for what only follows from a fault that was told.</summary>
    public static TemplateFault? Of(ScriptRuntimeException problem) => problem as TemplateFault ?? problem.OriginalMessage switch
    {
        var text => TemplateFault.Broken(problem.Span, $"この書き方は働きません: {text}", "themes/README.md にある書き方に直してください。"),
    };
}
