using System.Text.Json;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>What entries of the former plan are called now: the content says so by their addresses.</summary>
/// <param name="former">Id of the plan before.</param>
/// <param name="now">Id of the plan now.</param>
/// <param name="addresses">What became of former addresses.</param>
internal sealed class FormerNames(string former, string now, FormerAddresses addresses)
{
    /// <summary>Id of the plan now.</summary>
    public string Plan => now;

    /// <summary>The plan's address before.</summary>
    public string FormerRoot => $"plans/{former}/";

    /// <summary>Tells an entry of the former plan apart by the key that it has now.</summary>
    public string Now(string record, JsonElement entry, Spot spot)
    {
        var key = PlanEntries.KeyOf(record, entry)!;
        return AddressOf(record, key, spot, former) is { } address ? KeyAt(record, address) ?? key : key;
    }

    /// <summary>Where an entry is, within where its list is.</summary>
    /// <param name="record">What it is.</param>
    /// <param name="outer">Where its list is.</param>
    /// <param name="old">The entry before; null for one that came.</param>
    /// <param name="current">The entry now; null for one that went.</param>
    public Spot Enter(string record, Spot outer, JsonElement? old, JsonElement? current)
    {
        var shown = current ?? old!.Value;
        var spot = outer with { Address = AddressIn(record, outer, old, current) ?? outer.Address };
        return record switch
        {
            "node" => spot with { Node = new NodeKey(Text(shown, "level"), Text(shown, "id")), NodeTitle = Text(shown, "title") },
            "indicator" or "observation" => spot with { Part = Text(shown, "id"), PartTitle = Text(shown, "name") },
            "step" => spot with { Part = Text(shown, "id"), PartTitle = StepTitle(shown) },
            _ => PlanEntries.YearOf(record, shown) is { } year ? spot with { Year = new FiscalYear(year) } : spot,
        };
    }

    /// <summary>What the former plan says, with the names that others have now; null where it says nothing.</summary>
    public string? Said(string? record, string? property, JsonElement? value, Spot spot)
    {
        if (value is not { } given) return null;
        if (record == "key" && given.ValueKind is JsonValueKind.Object) return NodeNow(given);
        if (record == "key") return string.Join("、", given.EnumerateArray().Select(NodeNow));
        return PlanText.Of(record, property, given);
    }

    /// <summary>The ids that others have now which the former plan refers to.</summary>
    public IEnumerable<string> IdsNow(string property, JsonElement ids, Spot spot) =>
        ids.EnumerateArray().Select(id => NameNow(property[..^1], id.GetString()!, spot));

    private string NodeNow(JsonElement key) =>
        KeyAt("node", $"plans/{former}/{Text(key, "level")}/{Text(key, "id")}/") ?? PlanText.Of("key", null, key);

    private string NameNow(string record, string id, Spot spot) => KeyAt(record, AddressOf(record, id, spot, former)!) ?? id;

    /// <summary>The key of what stands now where an address has moved to; null for one that has not moved, or elsewhere.</summary>
    private string? KeyAt(string record, string address)
    {
        if (addresses.Now(address) is not { } to || !to.StartsWith($"plans/{now}/", StringComparison.Ordinal)) return null;
        var parts = to.TrimEnd('/').Split('/');
        return record switch
        {
            "node" => parts.Length == 4 ? $"{parts[2]}/{parts[3]}" : null,
            "indicator" => to[(to.IndexOf('#', StringComparison.Ordinal) + 1)..],
            "observation" => to[(to.IndexOf("#observation-", StringComparison.Ordinal) + "#observation-".Length)..],
            _ => parts[^1],
        };
    }

    private string? AddressIn(string record, Spot outer, JsonElement? old, JsonElement? current) => old is { } before
        ? PlanEntries.KeyOf(record, before) is { } key ? AddressOf(record, key, outer, former) : null
        : PlanEntries.KeyOf(record, current!.Value) is { } own ? AddressOf(record, own, outer, now) : null;

    private static string? AddressOf(string record, string key, Spot spot, string plan) => record switch
    {
        "node" => $"plans/{plan}/{key}/",
        "indicator" => $"{spot.Address}#{key}",
        "observation" => $"{spot.Address}#observation-{key}",
        "level" => $"plans/{plan}/{key}/",
        "department" or "programme" or "tag" => $"plans/{plan}/{record}s/{key}/",
        "prose" => $"plans/{plan}/{Routes.ProseFolder}/{key}/",
        _ => null,
    };

    private static string StepTitle(JsonElement step) => Text(step, "name") is { Length: > 0 } name ? $"行程「{name}」" : $"行程 {Text(step, "id")}";

    private static string Text(JsonElement entry, string property) => PlanEntries.Text(entry, property);
}
