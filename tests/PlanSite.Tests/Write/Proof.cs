using System.Globalization;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.Write;

/// <summary>
/// What the proofs on a real disk share: a world whose content comes in versions, and an exact look at the site. They run in a short form with
/// all tests and whole when PLANSITE_PROOF is <c>whole</c>; tests/README.md says how, and what came of it.
/// </summary>
internal static class Proof
{
    public static int Rounds(int few, int whole) => Environment.GetEnvironmentVariable("PLANSITE_PROOF") == "whole" ? whole : few;

    /// <summary>
    /// Puts version so-and-so of the content into a folder: its number is in the title of every page, and each version has a page of its own.
    /// </summary>
    public static void Write(World world, int version, string content = "city/content", bool keepsPages = false)
    {
        var number = version.ToString(CultureInfo.InvariantCulture);
        var site = File.ReadAllLines(Path.Combine(Repository.Fixture("small"), "site.yaml"));
        site[0] = $"title: 見本のまち第{number}版";
        File.WriteAllLines(world.At($"{content}/site.yaml"), site);
        if (!keepsPages) foreach (var old in Directory.GetFiles(world.At($"{content}/pages"), "version-*.md")) File.Delete(old);
        File.WriteAllText(world.At($"{content}/pages/version-{number}.md"), $"# 第{number}版\n\nこの版だけのページです。\n");
    }

    /// <summary>
    /// Files of the site with their hashes, as the manifest lists them, without those that stay of the former one. Fails when the folder does
    /// not hold exactly what the manifest lists, beside what a test put there.
    /// </summary>
    public static IReadOnlyList<string> Whole(World world, string output, params string[] foreign)
    {
        var lines = File.ReadAllLines(world.At($"{output}/{Publisher.ManifestName}"));
        var there = Directory.GetFiles(world.At(output), "*", SearchOption.AllDirectories)
            .Select(f => $"{Manifest.Hash(File.ReadAllBytes(f))} {Path.GetRelativePath(world.At(output), f)}")
            .Where(f => f[65..] != Publisher.ManifestName && !foreign.Contains(f[65..]));
        Assert.Equal(lines.Where(l => l != "former").Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
        return [.. lines.TakeWhile(l => l != "former")];
    }

    /// <summary>Nothing of a publishing is left beside the output or in it.</summary>
    public static void AssertNothingLeft(World world, string output)
    {
        Assert.False(Directory.Exists(world.At(output + ".staging")));
        Assert.False(Directory.Exists(world.At($"{output}/{OutputFolder.InsideName}")));
    }
}
