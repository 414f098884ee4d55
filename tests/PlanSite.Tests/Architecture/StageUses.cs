using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanSite.Tests.Architecture;

/// <summary>What a file means of other stages: every name is followed to what it stands for, and so is what the language calls unseen.</summary>
internal static class StageUses
{
    /// <summary>The namespace above all stages.</summary>
    public const string Root = "PlanSite";

    /// <summary>The first folder, or the name of a file that stands in none.</summary>
    public static string StageOf(string path) => path.Split('/')[0];

    /// <summary>All that a file means of other stages: its stage, the other, and where.</summary>
    public static ImmutableArray<(string Stage, string Known, string Where)> Of(SyntaxTree tree, SemanticModel model)
    {
        var stage = StageOf(tree.FilePath);
        var found = from node in tree.GetRoot().DescendantNodes()
                    from known in MeantBy(node, model).SelectMany(StagesOf).Distinct(StringComparer.Ordinal)
                    where known != stage
                    select (stage, known, $"{tree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {node}");
        return [.. found];
    }

    /// <summary>Everything that a piece of code means: what it names, what it calls unseen, and the types of what it yields.</summary>
    private static IEnumerable<ISymbol> MeantBy(SyntaxNode node, SemanticModel model)
    {
        if (model.GetSymbolInfo(node) is var info && info.Symbol is { } symbol) yield return symbol;
        foreach (var candidate in info.CandidateSymbols) yield return candidate;
        if (node is IdentifierNameSyntax name && model.GetAliasInfo(name) is { } alias) yield return alias.Target;
        if (model.GetDeclaredSymbol(node) is IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol or ILocalSymbol or IParameterSymbol)
        {
            yield return model.GetDeclaredSymbol(node)!;
        }

        var type = model.GetTypeInfo(node);
        foreach (var yielded in new[] { type.Type, type.ConvertedType }.OfType<ISymbol>()) yield return yielded;
        foreach (var called in Unseen(node, model).OfType<ISymbol>()) yield return called;
    }

    /// <summary>Methods that the language calls without a name.</summary>
    private static IEnumerable<ISymbol?> Unseen(SyntaxNode node, SemanticModel model) => node switch
    {
        CommonForEachStatementSyntax each => [model.GetForEachStatementInfo(each).GetEnumeratorMethod, model.GetForEachStatementInfo(each).ElementType],
        AwaitExpressionSyntax waits => [model.GetAwaitExpressionInfo(waits).GetAwaiterMethod],
        AssignmentExpressionSyntax parts => [model.GetDeconstructionInfo(parts).Method],
        ExpressionSyntax initial when node.Parent is InitializerExpressionSyntax => [model.GetCollectionInitializerSymbolInfo(initial).Symbol],
        QueryClauseSyntax query => [model.GetQueryClauseInfo(query).CastInfo.Symbol, model.GetQueryClauseInfo(query).OperationInfo.Symbol],
        _ => node is ExpressionSyntax expression && model.GetConversion(expression) is { MethodSymbol: { } conversion } ? [conversion] : [],
    };

    /// <summary>The stages that a symbol and all that it is made of belong to; none for what is not of the program.</summary>
    private static IEnumerable<string> StagesOf(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol space => space.ToDisplayString().Split('.') is [Root, var stage, ..] ? [stage] : [],
        IArrayTypeSymbol array => StagesOf(array.ElementType),
        IPointerTypeSymbol pointer => StagesOf(pointer.PointedAtType),
        ITypeParameterSymbol or IDynamicTypeSymbol => [],
        INamedTypeSymbol type => Declared(type).Concat(type.TypeArguments.SelectMany(StagesOf)),
        IMethodSymbol method => Declared(method).Concat(method.TypeArguments.SelectMany(StagesOf)).Concat(StagesOf(method.ReturnType)),
        IPropertySymbol property => Declared(property).Concat(StagesOf(property.Type)),
        IFieldSymbol field => Declared(field).Concat(StagesOf(field.Type)),
        IEventSymbol happens => Declared(happens).Concat(StagesOf(happens.Type)),
        ILocalSymbol local => StagesOf(local.Type),
        IParameterSymbol parameter => StagesOf(parameter.Type),
        _ => [],
    };

    /// <summary>Where it is declared, and where the type is that it is in.</summary>
    private static IEnumerable<string> Declared(ISymbol symbol)
    {
        foreach (var part in symbol.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (part.SyntaxTree.FilePath is { Length: > 0 } path) yield return StageOf(path);
        }

        if (symbol.ContainingType is not { } outer) yield break;
        foreach (var stage in Declared(outer)) yield return stage;
    }
}
