using System.Collections.Immutable;
using System.Text.Json;

namespace PlanSite.Compare;

/// <summary>What of a rule is different, and nothing else: a rule has some twenty parts, of which mostly one changes.</summary>
internal static class RuleText
{
    private const string Same = "計画の決まりと同じ";

    /// <summary>The parts that differ, as they were and as they are; equal texts where none does.</summary>
    /// <param name="former">The rule before; null for that of the plan.</param>
    /// <param name="now">The rule now; null for that of the plan.</param>
    /// <param name="known">Differences that are told elsewhere.</param>
    public static (string Before, string After) Of(JsonElement? former, JsonElement? now, ImmutableHashSet<(string, string?, string?)> known)
    {
        var different = Different(former, now).Where(d => !known.Contains(d)).ToImmutableArray();
        if (different.IsEmpty) return ("", "");
        if (former is null || now is null) return (former is null ? Same : "指標の決まり", now is null ? Same : "指標の決まり");
        return (Joined(different.Select(d => (d.Part, d.Before))), Joined(different.Select(d => (d.Part, d.After))));
    }

    /// <summary>Each part that differs.</summary>
    public static IEnumerable<(string Part, string? Before, string? After)> Different(JsonElement? former, JsonElement? now)
    {
        var (before, after) = (PartsOf(former), PartsOf(now));
        return before.Keys.Union(after.Keys).Select(p => (p, before.GetValueOrDefault(p), after.GetValueOrDefault(p))).Where(d => d.Item2 != d.Item3);
    }

    private static string Joined(IEnumerable<(string Part, string? Text)> parts) => string.Join("、", parts.Select(p => $"{p.Part} {p.Text ?? "なし"}"));

    private static Dictionary<string, string> PartsOf(JsonElement? rule)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (rule is { } given) Read("rule", given, "", parts);
        return parts;
    }

    private static void Read(string record, JsonElement value, string way, Dictionary<string, string> parts)
    {
        foreach (var property in value.EnumerateObject())
        {
            var (title, child) = (way + PlanFields.Known.TitleOf(record, property.Name), PlanFields.Known.RecordOf(record, property.Name));
            if (child is null) parts[title] = PlanText.Of(null, property.Name, property.Value);
            else if (property.Value.ValueKind is JsonValueKind.Object) Read(child, property.Value, title + "の", parts);
            else
            {
                var at = 0;
                foreach (var entry in property.Value.EnumerateArray()) Read(child, entry, $"{title} {++at} の", parts);
            }
        }
    }
}
