using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlanSite.Index;

namespace PlanSite.Render.Data;

/// <summary>plan.json and the JSON Schema that describes it.</summary>
internal static class PlanJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Converters = { new ExactDecimal() },
    };

    public static byte[] Of(PlanModel model) => JsonSerializer.SerializeToUtf8Bytes(PlanDocuments.Of(model), PlanJsonShape.Written.PlanDocument);

    public static byte[] Schema()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = (JsonObject)PlanJsonShape.Written.PlanDocument.GetJsonSchemaAsNode(exporter);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", $"PlanSite plan.json version {PlanDocument.CurrentVersion}");
        return JsonSerializer.SerializeToUtf8Bytes(schema, Options);
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

    /// <summary>Writes every digit and no closing zeros, so that equal numbers give equal bytes.</summary>
    private sealed class ExactDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(Format.Machine(value));
    }
}

/// <summary>Made by the compiler, because a build has no time to look types up at run time.</summary>
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class PlanJsonShape : JsonSerializerContext
{
    public static PlanJsonShape Written { get; } = new(new JsonSerializerOptions(PlanJson.Options));
}
