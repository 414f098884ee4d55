using System.ComponentModel;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PlanSite.Data;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Data;

/// <summary>The schema of plan.json is a file, which programs outside rely on. It must say what is really written.</summary>
public sealed class PlanSchemaTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "generator", "Data", "plan.schema.json");

    /// <summary><c>SNAPSHOT_ACCEPT=1</c> writes the file anew.</summary>
    [Fact]
    public void The_schema_describes_exactly_what_is_written()
    {
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1") File.WriteAllText(Path, Exported());
        Assert.Equal(Exported(), File.ReadAllText(Path));
    }

    [Fact]
    public void The_program_carries_the_schema() => Assert.Equal(File.ReadAllText(Path), Encoding.UTF8.GetString(PlanJson.Schema()));

    private static string Exported()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = (JsonObject)PlanJsonShape.Written.PlanDocument.GetJsonSchemaAsNode(exporter);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", $"PlanSite plan.json version {PlanDocument.CurrentVersion}");
        return Encoding.UTF8.GetString(JsonFile.Of(schema));
    }

    /// <summary>Adds what a converter hides (exact numbers), the descriptions, and that missing values are left out.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        if (type == typeof(decimal)) schema = new JsonObject { ["type"] = "number" };
        if (type == typeof(decimal?)) schema = new JsonObject { ["type"] = new JsonArray("number", "null") };
        if (schema is not JsonObject shape) return schema;
        if (shape.ContainsKey("properties")) shape["required"] = RequiredOf(context.TypeInfo);
        if (DescriptionOf(context.PropertyInfo) is { } description) shape["description"] = description;
        return shape;
    }

    private static JsonArray RequiredOf(JsonTypeInfo type) => [.. type.Properties.Where(IsAlwaysThere).Select(p => p.Name)];

    private static bool IsAlwaysThere(JsonPropertyInfo property) =>
        !property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null;

    private static string? DescriptionOf(JsonPropertyInfo? property) =>
        property?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false)
            .OfType<DescriptionAttribute>().FirstOrDefault()?.Description;
}
