using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Index;

namespace PlanSite.Compare;

/// <summary>Two states of a site side by side: the one entry of this folder.</summary>
public static class Comparison
{
    private const string SiteName = "サイト全体";

    private static readonly Spot Site = new("", SiteName);

    /// <summary>All that differs. Nothing where both say the same.</summary>
    /// <param name="former">What was published, or is about to be replaced.</param>
    /// <param name="now">What is to take its place; its content says what was moved, ended and put right.</param>
    public static Differences Of(Edition former, Edition now)
    {
        var compared = OfPlans(former, now).ToImmutableArray();
        var changes = OfSite(former, now).Concat(Moves(former, now)).Concat(compared.SelectMany(c => c.Changes)).ToImmutableArray();
        var pages = AddressComparison.Of(former, now, changes);
        var declared = new Declarations(former, now);
        return new Differences(
            [.. changes.Concat(pages.Own).Select(declared.Mark)],
            [.. compared.SelectMany(c => c.Judgements).Concat(Counts(former, now)).Concat(pages.Others).Select(declared.Mark)]);
    }

    private static IEnumerable<(ImmutableArray<SiteChange> Changes, ImmutableArray<SiteChange> Judgements)> OfPlans(Edition former, Edition now)
    {
        var pairs = former.Plans.ToDictionary(p => NameNow(p.Key, now), p => p.Value, StringComparer.Ordinal);
        foreach (var id in pairs.Keys.Union(now.Plans.Keys, StringComparer.Ordinal))
        {
            var (old, current) = (pairs.TryGetValue(id, out var before), now.Plans.TryGetValue(id, out var after));
            if (old && current) yield return new PlanComparison(before, after, now.Former).Run();
            else yield return ([Whole(id, old ? before : after, old)], []);
        }
    }

    private static string NameNow(string id, Edition now) =>
        !now.Plans.ContainsKey(id) && now.Former.Now($"plans/{id}/")?.Split('/') is ["plans", var name, ""] ? name : id;

    private static SiteChange Whole(string id, JsonElement plan, bool isGone)
    {
        var title = PlanEntries.Text(plan, "title");
        return new SiteChange
        {
            Kind = ChangeKind.Item,
            Spot = new Spot(id, PlanEntries.Text(plan, "short_title")) { Address = $"plans/{PlanEntries.Text(plan, "id")}/" },
            What = "計画",
            Before = isGone ? title : null,
            After = isGone ? null : title,
            IsLoss = isGone,
        };
    }

    /// <summary>What the site says beside its plans, where both states know it.</summary>
    private static IEnumerable<SiteChange> OfSite(Edition former, Edition now)
    {
        if (former.Site is not { } before || now.Site is not { } after) yield break;
        foreach (var property in after.EnumerateObject())
        {
            var old = before.GetProperty(property.Name);
            if (property.Value.ValueKind is not JsonValueKind.Object)
            {
                if (old.GetString() == property.Value.GetString()) continue;
                yield return Said(property.Name, old.GetString(), property.Value.GetString(), ChangeKind.Title, null);
                continue;
            }

            foreach (var name in Names(old).Union(Names(property.Value), StringComparer.Ordinal))
            {
                var (was, isNow) = (TextIn(old, name), TextIn(property.Value, name));
                var kind = was is null || isNow is null ? ChangeKind.Item : ChangeKind.Text;
                var address = property.Name == "ページ" ? Routes.Prose(name) : null;
                if (was != isNow) yield return Said($"{property.Name} › {name}", was, isNow, kind, address);
            }
        }
    }

    private static IEnumerable<string> Names(JsonElement texts) => texts.EnumerateObject().Select(p => p.Name);

    private static string? TextIn(JsonElement texts, string name) => texts.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static SiteChange Said(string what, string? before, string? after, ChangeKind kind, string? address) => new()
    {
        Kind = kind,
        Spot = Site with { Address = address },
        What = what,
        Before = before,
        After = after,
        IsLoss = kind is ChangeKind.Item && after is null,
    };

    /// <summary>Each move that the content declares and that the former state did not know.</summary>
    private static IEnumerable<SiteChange> Moves(Edition former, Edition now)
    {
        if (former.Addresses is not { } known) yield break;
        foreach (var move in now.Former.Moved.Where(m => !former.Former.Moved.Any(f => (f.From, f.To) == (m.From, m.To))))
        {
            var isTold = now.Addresses is not null && !Stood(move.To, known) && Stood(move.From, known);
            if (!isTold && !move.From.Contains('#', StringComparison.Ordinal)) continue;
            var plan = now.Plans.GetValueOrDefault(move.To.Split('/') is ["plans", var id, ..] ? id : "");
            var spot = plan.ValueKind is JsonValueKind.Object ? new Spot(PlanEntries.Text(plan, "id"), PlanEntries.Text(plan, "short_title")) : Site;
            spot = spot with { Address = move.To };
            yield return new SiteChange { Kind = ChangeKind.Address, Spot = spot, What = "番地", Before = move.From, After = move.To };
        }
    }

    private static bool Stood(string place, IEnumerable<string> addresses) => addresses.Any(a => a.StartsWith(place, StringComparison.Ordinal));

    private static IEnumerable<SiteChange> Counts(Edition former, Edition now) => former.Plans.SelectMany(p =>
        now.Plans.TryGetValue(NameNow(p.Key, now), out var after) ? new CountsComparison(p.Value, after, now.Former).Run() : []);
}
