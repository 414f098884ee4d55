using System.Collections.Immutable;
using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary>Finds the parts and assets that a template names, also where it is seldom that the call is reached.</summary>
internal sealed class NamedCalls : ScriptVisitor
{
    private readonly string _function;
    private readonly List<(string Name, Scriban.Parsing.SourceSpan Place)> _found = [];

    private NamedCalls(string function) => _function = function;

    /// <summary>Each call of a function with the name it is given and its place; calls by a computed name are not among them.</summary>
    public static ImmutableArray<(string Name, Scriban.Parsing.SourceSpan Place)> Of(ScriptPage page, string function)
    {
        var calls = new NamedCalls(function);
        page.Accept(calls);
        return [.. calls._found];
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariableGlobal target, Arguments: [ScriptLiteral { Value: string name } written, ..] }
            && target.Name == _function)
        {
            _found.Add((name, written.Span));
        }

        base.Visit(node);
    }
}
