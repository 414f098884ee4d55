using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Place = Scriban.Parsing.SourceSpan;

namespace PlanSite.Templates;

/// <summary>Something that templates can call.</summary>
/// <param name="name">As templates call it: <c>string.size</c>.</param>
/// <param name="least">How many values it must be given.</param>
/// <param name="most">How many values it can be given.</param>
internal abstract class ThemeFunction(string name, int least, int most) : IScriptCustomFunction
{
    /// <summary>As templates call it: <c>string.size</c>.</summary>
    public string Name => name;

    public int RequiredParameterCount => 0;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var place = callerContext?.Span ?? context.CurrentSpan;
        if (arguments.Count < least || arguments.Count > most || HasNamed(callerContext))
        {
            throw TemplateFault.Broken(place, $"{name} に渡す値の数か書き方が違います。", "themes/README.md の関数の表で、渡す値を確かめてください。");
        }

        var page = (PageContext)context;
        foreach (var argument in arguments) _ = page.Handled(argument, place);
        return page.Handled(Call(page, new FunctionCall(name, arguments, callerContext as ScriptFunctionCall, place), blockStatement), place);
    }

    /// <summary>Asked of the template: the array of values would make an object for each call to tell.</summary>
    private static bool HasNamed(ScriptNode? caller)
    {
        if (caller is not ScriptFunctionCall { Arguments: var written }) return false;
        for (var i = 0; i < written.Count; i++) if (written[i] is ScriptNamedArgument) return true;
        return false;
    }

    /// <summary>Pages are never written waiting.</summary>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw new NotSupportedException();

    /// <param name="page">The page that is being written.</param>
    /// <param name="call">What it is given, and where.</param>
    /// <param name="block">What stands between <c>wrap</c> and <c>end</c>; null without.</param>
    protected abstract object? Call(PageContext page, FunctionCall call, ScriptBlockStatement? block);
}

/// <summary>What a function is given, and where.</summary>
/// <param name="name">The function's.</param>
/// <param name="arguments">The values.</param>
/// <param name="written">The call as it stands in the template; null where the function is called without values.</param>
/// <param name="place">Where the call stands.</param>
internal sealed class FunctionCall(string name, ScriptArray arguments, ScriptFunctionCall? written, Place place)
{
    /// <summary>Where the call stands.</summary>
    public Place Place => place;

    /// <summary>How many values it is given, the one that came through a pipe among them.</summary>
    public int Count => arguments.Count;

    public object? this[int index] => arguments[index];

    /// <summary>Where a value stands; the whole call for one that came through a pipe.</summary>
    public Place PlaceOf(int index) => written?.Arguments is { } all && all.Count == arguments.Count ? all[index].Span : place;

    /// <summary>A value of one type; any other is a fault at its place.</summary>
    public T Get<T>(int index, string kind) => arguments[index] is T value ? value
        : throw TemplateFault.Broken(PlaceOf(index), $"{name} に渡した値が{kind}ではありません。", "themes/README.md の関数の表で、渡す値を確かめてください。");
}
