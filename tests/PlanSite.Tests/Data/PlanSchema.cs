using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PlanSite.Data;

namespace PlanSite.Tests.Data;

/// <summary>
/// Writes the JSON Schema of plan.json from the records that are written: what each holds, always or sometimes, and what is said of it.
/// What is left out when missing is not required, and never null.
/// </summary>
internal sealed class PlanSchema
{
    private readonly SortedDictionary<string, JsonObject> _records = new(StringComparer.Ordinal);

    public static JsonObject Write()
    {
        var schema = new PlanSchema();
        var root = schema.Record(typeof(PlanDocument), null);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "$id", $"urn:plansite:plan.json:{PlanDocument.CurrentVersion}");
        root["$defs"] = new JsonObject(schema._records.Select(r => KeyValuePair.Create(r.Key, (JsonNode?)r.Value)));
        return root;
    }

    private static JsonTypeInfo InfoOf(Type type) => PlanJsonShape.Written.Options.GetTypeInfo(type);

    private JsonObject Record(Type type, string? formula)
    {
        var shape = Said(new JsonObject(), type.GetCustomAttribute<FieldAttribute>()!);
        var (properties, required) = (new JsonObject(), new JsonArray());
        if (formula is not null)
        {
            properties[CalculationDocument.Formula] = new JsonObject { ["title"] = "式の種類", ["description"] = "いつもこの語。", ["const"] = formula };
            required.Add(CalculationDocument.Formula);
        }

        foreach (var property in InfoOf(type).Properties)
        {
            var field = property.AttributeProvider!.GetCustomAttributes(typeof(FieldAttribute), inherit: true).Cast<FieldAttribute>().Single();
            properties[property.Name] = Merge(Said(new JsonObject(), field), Shape(property.PropertyType, field.Kind));
            if (!property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null) required.Add(property.Name);
        }

        return Merge(shape, new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        });
    }

    /// <summary>A reference to a record, which is described once however often it is used.</summary>
    private JsonObject Reference(Type type)
    {
        var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name.Replace("Document", "").Replace("Entry", ""));
        if (!_records.ContainsKey(name))
        {
            _records[name] = new JsonObject();
            _records[name] = InfoOf(type).PolymorphismOptions is { } kinds ? OneOf(type, kinds) : Record(type, null);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    private JsonObject OneOf(Type type, JsonPolymorphismOptions kinds)
    {
        var either = new JsonArray();
        foreach (var kind in kinds.DerivedTypes)
        {
            var name = "calculation_" + kind.TypeDiscriminator;
            _records[name] = Record(kind.DerivedType, (string)kind.TypeDiscriminator!);
            either.Add(new JsonObject { ["$ref"] = "#/$defs/" + name });
        }

        return Merge(Said(new JsonObject(), type.GetCustomAttribute<FieldAttribute>()!), new JsonObject { ["oneOf"] = either });
    }

    private JsonObject Shape(Type type, FieldKind kind)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return new JsonObject { ["type"] = "array", ["items"] = Shape(plain.GetGenericArguments()[0], kind) };
        if (plain == typeof(ImmutableSortedDictionary<string, int>))
            return new JsonObject { ["type"] = "object", ["propertyNames"] = Words(typeof(Model.Status), false), ["additionalProperties"] = Shape(typeof(int), kind) };
        if (plain.IsEnum) return Words(plain, isOptional: plain != type);
        var name = Simple.GetValueOrDefault(plain);
        return name is null ? Reference(plain) : Limited(new JsonObject { ["type"] = name }, plain == typeof(DateOnly) ? null : kind);
    }

    private static readonly ImmutableDictionary<Type, string> Simple = ImmutableDictionary.CreateRange<Type, string>(
    [
        new(typeof(string), "string"), new(typeof(DateOnly), "string"), new(typeof(int), "integer"), new(typeof(decimal), "number"), new(typeof(bool), "boolean"),
    ]);

    /// <summary>The words of an enumeration; one that stands for nothing is left out with its property.</summary>
    private static JsonObject Words(Type type, bool isOptional) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Enum.GetNames(type).Where(n => !(isOptional && n == "None")).Select(n => JsonNamingPolicy.SnakeCaseLower.ConvertName(n))]),
    };

    private static JsonObject Limited(JsonObject shape, FieldKind? kind) => Merge(shape, kind switch
    {
        null => new JsonObject { ["format"] = "date" },
        FieldKind.Version => new JsonObject { ["const"] = PlanDocument.CurrentVersion },
        FieldKind.Year => new JsonObject { ["minimum"] = 1868, ["maximum"] = 2100 },
        FieldKind.Count or FieldKind.Share => new JsonObject { ["minimum"] = 0 },
        FieldKind.Goal => new JsonObject { ["minimum"] = 1, ["maximum"] = 17 },
        FieldKind.Id => Pattern("^[0-9A-Za-z][0-9A-Za-z._-]*$"),
        FieldKind.MunicipalityCode => Pattern("^([0-9]{6})?$"),
        FieldKind.GoalTarget => Pattern(@"^(1[0-7]|[1-9])\.([1-9][0-9]?|[a-d])$"),
        FieldKind.SdgIndicator => Pattern(@"^(1[0-7]|[1-9])\.([1-9][0-9]?|[a-d])\.[1-9][0-9]?$"),
        FieldKind.Language => Pattern("^[a-z]{2,3}(-[0-9A-Za-z]{2,8})*$"),
        FieldKind.IndicatorKey => Pattern("^[^/]+/[^/]+/[^/]+$"),
        FieldKind.Address => Pattern("^[^/:?#][^:?#]*/$"),
        _ => new JsonObject(),
    });

    private static JsonObject Pattern(string pattern) => new() { ["pattern"] = pattern };

    private static JsonObject Said(JsonObject shape, FieldAttribute field)
    {
        shape["title"] = field.Title;
        if (field.Description.Length > 0) shape["description"] = field.Description;
        return shape;
    }

    private static JsonObject Merge(JsonObject shape, JsonObject more)
    {
        foreach (var (key, value) in more.ToArray())
        {
            more.Remove(key);
            shape[key] = value;
        }

        return shape;
    }
}
