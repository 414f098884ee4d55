using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanSite.Shapes;

/// <summary>
/// JSON Schemas (2020-12) by which editors complete, explain and check content while it is written. What only the whole plan tells, as
/// whether an id is there, stays with <c>check</c>.
/// </summary>
internal static class EditorSchema
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a kind of file, with all records that may be in it, as the bytes of its own file.</summary>
    public static byte[] Of(ContentFile file)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"{file.Title.Japanese}（{file.Where}）",
        };
        foreach (var (name, part) in SchemaOfKind.Of(file.Kind).ToArray()) schema[name] = part?.DeepClone();
        schema["$defs"] = new JsonObject(ShapesIn(file.Kind).OrderBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => KeyValuePair.Create(s.Name, (JsonNode?)Define(s))));
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options)) schema.WriteTo(writer);
        return [.. bytes.WrittenSpan, (byte)'\n'];
    }

    /// <summary>All records that may be somewhere in something, each once, the outer ones first.</summary>
    internal static ImmutableArray<Shape> ShapesIn(Kind kind)
    {
        var found = new List<Shape>();
        Collect(kind, found);
        return [.. found];
    }

    private static void Collect(Kind kind, List<Shape> found)
    {
        switch (kind)
        {
            case Kind.Record record when !found.Contains(record.Of()):
                var shape = record.Of();
                found.Add(shape);
                if (shape.Instead is { } instead) Collect(new Kind.Record(instead.Shape), found);
                foreach (var field in shape.Fields) Collect(field.Kind, found);
                if (shape.Others is { } others) Collect(others, found);
                break;
            case Kind.ListOf list:
                Collect(list.Item, found);
                break;
            case Kind.MapOf map:
                Collect(map.Item, found);
                break;
            case Kind.Either either:
                Collect(either.Long, found);
                break;
        }
    }

    private static JsonObject Define(Shape shape)
    {
        if (shape.Instead is not { } instead) return Record(shape);
        return new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = "object", ["required"] = new JsonArray(instead.Key.Name) },
            ["then"] = SchemaOfKind.Of(new Kind.Record(instead.Shape)),
            ["else"] = Record(shape),
        };
    }

    private static JsonObject Record(Shape shape)
    {
        var required = shape.Fields.Where(f => f.IsRequired).Select(f => (JsonNode?)f.Name).ToArray();
        var schema = new JsonObject { ["type"] = "object", ["title"] = shape.Title.Japanese };
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        schema["properties"] = new JsonObject(shape.Fields.Append(Shape.Reviewed).Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Property(f))));
        schema["additionalProperties"] = shape.Others is { } others ? SchemaOfKind.Of(others) : JsonValue.Create(false);
        return schema;
    }

    private static JsonObject Property(Field field)
    {
        var told = GuideText.InEditor(field);
        var property = new JsonObject
        {
            ["title"] = field.Title.Japanese,
            ["description"] = told.Replace("`", "", StringComparison.Ordinal),
            ["markdownDescription"] = told,
        };
        if (GuideText.IsSimple(field)) property["examples"] = new JsonArray(field.Example!.Trim('"'));
        foreach (var (name, part) in SchemaOfKind.Of(field.Kind, mayBeEmpty: !field.IsRequired).ToArray()) property[name] = part?.DeepClone();
        if (field.Otherwise is { } otherwise && field.Kind is Kind.OneOf) property["default"] = otherwise;
        return property;
    }
}
