using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>
/// What became of addresses that the content says have moved or ended. An address stands for all below it; the page of an indicator for
/// framing stands below its node, as <c>plans/town/measure/01-1/#visitors</c>, whatever it is called.
/// </summary>
/// <param name="moved">What has another address.</param>
/// <param name="ended">What came to an end.</param>
public sealed class FormerAddresses(ImmutableArray<Moved> moved, ImmutableArray<Ended> ended)
{
    /// <summary>Parts of the address of an indicator for framing: embed, plan, level, node, indicator.</summary>
    private const int EmbedParts = 5;

    /// <summary>Of a state of which nothing is said.</summary>
    public static FormerAddresses None { get; } = new([], []);

    /// <summary>What the content of a site says.</summary>
    public static FormerAddresses Of(Site site) => new(site.Moved, site.Ended);

    /// <summary>What has another address, in the order of the content.</summary>
    public ImmutableArray<Moved> Moved => moved;

    /// <summary>The address now; null for one that has not moved.</summary>
    /// <param name="address">Of a page or a file, without the language; or with the fragment of an indicator.</param>
    public string? Now(string address)
    {
        var place = PlaceOf(address);
        var move = moved.Where(m => Covers(m.From, place)).MaxBy(m => m.From.Length);
        return move is null ? null : AddressOf(move.To + place[move.From.Length..], isEmbed: place != address);
    }

    /// <summary>The end that is told of an address; null for one that has not come to any.</summary>
    public Ended? EndOf(string address)
    {
        var place = PlaceOf(address);
        return ended.Where(e => Covers(e.Address, place)).MaxBy(e => e.Address.Length);
    }

    /// <summary>The pages that stand at former addresses: those that lead on, and those that tell of an end.</summary>
    /// <param name="pages">The pages of the site as it is now. Where one of them stands, there is no other.</param>
    internal IEnumerable<(string Address, Subject Subject, PageAddress? Target)> Pages(ImmutableArray<PageAddress> pages)
    {
        var taken = pages.Select(p => p.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var move in moved)
        {
            foreach (var page in pages.Where(p => Covers(move.To, PlaceOf(p.Address))))
            {
                var place = PlaceOf(page.Address);
                var from = AddressOf(move.From + place[move.To.Length..], isEmbed: place != page.Address);
                if (taken.Add(from)) yield return (from, new Subject.Moved(page.Address), page);
            }
        }

        foreach (var end in ended)
        {
            var address = AddressOf(end.Address, isEmbed: end.Address.Contains('#', StringComparison.Ordinal));
            var isPage = Routes.FileOf(address).EndsWith(".html", StringComparison.Ordinal);
            if (isPage && taken.Add(address)) yield return (address, new Subject.Ended(end), null);
        }
    }

    private static bool Covers(string whole, string place) => whole.Contains('#', StringComparison.Ordinal)
        ? whole == place
        : whole[^1] == '/' ? place.StartsWith(whole, StringComparison.Ordinal) : whole == place;

    /// <summary>Where an address stands in the order of things: indicators below their nodes.</summary>
    public static string PlaceOf(string address)
    {
        var parts = address.Split('/');
        return address.StartsWith(Routes.EmbedFolder, StringComparison.Ordinal) && parts.Length == EmbedParts + 1
            ? $"plans/{parts[1]}/{parts[2]}/{parts[3]}/#{parts[4]}" : address;
    }

    private static string AddressOf(string place, bool isEmbed)
    {
        if (!isEmbed || place.Split('/') is not [_, var plan, var level, var node, ['#', .. var indicator]]) return place;
        return $"{Routes.EmbedFolder}{plan}/{level}/{node}/{indicator}/";
    }
}
