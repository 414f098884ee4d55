using System.Collections.Frozen;
using System.Text.Json;
using PlanSite.Data;

namespace PlanSite.Compare;

/// <summary>What plan.json is made of, by its own schema: what each record has, what its properties are called, of which record they are.</summary>
internal sealed class PlanFields
{
    /// <summary>The record that stands for the whole plan.</summary>
    public const string Plan = "";

    private const string Reference = "#/$defs/";

    private static readonly Lazy<PlanFields> Read = new(() => new PlanFields(PlanJson.Schema()));

    private readonly FrozenDictionary<(string Record, string Property), Field> _fields;

    private PlanFields(byte[] schema)
    {
        using var document = JsonDocument.Parse(schema);
        var root = document.RootElement;
        var records = root.GetProperty("$defs").EnumerateObject().Select(d => (d.Name, d.Value)).Append((Plan, root));
        _fields = records.Where(r => r.Item2.TryGetProperty("properties", out _))
            .SelectMany(r => r.Item2.GetProperty("properties").EnumerateObject().Select(p => (Key: (r.Item1, p.Name), Field: Of(p.Value))))
            .ToFrozenDictionary(f => f.Key, f => f.Field);
    }

    /// <summary>As this program writes it. Other versions have less, or the same under the same names.</summary>
    public static PlanFields Known => Read.Value;

    /// <summary>What a property is called, by the data's own description; its name where it has none.</summary>
    public string TitleOf(string record, string property) => _fields.TryGetValue((record, property), out var field) ? field.Title : property;

    /// <summary>The record of a property's value, or of each of its entries; null where it is none.</summary>
    public string? RecordOf(string record, string property) => _fields.TryGetValue((record, property), out var field) ? field.Record : null;

    private static Field Of(JsonElement schema) => new(
        schema.TryGetProperty("title", out var title) ? title.GetString()! : "",
        RecordIn(schema) ?? (schema.TryGetProperty("items", out var items) ? RecordIn(items) : null));

    private static string? RecordIn(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? reference.GetString()![Reference.Length..] : null;

    private readonly record struct Field(string Title, string? Record);
}
