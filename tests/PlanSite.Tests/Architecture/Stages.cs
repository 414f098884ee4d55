using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Architecture;

/// <summary>
/// Which stage knows which, as the compiler understands the sources: whatever a name is spelled like, it is followed to what it means.
/// A stage is a folder (or a file beside the folders); what belongs to it is what is declared in its files.
/// </summary>
internal sealed class Stages
{
    private const string Root = StageUses.Root;

    /// <summary>What the SDK puts before every file of a project with <c>ImplicitUsings</c>.</summary>
    private const string Implicit = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<Stages> Sources = new(OfGenerator);

    private readonly CSharpCompilation _compilation;

    /// <summary>Kept, because what one test has understood of a file another need not.</summary>
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    private readonly Lazy<ImmutableArray<(string Stage, string Known, string Where)>> _uses;

    private Stages(IEnumerable<(string Path, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        var trees = files.Append(("", Implicit)).Select(f => CSharpSyntaxTree.ParseText(f.Item2, options, f.Item1));
        _compilation = CSharpCompilation.Create(Root, trees, Libraries(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        _uses = new(() => [.. _compilation.SyntaxTrees.Where(t => StageUses.StageOf(t.FilePath).Length > 0).AsParallel().AsOrdered().SelectMany(t => StageUses.Of(t, ModelOf(t)))]);
    }

    /// <summary>The generator as it is, read and understood once for all tests.</summary>
    public static Stages Generator => Sources.Value;

    /// <param name="files">Paths as below the generator's folder: <c>Compute/Judge.cs</c>.</param>
    public static Stages OfSample(params (string Path, string Text)[] files) => new(files);

    /// <summary>What the compiler could not make sense of: there, a name may mean anything. Parts that are generated when building are known to be absent.</summary>
    public IEnumerable<string> NotUnderstood => _compilation.GetDiagnostics()
        .Where(d => d.Severity is DiagnosticSeverity.Error && !IsOfGenerated(d)).Select(d => d.ToString());

    /// <summary>Files whose namespace is not that of their folder.</summary>
    public IEnumerable<string> Misplaced => _compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        .Where(n => n.Name.ToString() != Root && !$"{n.Name}.".StartsWith($"{Root}.{StageUses.StageOf(t.FilePath)}.", StringComparison.Ordinal))
        .Select(n => $"{t.FilePath}: {n.Name}"));

    /// <summary>Lines that compile code in some builds only: <c>#if</c>.</summary>
    public IEnumerable<string> Conditions => _compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantTrivia()
        .Where(d => d.IsKind(SyntaxKind.IfDirectiveTrivia)).Select(d => $"{t.FilePath}({d.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {d}"));

    /// <summary>All that one stage means of another: the stage, the other, and where.</summary>
    public ImmutableArray<(string Stage, string Known, string Where)> Uses => _uses.Value;

    /// <summary>What files declare and others use, and whether it is described.</summary>
    public ImmutableArray<SharedMember> SharedMembers => SharedMember.Of(_compilation.SyntaxTrees, ModelOf);

    /// <summary>What files declare and nobody reads.</summary>
    public ImmutableArray<string> UnusedMembers(Func<IPropertySymbol, bool> isReadElsewhere) =>
        UnusedMember.Of([.. _compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0)], ModelOf, isReadElsewhere);

    /// <summary>Every text that the sources hold, whole, and the parts between the gaps of those that are filled in.</summary>
    public IEnumerable<string> Texts => Nodes.Select(n => n switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringTextSyntax part => part.TextToken.ValueText,
        _ => null,
    }).OfType<string>();

    /// <summary>What types are called that stand in no other; the parts of one type count once.</summary>
    public IEnumerable<string> TypeNames => _compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0).SelectMany(t => t.GetRoot().DescendantNodes()
        .OfType<BaseTypeDeclarationSyntax>().Where(n => n.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax).Select(n => ModelOf(t).GetDeclaredSymbol(n)!))
        .Distinct<ISymbol>(SymbolEqualityComparer.Default).Select(s => s.MetadataName);

    /// <summary>What the members of enumerations are called.</summary>
    public IEnumerable<string> EnumMembers => Nodes.OfType<EnumMemberDeclarationSyntax>().Select(m => m.Identifier.Text);

    /// <summary>Texts that are handed to a type's methods and indexers as their first argument, either of a choice.</summary>
    public IEnumerable<string> TextsGivenTo(string type) =>
    [
        .. from tree in _compilation.SyntaxTrees
           let model = ModelOf(tree)
           from arguments in tree.GetRoot().DescendantNodes().OfType<BaseArgumentListSyntax>()
           where arguments.Arguments.Count > 0
           let texts = ChosenTexts(arguments.Arguments[0].Expression).ToArray()
           where texts.Length > 0 && model.GetSymbolInfo(arguments.Parent!).Symbol?.ContainingType?.ToDisplayString() == type
           from text in texts
           select text,
    ];

    private IEnumerable<SyntaxNode> Nodes => _compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes());

    private static IEnumerable<string> ChosenTexts(ExpressionSyntax given) => given switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => [text],
        ConditionalExpressionSyntax choice => ChosenTexts(choice.WhenTrue).Concat(ChosenTexts(choice.WhenFalse)),
        ParenthesizedExpressionSyntax inner => ChosenTexts(inner.Expression),
        _ => [],
    };

    /// <summary>How often the sources make an object of a type with <c>new</c>.</summary>
    public int CreationsOf(string type) => _compilation.SyntaxTrees.Sum(t => ModelOf(t) is var model
        ? t.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Count(n => model.GetTypeInfo(n).Type?.ToDisplayString() == type) : 0);

    /// <summary>The fields that a stage's files name, each with the type that declares it: <c>BandShape.From</c>.</summary>
    public ImmutableHashSet<string> FieldsNamedIn(string stage) =>
    [
        .. from tree in _compilation.SyntaxTrees.Where(t => StageUses.StageOf(t.FilePath) == stage)
           let model = ModelOf(tree)
           from name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
           where model.GetSymbolInfo(name).Symbol is IFieldSymbol
           let field = (IFieldSymbol)model.GetSymbolInfo(name).Symbol!
           select $"{field.ContainingType.Name}.{field.Name}",
    ];

    /// <summary>The project that writes a part of the generator when it is built stands apart.</summary>
    private static Stages OfGenerator()
    {
        var folder = Path.Combine(Repository.Root, "generator");
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => f.Split('/')[0] is not ("bin" or "obj" or "ViewMembers"));
        return new Stages(files.Select(f => (f, File.ReadAllText(Path.Combine(folder, f)))));
    }

    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, t => _compilation.GetSemanticModel(t));

    /// <summary>JSON contexts, regular expressions and readers of views get their members when the program is built.</summary>
    private static bool IsOfGenerated(Diagnostic problem) => problem.Location.SourceTree?.ToString() is { } text && problem.Id switch
    {
        "CS0534" or "CS1061" or "CS1729" or "CS7036" => text.Contains("JsonSerializerContext", StringComparison.Ordinal),
        "CS8795" => text.Contains("[GeneratedRegex(", StringComparison.Ordinal),
        "CS9248" => text.Contains("partial class ViewMembers", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>All that the tests run with, but the program itself.</summary>
    private static IEnumerable<PortableExecutableReference> Libraries() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Where(p => Path.GetFileNameWithoutExtension(p) is not (Root or "PlanSite.Tests"))
        .Select(p => MetadataReference.CreateFromFile(p));
}
