using System.Collections.Immutable;
using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary>Finds the parts that a template calls by name, also where it is seldom that the call is reached.</summary>
internal sealed class IncludedParts : ScriptVisitor
{
    private readonly List<(string Name, Scriban.Parsing.SourceSpan Place)> _found = [];

    /// <summary>Each call with the part's name and its place; calls by a computed name are not among them.</summary>
    public static ImmutableArray<(string Name, Scriban.Parsing.SourceSpan Place)> Of(ScriptPage page)
    {
        var parts = new IncludedParts();
        page.Accept(parts);
        return [.. parts._found];
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariableGlobal { Name: "include" }, Arguments: [ScriptLiteral { Value: string name } written, ..] })
        {
            _found.Add((name, written.Span));
        }

        base.Visit(node);
    }
}
