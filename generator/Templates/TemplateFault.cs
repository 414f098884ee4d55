using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>A template asks for what is not there. Ends the page being written and becomes a diagnostic.</summary>
internal sealed class TemplateFault(Rule rule, SourceSpan span, string message, string remedy) : Exception(message)
{
    public void Report(DiagnosticBag bag) => bag.Report(rule, span, Message, remedy);
}
