using System.Text.Json;
using Json.Schema;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Release;

/// <summary>The bill of materials is what tools expect that read it: it follows the schema of CycloneDX 1.6, which stands beside this file.</summary>
public sealed class BillOfMaterialsTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
    {
        foreach (var other in new[] { "spdx", "jsf-0.82" }) SchemaRegistry.Global.Register(Read(other));
        return Read("bom-1.6");
    });

    private static string Bill => File.ReadAllText(Path.Combine(Repository.Root, "generator", "sbom.cdx.json"));

    [Fact]
    public void The_bill_follows_the_schema() => Assert.Equal("", Problems(Bill));

    /// <summary>Also the one that a native release carries, where one was made.</summary>
    [Fact]
    public void The_bill_of_a_release_follows_the_schema_and_names_what_it_carries()
    {
        var released = Path.Combine(Repository.Root, "artifacts", "release", "sbom.cdx.json");
        if (!File.Exists(released)) return;
        var bill = File.ReadAllText(released);
        Assert.Equal("", Problems(bill));
        Assert.Contains("pkg:nuget/Microsoft.NETCore.App.Runtime.", bill, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"specVersion\": \"1.6\"", "\"specVersion\": 1.6")]
    [InlineData("\"type\": \"library\"", "\"type\": \"package\"")]
    [InlineData("\"alg\": \"SHA-512\"", "\"alg\": \"SHA-1024\"")]
    [InlineData("\"name\": \"CsvHelper\"", "\"title\": \"CsvHelper\"")]
    public void A_bill_that_does_not_is_noticed(string right, string wrong) =>
        Assert.NotEqual("", Problems(Bill.Replace(right, wrong, StringComparison.Ordinal)));

    private static string Problems(string bill)
    {
        using var json = JsonDocument.Parse(bill);
        var result = Schema.Value.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? "" : string.Join('\n', result.Details!.Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).Append("invalid"));
    }

    private static JsonSchema Read(string name) =>
        JsonSchema.FromText(File.ReadAllText(Path.Combine(Repository.Tests, "Release", "CycloneDX", name + ".schema.json")));
}
