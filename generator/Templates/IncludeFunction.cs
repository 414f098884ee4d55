using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary><c>include "status" x</c>: writes a part in its place, straight to the page: it is neither escaped twice nor copied.</summary>
/// <param name="find">Finds a part by its name; null when there is none.</param>
internal sealed class IncludeFunction(Func<string, Template?> find) : ThemeFunction(Called, 1, 2)
{
    /// <summary>As templates call it.</summary>
    public const string Called = "include";

    protected override object? Call(PageContext page, FunctionCall call, ScriptBlockStatement? block)
    {
        var name = call.Get<string>(0, "部品の名前（\"…\" の形）");
        var part = find(name) ?? throw TemplateFault.NoPart(call.PlaceOf(0), name);
        if (call.Count == 1) page.WritePart(part, block, call.Place);
        else if (block is not null) throw TemplateFault.Broken(call.PlaceOf(1), "外枠には値を渡せません。", "値を消してください。外枠の中の名前は、ページの名前です。");
        else page.WritePart(part, call[1], call.PlaceOf(1));
        return null;
    }
}
