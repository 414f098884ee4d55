using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;

namespace PlanSite.Tests.Release;

/// <summary>A package whose code is part of the program, described as the package describes itself.</summary>
/// <param name="Licence">An SPDX expression.</param>
/// <param name="Sha512">Of the package file, hexadecimal.</param>
/// <param name="Needs">Ids of the packages it needs itself.</param>
internal sealed record ShippedPackage(
    string Id, string Version, string Licence, string Authors, string Website, string Sha512, ImmutableArray<string> Needs)
{
    /// <summary>Licences of packages that bring a text and no expression, as somebody who read the text (<c>Licences/</c>) names them.</summary>
    private static readonly ImmutableDictionary<string, string> ReadFromTheirTexts =
        ImmutableDictionary<string, string>.Empty.Add("NUglify", "BSD-2-Clause AND Apache-2.0");

    /// <summary>The name by which every tool knows it (package URL).</summary>
    public string Address => $"pkg:nuget/{Id}@{Version}";

    /// <summary>By the list that a restore writes (<c>obj/project.assets.json</c>); analyzers bring no code that runs and are left out.</summary>
    public static ImmutableArray<ShippedPackage> In(string assetsFile)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
        var root = assets.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToArray();
        return [.. root.GetProperty("targets").GetProperty("net10.0").EnumerateObject().Where(HasCode)
            .Select(p => Read(p, root.GetProperty("libraries").GetProperty(p.Name), folders)).OrderBy(p => p.Id, StringComparer.Ordinal)];
    }

    private static bool HasCode(JsonProperty package) => package.Value.GetProperty("type").GetString() == "package"
        && package.Value.TryGetProperty("runtime", out var files)
        && files.EnumerateObject().Any(f => f.Name.EndsWith(".dll", StringComparison.Ordinal));

    private static ShippedPackage Read(JsonProperty package, JsonElement library, string[] folders)
    {
        var nuspec = library.GetProperty("files").EnumerateArray().Select(f => f.GetString()!)
            .Single(f => f.EndsWith(".nuspec", StringComparison.Ordinal));
        var path = folders.Select(f => Path.Combine(f, library.GetProperty("path").GetString()!, nuspec)).First(File.Exists);
        var facts = XDocument.Load(path).Root!.Elements().Single(e => e.Name.LocalName == "metadata").Elements()
            .ToLookup(e => e.Name.LocalName, e => e.Value, StringComparer.Ordinal);
        var id = facts["id"].Single();
        return new(id, facts["version"].Single(), ReadFromTheirTexts.GetValueOrDefault(id) ?? facts["license"].Single(), facts["authors"].Single(),
            facts["projectUrl"].Single(), Convert.ToHexStringLower(library.GetProperty("sha512").GetBytesFromBase64()), NeedsOf(package.Value));
    }

    private static ImmutableArray<string> NeedsOf(JsonElement package) =>
        package.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : [];
}
