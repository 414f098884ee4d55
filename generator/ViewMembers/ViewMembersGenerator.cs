using System.Text;
using Microsoft.CodeAnalysis;

namespace PlanSite.ViewMembers;

/// <summary>
/// Writes <c>ViewMembers.All</c> when the program is built: for every type that pages are made of, how a template reads its members by name.
/// A view that gains or loses a member is so known to templates without a second list, and nothing is looked up by reflection.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ViewMembersGenerator : IIncrementalGenerator
{
    private const string Space = "PlanSite.Pages.Views";

    private const string Head = """
        // Written by ViewMembersGenerator.
        #nullable enable
        namespace PlanSite.Pages.Views;

        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Runtime.InteropServices;
        using PlanSite.Templates;

        internal static partial class ViewMembers
        {
            private static readonly object Yes = true;
            private static readonly object No = false;

            public static partial FrozenDictionary<System.Type, MemberReader> All => Readers;

            private static readonly FrozenDictionary<System.Type, MemberReader> Readers = new Dictionary<System.Type, MemberReader>
            {

        """;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider.Select((compilation, _) => SourceOf(compilation)),
        (output, source) => output.AddSource("ViewMembers.g.cs", source));

    private static string SourceOf(Compilation compilation)
    {
        var types = TypesOf(compilation);
        var source = new StringBuilder(Head);
        foreach (var type in types) source.Append($"        [typeof({type})] = {NameOf(type)},\n");
        source.Append("    }.ToFrozenDictionary();\n");
        foreach (var type in types) source.Append(ReaderOf(type));
        return source.Append("}\n").ToString();
    }

    /// <summary>The views and all that they hold, which templates may meet.</summary>
    private static List<INamedTypeSymbol> TypesOf(Compilation compilation)
    {
        var space = Space.Split('.')
            .Aggregate(compilation.Assembly.GlobalNamespace, (at, name) => at.GetNamespaceMembers().Single(n => n.Name == name));
        var open = new Queue<INamedTypeSymbol>(space.GetTypeMembers().Where(IsHeld));
        var found = new List<INamedTypeSymbol>();
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            if (found.Contains(type, SymbolEqualityComparer.Default)) continue;
            found.Add(type);
            var held = MembersOf(type).Select(m => ItemOf(m.Type) ?? m.Type).OfType<INamedTypeSymbol>().Select(t => t.OriginalDefinition);
            foreach (var other in held.Where(t => IsHeld(t) && IsOfProgram(t))) open.Enqueue(other);
        }

        return found;

        bool IsOfProgram(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
    }

    private static bool IsHeld(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public };

    private static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().OfType<IPropertySymbol>().Where(IsShown)) yield return member;
        }
    }

    private static bool IsShown(IPropertySymbol member) =>
        member is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
        and { GetMethod.DeclaredAccessibility: Accessibility.Public };

    private static string ReaderOf(INamedTypeSymbol type)
    {
        var source = new StringBuilder($"\n    private static bool {NameOf(type)}(object owner, string name, out object? value)\n    {{\n");
        source.Append($"        var view = ({type})owner;\n        switch (name)\n        {{\n");
        foreach (var member in MembersOf(type))
        {
            var name = char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
            source.Append($"            case \"{name}\": value = {ReadingOf(member)}; return true;\n");
        }

        return source.Append("            default: value = null; return false;\n        }\n    }\n").ToString();
    }

    /// <summary>Lists are handed over as the arrays that they are made of, which templates can walk without a copy.</summary>
    private static string ReadingOf(IPropertySymbol member) =>
        member.Type.SpecialType is SpecialType.System_Boolean ? $"view.{member.Name} ? Yes : No"
        : ItemOf(member.Type) is not null ? $"ImmutableCollectionsMarshal.AsArray(view.{member.Name})"
        : $"view.{member.Name}";

    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ImmutableArray", TypeArguments.Length: 1 } list ? list.TypeArguments[0] : null;

    private static string NameOf(INamedTypeSymbol type) => "Read" + type.Name;
}
