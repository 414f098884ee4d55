using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Tests.Release;

/// <summary>What the program is made of, for tools that look for weaknesses (CycloneDX 1.6): the same bytes for the same packages.</summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(string version, IEnumerable<ShippedPackage> packages)
    {
        var shipped = packages.OrderBy(p => p.Id, StringComparer.Ordinal).ToArray();
        var program = $"pkg:generic/PlanSite@{version}";
        var bill = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new { component = Program(program, version) },
            ["components"] = shipped.Select(Component),
            ["dependencies"] = shipped.Select(p => Dependency(p.Address, Shipped(p, shipped)))
                .Prepend(Dependency(program, shipped.Select(p => p.Address))),
        };
        return JsonSerializer.Serialize(bill, Readable) + "\n";
    }

    private static Dictionary<string, object> Program(string address, string version) => new(StringComparer.Ordinal)
    {
        ["type"] = "application",
        ["bom-ref"] = address,
        ["name"] = "PlanSite",
        ["version"] = version,
        ["licenses"] = new[] { new { expression = "MIT" } },
        ["purl"] = address,
    };

    private static Dictionary<string, object> Component(ShippedPackage package) => new(StringComparer.Ordinal)
    {
        ["type"] = "library",
        ["bom-ref"] = package.Address,
        ["authors"] = new[] { new { name = package.Authors } },
        ["name"] = package.Id,
        ["version"] = package.Version,
        ["hashes"] = new[] { new { alg = "SHA-512", content = package.Sha512 } },
        ["licenses"] = new[] { new { expression = package.Licence } },
        ["purl"] = package.Address,
        ["externalReferences"] = new[] { new { type = "website", url = package.Website } },
    };

    private static IEnumerable<string> Shipped(ShippedPackage package, ShippedPackage[] shipped) =>
        shipped.Where(p => package.Needs.Contains(p.Id, StringComparer.OrdinalIgnoreCase)).Select(p => p.Address);

    private static Dictionary<string, object> Dependency(string address, IEnumerable<string> on) =>
        new(StringComparer.Ordinal) { ["ref"] = address, ["dependsOn"] = on };
}
