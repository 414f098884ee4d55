using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanSite.Tests.Architecture;

/// <summary>Finds what a program declares and never reads: types nobody names, members nobody calls, properties that are filled and left alone.</summary>
internal static class UnusedMember
{
    /// <summary>All of a program, as the compiler prints them, in the order of their names.</summary>
    /// <param name="program">Its files.</param>
    /// <param name="modelOf">What the compiler understands of a file.</param>
    /// <param name="isReadElsewhere">True for a property that something outside the program reads by its name, such as a template.</param>
    public static ImmutableArray<string> Of(
        IReadOnlyCollection<SyntaxTree> program, Func<SyntaxTree, SemanticModel> modelOf, Func<IPropertySymbol, bool> isReadElsewhere)
    {
        var used = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        Parallel.ForEach(program, tree =>
        {
            var model = modelOf(tree);
            foreach (var symbol in tree.GetRoot().DescendantNodes().SelectMany(n => ReadBy(n, model))) used[symbol] = true;
        });
        var declared = program.SelectMany(t => t.GetRoot().DescendantNodes().SelectMany(n => DeclaredBy(n, modelOf(t))));
        return
        [
            .. declared.Where(s => !used.ContainsKey(s) && IsOfOwnAccord(s) && !(s is IPropertySymbol property && isReadElsewhere(property)))
                .Select(s => s.ToDisplayString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What a piece of code reads or calls. To set a property when an object is made is not to read it.</summary>
    private static IEnumerable<ISymbol> ReadBy(SyntaxNode node, SemanticModel model)
    {
        foreach (var taken in TakenApartBy(node, model)) yield return taken;
        if (node is ExpressionSyntax { Parent: InitializerExpressionSyntax } added
            && model.GetCollectionInitializerSymbolInfo(added).Symbol is { } adding) yield return adding.OriginalDefinition;
        if (node is CommonForEachStatementSyntax each && model.GetForEachStatementInfo(each).GetEnumeratorMethod is { } walking)
        {
            yield return walking.OriginalDefinition;
        }

        if (node is PrimaryConstructorBaseTypeSyntax handedOn) foreach (var part in HandedOnBy(handedOn, model)) yield return part;
        if (node is not SimpleNameSyntax || IsFilled(node)) yield break;
        var info = model.GetSymbolInfo(node);
        foreach (var symbol in info.CandidateSymbols.Prepend(info.Symbol).OfType<ISymbol>())
        {
            yield return symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : symbol.OriginalDefinition;
        }
    }

    private static bool IsFilled(SyntaxNode name) => name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } filled && filled.Left == name;

    /// <summary>Who takes a record apart reads all its parts.</summary>
    private static IEnumerable<ISymbol> TakenApartBy(SyntaxNode node, SemanticModel model)
    {
        IEnumerable<IMethodSymbol?> methods = node switch
        {
            AssignmentExpressionSyntax parts => MethodsOf(model.GetDeconstructionInfo(parts)),
            ForEachVariableStatementSyntax each => MethodsOf(model.GetDeconstructionInfo(each)),
            _ => [],
        };
        var types = methods.OfType<IMethodSymbol>().Select(m => m.ContainingType);
        if (node is RecursivePatternSyntax { PositionalPatternClause: not null } && model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol matched) types = types.Append(matched);
        return types.SelectMany(t => t.OriginalDefinition.GetMembers().OfType<IPropertySymbol>());
    }

    /// <summary>A part of a record that its base gets too is read there.</summary>
    private static IEnumerable<ISymbol> HandedOnBy(PrimaryConstructorBaseTypeSyntax made, SemanticModel model) =>
        model.GetDeclaredSymbol(made.Ancestors().OfType<TypeDeclarationSyntax>().First()) is { } type
            ? made.ArgumentList.Arguments.SelectMany(a => type.GetMembers(a.Expression.ToString())) : [];

    private static IEnumerable<IMethodSymbol?> MethodsOf(DeconstructionInfo parts) => parts.Nested.SelectMany(MethodsOf).Prepend(parts.Method);

    private static IEnumerable<ISymbol> DeclaredBy(SyntaxNode node, SemanticModel model) => node switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax
            => model.GetDeclaredSymbol(node) is { } symbol and not ILocalSymbol ? [symbol] : [],
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter
            => model.GetDeclaredSymbol(record)!.GetMembers(parameter.Identifier.Text).OfType<IPropertySymbol>(),
        _ => [],
    };

    /// <summary>False for what something outside asks for: an interface, a base class, the runtime, a serializer.</summary>
    private static bool IsOfOwnAccord(ISymbol symbol) =>
        !symbol.IsOverride && !Fulfils(symbol) && symbol is not IMethodSymbol { Name: "Main" or "Create" or "GetEnumerator" or "Dispose" or "Deconstruct" }
        && !symbol.GetAttributes().Any() && symbol.ContainingType?.BaseType?.Name is not "Attribute" && !IsWritten(symbol.ContainingType) && !symbol.Name.StartsWith('<')
        && symbol is not INamedTypeSymbol { BaseType.Name: "JsonSerializerContext" or "Attribute" };

    /// <summary>Records whose properties are described for the data are read by the serializer.</summary>
    private static bool IsWritten(INamedTypeSymbol? type) =>
        type is not null && type.GetMembers().Any(m => m.GetAttributes().Any(a => a.AttributeClass?.Name is "FieldAttribute" or "JsonPropertyNameAttribute"));

    private static bool Fulfils(ISymbol symbol) => symbol.ContainingType is { } type && type.AllInterfaces.SelectMany(i => i.GetMembers())
        .Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), symbol));
}
