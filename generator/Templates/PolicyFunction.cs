using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary><c>policy</c>: what the page may load and from where, for the head of a layout.</summary>
/// <param name="policy">The theme's, which holds no quotation marks that end an attribute.</param>
internal sealed class PolicyFunction(ContentPolicy policy) : ThemeFunction("policy", 0, 0)
{
    protected override object? Call(PageContext page, FunctionCall call, ScriptBlockStatement? block) => new Html(policy.ToString());
}
