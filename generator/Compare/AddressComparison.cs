using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanSite.Compare;

/// <summary>Pages and data files that came or went, beside those of items that did.</summary>
/// <param name="Own">What no other change tells of.</param>
/// <param name="Others">What follows from other changes: the page of a tag that nothing has any more.</param>
internal sealed record AddressComparison(ImmutableArray<SiteChange> Own, ImmutableArray<SiteChange> Others)
{
    private static readonly AddressComparison None = new([], []);

    /// <summary>None where one of the states does not know its addresses.</summary>
    public static AddressComparison Of(Edition former, Edition now, ImmutableArray<SiteChange> changes)
    {
        if (former.Addresses is not { } before || now.Addresses is not { } after) return None;
        var items = changes.Where(c => c.Kind is ChangeKind.Item or ChangeKind.Address)
            .Select(c => c.Spot.Address).OfType<string>().ToImmutableArray();
        var (spoken, speaks) = (Languages(before), Languages(after));
        var languages = spoken.Except(speaks).Union(speaks.Except(spoken)).ToHashSet(StringComparer.Ordinal);
        var gone = Names(before.Except(after), languages).Where(a => !IsTold(a, items) && !IsKept(a, now, after));
        var came = Names(after.Except(before), languages).Where(a => !IsTold(a, items));
        var all = gone.Select(a => Of(a, isGone: true, now)).Concat(came.Select(a => Of(a, isGone: false, now)))
            .ToLookup(c => c.Spot.Plan.Length > 0);
        var own = languages.Order(StringComparer.Ordinal).Select(l => Of(l, spoken.Contains(l), now) with { What = "言語" });
        return new AddressComparison([.. own.Concat(all[false])], [.. all[true]]);
    }

    /// <summary>Languages beside the first. Where only the page of one stands, that tells of its end.</summary>
    private static FrozenSet<string> Languages(FrozenSet<string> addresses) => addresses.Select(PublishedPaths.Split)
        .Where(a => a.Language.Length > 0 && a.Address.Length > 0 && addresses.Contains(a.Language))
        .Select(a => a.Language).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One for all languages.</summary>
    private static IEnumerable<string> Names(IEnumerable<string> addresses, HashSet<string> languages) =>
        addresses.Select(PublishedPaths.Split).Where(a => !languages.Contains(a.Language)).Select(a => a.Address).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static bool IsTold(string address, ImmutableArray<string> items)
    {
        var place = Index.FormerAddresses.PlaceOf(address);
        return items.Any(i => place == i || (i.EndsWith('/') && place.StartsWith(i, StringComparison.Ordinal)));
    }

    /// <summary>Moved with its folder, to where it stands now.</summary>
    private static bool IsKept(string address, Edition now, FrozenSet<string> after) => now.Former.Now(address) is { } to && after.Contains(to);

    private static SiteChange Of(string address, bool isGone, Edition now)
    {
        var id = Index.FormerAddresses.PlaceOf(address).Split('/') is ["plans", var plan, ..] ? plan : "";
        return new SiteChange
        {
            Kind = ChangeKind.Address,
            Spot = new Spot(id, id.Length == 0 ? "サイト全体"
                : now.Plans.TryGetValue(id, out var of) ? PlanEntries.Text(of, "short_title") : id)
            { Address = address },
            What = address.EndsWith('/') || address.Length == 0 ? "ページ" : "ファイル",
            Before = isGone ? address : null,
            After = isGone ? null : address,
            IsLoss = isGone,
        };
    }
}
