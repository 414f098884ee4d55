using System.Text.Json.Nodes;

namespace PlanSite.Shapes;

/// <summary>
/// What may stand behind a key, as a piece of a schema. Ways to write something are told apart by <c>if</c>, never by <c>anyOf</c>:
/// an editor then names the fault itself, not that none of the ways fits.
/// </summary>
internal static class SchemaOfKind
{
    /// <param name="kind">What may stand there.</param>
    /// <param name="mayBeEmpty">True where nothing behind the colon means that the key is not given.</param>
    public static JsonObject Of(Kind kind, bool mayBeEmpty = false) => kind switch
    {
        Kind.Value value => Value(value.What, mayBeEmpty),
        Kind.OneOf oneOf => OneOf(oneOf),
        Kind.Reference => Types(mayBeEmpty, "string", "number", "boolean"),
        Kind.ListOf list => ByType("array", new JsonObject { ["items"] = Of(list.Item) }, Of(list.Item, mayBeEmpty)),
        Kind.MapOf map => MapOf(map, mayBeEmpty),
        Kind.Record record => new JsonObject { ["$ref"] = $"#/$defs/{record.Of().Name}" },
        Kind.Either either => Either(either, mayBeEmpty),
        _ => [],
    };

    private static JsonObject Value(ValueForm form, bool mayBeEmpty) => form switch
    {
        ValueForm.Number => With(Types(mayBeEmpty, "number", "string"), "pattern", "^[+-]?(?=[,.]*[0-9])[0-9,]*\\.?[0-9,]*%*$"),
        ValueForm.Year => With(With(With(Types(mayBeEmpty, "integer", "string"), "pattern", YearPattern), "minimum", 1927), "maximum", 2100),
        ValueForm.Date => With(Types(mayBeEmpty, "string"), "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        ValueForm.Flag => Types(mayBeEmpty, "boolean"),
        ValueForm.Id => With(With(Types(mayBeEmpty, "string", "number"), "pattern", IdPattern), "maxLength", 80),
        ValueForm.Link => With(Types(mayBeEmpty, "string"), "pattern", LinkPattern),
        ValueForm.Folder => With(Types(mayBeEmpty, "string"), "pattern", $"^\\s*{WebPattern}[^?#]*$"),
        ValueForm.RuleCode => With(Types(mayBeEmpty, "string"), "pattern", "^PS[0-9]{4}$"),
        ValueForm.Dash => With(Types(mayBeEmpty, "string"), "pattern", "^\\s*[-‐‑–—―－−ー]{1,3}\\s*$"),
        ValueForm.Printed => Types(true, "string", "number", "boolean"),
        _ => Types(mayBeEmpty, "string", "number", "boolean"),
    };

    /// <summary>2022, 2022年度, R4, 令和4, 令和元年度, full-width or not.</summary>
    private const string YearPattern = "^\\s*(?:(?:令和|平成|昭和|[RHSＲＨＳ])\\s*(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})\\s*(?:年度?)?\\s*$";

    /// <summary>As <c>check</c> allows them in addresses; names of devices stay its matter.</summary>
    private const string IdPattern = "^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$";

    /// <summary>A server without a name of a user before it.</summary>
    private const string WebPattern = "[Hh][Tt][Tt][Pp][Ss]?://[^/@?#\\s]+(?=[/?#\\s]|$)";

    /// <summary>Of the web, to write to, or of this site: a path, or a document by its name.</summary>
    private const string LinkPattern = $"^\\s*(?:{WebPattern}|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?!//)(?:\\.{{0,2}}|[^./:?\\s]+)/|[^./:?\\s]+\\.[a-z]+$)";

    private static JsonObject OneOf(Kind.OneOf kind) => new()
    {
        ["enum"] = new JsonArray([.. kind.Words.Select(w => (JsonNode?)w.Word)]),
        ["markdownEnumDescriptions"] = new JsonArray([.. kind.Words.Select(w => (JsonNode?)w.Title.Japanese)]),
    };

    private static JsonObject MapOf(Kind.MapOf map, bool mayBeEmpty)
    {
        var schema = Types(mayBeEmpty, "object");
        if (Of(map.Names)["pattern"] is { } pattern) schema["propertyNames"] = new JsonObject { ["pattern"] = pattern.DeepClone() };
        schema["additionalProperties"] = Of(map.Item);
        return schema;
    }

    private static JsonObject Either(Kind.Either either, bool mayBeEmpty) => new()
    {
        ["if"] = new JsonObject { ["type"] = new JsonArray("object", "array") },
        ["then"] = Of(either.Long),
        ["else"] = Of(either.Short, mayBeEmpty),
    };

    private static JsonObject ByType(string type, JsonObject then, JsonObject otherwise) =>
        new() { ["if"] = new JsonObject { ["type"] = type }, ["then"] = then, ["else"] = otherwise };

    private static JsonObject Types(bool mayBeEmpty, params ReadOnlySpan<string> types)
    {
        string[] all = mayBeEmpty ? [.. types, "null"] : [.. types];
        return new JsonObject { ["type"] = all.Length == 1 ? all[0] : new JsonArray([.. all.Select(t => (JsonNode?)t)]) };
    }

    private static JsonObject With(JsonObject schema, string name, JsonNode value)
    {
        schema[name] = value;
        return schema;
    }
}
