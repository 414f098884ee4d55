using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary><c>asset "site.css"</c>: the way from the page to a file of the theme, under the name that it is published by.</summary>
/// <param name="assets">The files that there are.</param>
internal sealed class AssetFunction(ThemeAssets assets) : ThemeFunction(Called, 1, 1)
{
    /// <summary>As templates call it.</summary>
    public const string Called = "asset";

    protected override object? Call(PageContext page, FunctionCall call, ScriptBlockStatement? block)
    {
        var path = call.Get<string>(0, "ファイルの名前（\"…\" の形）");
        return ((Scope)page.CurrentGlobal!).Root + (assets.AddressOf(path) ?? throw TemplateFault.NoAsset(call.PlaceOf(0), path));
    }
}
