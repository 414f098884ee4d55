using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Architecture;

/// <summary>What nobody reads is deleted: it would have to be understood, kept right and tested for nothing.</summary>
public sealed partial class UnusedTests
{
    private static readonly Lazy<HashSet<string>> InTemplates = new(() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "themes"), "*.sbn-html", SearchOption.AllDirectories).Select(File.ReadAllText)
            .SelectMany(text => Name().Matches(text)).Select(m => m.Value),
    ]);

    /// <summary>What is meant to be there all the same, and why.</summary>
    private static readonly string[] Meant =
    [
        // For messages of commands that change content where it cannot be changed.
        "PlanSite.Edit.EditRefusedException.Span",

        // For the test that holds the English list against the catalogue.
        "PlanSite.Reports.EnglishRules.Codes",

        // Compared as a whole, never read by its name.
        "PlanSite.Validate.ReportRow.IsNone",

        // Declared with the Japanese title of each key, for forms in another language.
        "PlanSite.Shapes.Title.English",
    ];

    [Fact]
    public void Whatever_is_declared_is_read_by_the_program_or_a_template() =>
        Assert.Equal(
            Meant.Order(StringComparer.Ordinal),
            Stages.Generator.UnusedMembers(p => IsOfViews(p) && InTemplates.Value.Contains(InTemplate(p.Name))));

    [Theory]
    [InlineData("public static class Limits { public static int Most => 3; }", "PlanSite.Values.Limits.Most")]
    [InlineData("public static class Limits { public const int Most = 3; }", "PlanSite.Values.Limits.Most")]
    [InlineData("public static class Limits { public static int Most() => 3; }", "PlanSite.Values.Limits.Most()")]
    [InlineData("public sealed record Limits(int Most);", "PlanSite.Values.Limits.Most")]
    [InlineData("public sealed record Limits { public int Most { get; init; } public Limits Same() => this with { Most = 3 }; }", "PlanSite.Values.Limits.Most")]
    public void What_is_only_declared_or_filled_is_found(string limits, string unused)
    {
        var sample = Stages.OfSample(("Values/Limits.cs", $"namespace PlanSite.Values; {limits}"));
        Assert.Contains(unused, sample.UnusedMembers(_ => false));
    }

    [Theory]
    [InlineData("int Sum(Limits l) => l.Most;")]
    [InlineData("int Sum(Limits l) { var (most, _) = l; return most; }")]
    [InlineData("bool Sum(Limits l) => l is (3, _);")]
    [InlineData("bool Sum(Limits l) => l is { Most: 3 };")]
    [InlineData("int Sum(Limits[] all) { var sum = 0; foreach (var (most, _) in all) sum += most; return sum; }")]
    public void However_it_is_read_it_is_used(string reader)
    {
        var sample = Stages.OfSample(("Values/Limits.cs", $"namespace PlanSite.Values; public sealed record Limits(int Most, int Least); class Reader {{ {reader} }}"));
        Assert.DoesNotContain("PlanSite.Values.Limits.Most", sample.UnusedMembers(_ => false));
    }

    private static bool IsOfViews(IPropertySymbol property) =>
        property.ContainingType.ContainingNamespace.ToDisplayString() is "PlanSite.Pages.Views" or "PlanSite.Templates";

    /// <summary>HasActuals → hasActuals.</summary>
    private static string InTemplate(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex("[A-Za-z0-9_]+", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
