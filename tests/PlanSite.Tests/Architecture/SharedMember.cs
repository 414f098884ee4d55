using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanSite.Tests.Architecture;

/// <summary>A type or member that other files use: whoever reads them has only its name and its description.</summary>
/// <param name="Folder">The first folder it is in; never empty.</param>
/// <param name="Name">As the compiler prints it.</param>
/// <param name="IsDescribed">
/// True when a comment stands above it, when a record's comment tells of the parameter, or when it has words of its own that the program itself
/// prints: a field of the data's schema, a key of the content, a rule.
/// </param>
internal sealed record SharedMember(string Folder, string Name, bool IsDescribed)
{
    /// <summary>Every one of a program. A constructor that is written as part of its type is described with the type.</summary>
    public static ImmutableArray<SharedMember> Of(IEnumerable<SyntaxTree> program, Func<SyntaxTree, SemanticModel> modelOf)
    {
        var users = new ConcurrentDictionary<ISymbol, ConcurrentDictionary<SyntaxTree, bool>>(SymbolEqualityComparer.Default);
        Parallel.ForEach(program, tree =>
        {
            var model = modelOf(tree);
            foreach (var symbol in tree.GetRoot().DescendantNodes().SelectMany(n => Named(n, model)))
            {
                users.GetOrAdd(symbol, _ => new ConcurrentDictionary<SyntaxTree, bool>())[tree] = true;
            }
        });
        var shared = users.Where(u => IsOwn(u.Key) && u.Value.Keys.Any(t => u.Key.DeclaringSyntaxReferences.All(d => d.SyntaxTree != t)));
        return [.. shared.Select(u => new SharedMember(FolderOf(u.Key), u.Key.ToDisplayString(), IsSaid(u.Key)))];
    }

    /// <summary>What a piece of code names. A named argument of a record's constructor is its property, too.</summary>
    private static IEnumerable<ISymbol> Named(SyntaxNode node, SemanticModel model)
    {
        if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax)) yield break;
        if (model.GetSymbolInfo(node).Symbol?.OriginalDefinition is not { } symbol) yield break;
        yield return symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        if (symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } made }) yield break;
        foreach (var property in made.ContainingType.GetMembers(symbol.Name)) yield return property;
    }

    /// <summary>True for what is written down and asks for words of its own: what overrides or fulfils another has the other's.</summary>
    private static bool IsOwn(ISymbol symbol) =>
        symbol is INamedTypeSymbol or IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor }
        && symbol.DeclaringSyntaxReferences.Length > 0 && FolderOf(symbol).Length > 0
        && symbol is not INamedTypeSymbol { IsTupleType: true } && symbol.ContainingType is not { IsTupleType: true }
        && !symbol.IsOverride && !Fulfils(symbol);

    private static bool Fulfils(ISymbol symbol) => symbol.ContainingType is { } type && type.AllInterfaces.SelectMany(i => i.GetMembers())
        .Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), symbol));

    private static string FolderOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences[0].SyntaxTree.FilePath.Split('/') is [var folder, _, ..] ? folder : "";

    private static bool IsSaid(ISymbol symbol) => IsPrinted(symbol)
        || symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Any(n => n is ParameterSyntax parameter ? IsSaid(parameter) : HasComment(n))
        || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } made
            && made.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax && IsSaid(made.ContainingType);

    /// <summary>A field of the data carries its words in an attribute, a key of the content and a rule in what makes them.</summary>
    private static bool IsPrinted(ISymbol symbol) =>
        symbol.GetAttributes().Any(a => a.AttributeClass?.Name == "FieldAttribute")
        || symbol is IFieldSymbol { Type: var type }
            && BasesOf(type).Any(b => b.ToDisplayString() is "PlanSite.Shapes.Field" or "PlanSite.Diagnostics.Rule");

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType) yield return at;
    }

    private static bool IsSaid(ParameterSyntax parameter) =>
        parameter.Ancestors().OfType<MemberDeclarationSyntax>().First().GetLeadingTrivia().ToFullString() is var above
        && (above.Contains($"<param name=\"{parameter.Identifier.Text}\"", StringComparison.Ordinal)
            || above.Contains("<inheritdoc", StringComparison.Ordinal));

    private static bool HasComment(SyntaxNode node) => (node is VariableDeclaratorSyntax ? node.Parent!.Parent! : node).GetLeadingTrivia()
        .Any(t => t.ToFullString().StartsWith("///", StringComparison.Ordinal));
}
