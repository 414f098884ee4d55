using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Data;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Compare;

/// <summary>A state of a site, as far as it can be compared: content that would be published, or what was.</summary>
public sealed record Edition
{
    /// <summary>As people named it, for headings.</summary>
    public required string Name { get; init; }

    /// <summary>The plan.json of each plan, by its id.</summary>
    public required ImmutableSortedDictionary<string, JsonElement> Plans { get; init; }

    /// <summary>Addresses of all pages in all languages and of all data files; null where only plans are known.</summary>
    public FrozenSet<string>? Addresses { get; init; }

    /// <summary>What the site itself says beside its plans; null where only what was made of it is known.</summary>
    public JsonElement? Site { get; init; }

    /// <summary>What its content says of former addresses.</summary>
    public FormerAddresses Former { get; init; } = FormerAddresses.None;

    /// <summary>What its content says was put right; null where that is not known.</summary>
    public ImmutableArray<Correction>? Corrections { get; init; }

    /// <summary>What would be published of a content.</summary>
    /// <param name="name">As people named it.</param>
    /// <param name="model">The whole site.</param>
    public static Edition Of(string name, SiteModel model)
    {
        var site = model.Site;
        var pages = model.Pages.SelectMany(p => p.Languages.Select(l => Routes.InLanguage(site, p.Address, l)));
        return new Edition
        {
            Name = name,
            Plans = model.Plans.ToImmutableSortedDictionary(p => p.Plan.Id, p => Parsed(PlanJson.Of(p)), StringComparer.Ordinal),
            Addresses = pages.Concat(new DataFiles(model).Addresses).ToFrozenSet(StringComparer.Ordinal),
            Site = Parsed(SiteDocument.Of(site)),
            Former = FormerAddresses.Of(site),
            Corrections = site.Corrections,
        };
    }

    /// <summary>A made site, by its files.</summary>
    /// <param name="name">As people named it.</param>
    /// <param name="paths">All its files, from its root on.</param>
    /// <param name="read">Reads one of them.</param>
    /// <exception cref="JsonException">A plan.json is none.</exception>
    public static Edition Of(string name, IReadOnlyCollection<string> paths, Func<string, byte[]> read) => new()
    {
        Name = name,
        Plans = paths.Where(PublishedPaths.IsPlan).Select(p => Parsed(read(p)))
            .ToImmutableSortedDictionary(PlanIdOf, p => p, StringComparer.Ordinal),
        Addresses = paths.Select(PublishedPaths.AddressOf).OfType<string>().ToFrozenSet(StringComparer.Ordinal),
    };

    /// <summary>One plan.json.</summary>
    /// <param name="name">As people named it.</param>
    /// <param name="bytes">The file.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static Edition Of(string name, byte[] bytes) => Parsed(bytes) is var plan
        ? new Edition { Name = name, Plans = ImmutableSortedDictionary<string, JsonElement>.Empty.Add(PlanIdOf(plan), plan) } : null!;

    private static JsonElement Parsed(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.Clone();
    }

    private static string PlanIdOf(JsonElement plan) =>
        plan.ValueKind is JsonValueKind.Object && plan.TryGetProperty("nodes", out _)
        && plan.TryGetProperty("id", out var id) && id.GetString() is { } text
            ? text : throw new JsonException("This is no plan.json.");
}
