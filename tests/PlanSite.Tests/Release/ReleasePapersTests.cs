using System.Collections.Immutable;
using System.Reflection;
using PlanSite.Tests.Snapshots;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Release;

/// <summary>
/// What goes with the program is written from the packages themselves; after a change of packages or version, SNAPSHOT_ACCEPT=1 writes it anew.
/// </summary>
public sealed class ReleasePapersTests
{
    private static readonly string Generator = Path.Combine(Repository.Root, "generator");
    private static readonly string Licences = Path.Combine(Repository.Tests, "Release", "Licences");
    private static readonly ImmutableArray<ShippedPackage> Shipped = ShippedPackage.In(Path.Combine(Generator, "obj", "project.assets.json"));

    /// <summary>Words of others that the search reads (<c>generator/Search/Vocabulary</c>); no package of the program.</summary>
    private static readonly ShippedPackage Dictionary = new("mecab-ipadic", "2.7.0-20070801", "NAIST-2003",
        "Nara Institute of Science and Technology", "https://taku910.github.io/mecab/", "", []);

    [Fact]
    public void Only_packages_whose_code_runs_in_the_program_are_shipped() =>
        Assert.Equal(["AngleSharp", "CsvHelper", "Markdig", "NUglify", "Scriban.Signed", "System.CommandLine", "YamlDotNet"], Shipped.Select(p => p.Id));

    [Fact]
    public void The_notices_hold_the_terms_of_every_package() =>
        Snapshot.MatchFile(Path.Combine(Generator, "THIRD-PARTY-NOTICES.txt"), Notices.Of(Shipped.Add(Dictionary), TextOf));

    [Fact]
    public void The_bill_of_materials_lists_every_package() =>
        Snapshot.MatchFile(Path.Combine(Generator, "sbom.cdx.json"), BillOfMaterials.Of(Version, Shipped));

    [Fact]
    public void The_bill_is_the_same_whatever_order_the_packages_come_in() =>
        Assert.Equal(BillOfMaterials.Of("1.0.0", Shipped), BillOfMaterials.Of("1.0.0", Shipped.Reverse()));

    [Fact]
    public void Every_package_may_go_with_a_program_under_the_mit_licence() =>
        Assert.DoesNotContain(Shipped, p => p.Licence is not ("MIT" or "BSD-2-Clause" or "Apache-2.0" or "MS-PL OR Apache-2.0" or "BSD-2-Clause AND Apache-2.0"));

    [Fact]
    public void A_package_whose_licence_nobody_looked_up_stops_the_release()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => Notices.Of(Shipped, id => id == "Markdig" ? null : TextOf(id)));
        Assert.Contains("Markdig.txt", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_of_packages_that_are_gone_are_gone_too() =>
        Assert.Equal(Shipped.Add(Dictionary).Select(p => p.Id + ".txt"), Directory.GetFiles(Licences).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    private static string Version =>
        typeof(BuildOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static string? TextOf(string id) =>
        Path.Combine(Licences, id + ".txt") is var file && File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;
}
