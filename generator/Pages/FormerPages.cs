using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The pages at addresses that were given up: whoever comes by an old link is told what became of it.</summary>
internal static class FormerPages
{
    /// <summary>Leads on by itself, and by a link for those whose browser does not.</summary>
    public static MovedView Moved(Place place, string to)
    {
        var title = place.Words["moved_title"];
        var frame = Frames.Make(place, "moved", new Phrase(title, null), place.Words["moved_text"]);
        var url = place.Model.Site.BaseUrl;
        return new MovedView
        {
            Page = frame with
            {
                Languages = [],
                DefaultLanguage = null,
                Canonical = url is null ? null : url + Routes.InLanguage(place.Model.Site, to, place.Language),
            },
            Title = title,
            Href = place.To(to),
        };
    }

    /// <summary>Says since when and why, and names the nearest page above it that still stands.</summary>
    public static EndedView Ended(Place place, Ended end)
    {
        var title = place.Words["ended_title"];
        var above = Above(place);
        return new EndedView
        {
            Page = Frames.Make(place, "ended", new Phrase(title, null), end.Reason) with { Hidden = true, Languages = [], DefaultLanguage = null },
            Title = title,
            Year = end.Year is { } year ? place.Words.Fill("ended_year", ("year", place.Format.Year(year))) : null,
            Reason = place.OfSite(end.Reason),
            Above = above is { Subject: Subject.Front front }
                ? new Anchor(place.To(above.Address), place.Of(front.Plan.Plan, front.Plan.Plan.Title))
                : new Anchor(place.To(above?.Address ?? Routes.Home), new Phrase(place.Words[above is null ? "home" : "ended_above"], null)),
        };
    }

    private static PageAddress? Above(Place place)
    {
        var address = place.Address.StartsWith(Routes.EmbedFolder, StringComparison.Ordinal)
            ? "plans/" + place.Address[Routes.EmbedFolder.Length..] : place.Address;
        var pages = place.Model.Pages.Where(p => p is { IsFindable: true, Address.Length: > 0 });
        return pages.Where(p => address.StartsWith(p.Address, StringComparison.Ordinal)).MaxBy(p => p.Address.Length);
    }
}
