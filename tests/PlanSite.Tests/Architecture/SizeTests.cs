using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Architecture;

/// <summary>Lines that fit a screen, methods that fit a glance, and files that fit a head.</summary>
public sealed class SizeTests
{
    private const int WidestLine = 150;
    private const int LongestFile = 200;
    private const int LongestMethod = 40;

    /// <summary>What all methods but one in a hundred keep to.</summary>
    private const int UsualMethod = 26;

    private static readonly string Generator = Path.Combine(Repository.Root, "generator");

    [Fact]
    public void No_line_is_wider_than_a_screen() => Faults.None(Sources().SelectMany(WideLines));

    [Fact]
    public void No_file_is_longer_than_can_be_kept_in_mind() =>
        Faults.None(Sources().Where(s => File.ReadLines(Path.Combine(Generator, s)).Count() > LongestFile));

    [Fact]
    public void No_method_is_longer_than_a_glance() =>
        Faults.None(Methods().Where(m => m.Lines > LongestMethod).Select(m => $"{m.Where}: {m.Lines} lines"));

    [Fact]
    public void Ninety_nine_methods_of_a_hundred_are_short()
    {
        var methods = Methods().OrderBy(m => m.Lines).ToArray();
        Assert.InRange(methods.Length, 1000, int.MaxValue);
        Assert.True(methods[methods.Length * 99 / 100].Lines <= UsualMethod,
            "The longest:\n" + string.Join('\n', methods.Reverse().Take(40).Select(m => $"{m.Lines} {m.Where}")));
    }

    private static IEnumerable<string> Sources() => Directory.GetFiles(Generator, "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Generator, f).Replace('\\', '/')).Where(f => !f.Split('/').Any(p => p is "bin" or "obj"));

    /// <summary>Characters as an editor counts columns: a Japanese one is one.</summary>
    private static IEnumerable<string> WideLines(string source) => File.ReadLines(Path.Combine(Generator, source))
        .Select((line, i) => (line, i)).Where(l => l.line.Length > WidestLine).Select(l => $"{source}:{l.i + 1}: {l.line.Length} characters");

    /// <summary>From the line of the name to that of the closing brace; what gets and sets a property counts as a method.</summary>
    private static ImmutableArray<(string Where, int Lines)> Methods() =>
    [
        .. from source in Sources()
           let tree = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Generator, source)))
           from node in tree.GetRoot().DescendantNodes()
           where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax { Body: not null } or PropertyDeclarationSyntax { ExpressionBody: not null }
           let span = node.SyntaxTree.GetLineSpan(node.Span)
           select ($"{source}:{span.StartLinePosition.Line + 1}", span.EndLinePosition.Line - span.StartLinePosition.Line + 1),
    ];
}
