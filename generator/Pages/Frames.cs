using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Previews;
using PlanSite.Pages.Views;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>What stands around every page: head, breadcrumb, navigation, languages, footer.</summary>
public static class Frames
{
    private const int LongestDescription = 120;

    /// <param name="place">The page it is for.</param>
    /// <param name="kind">What kind of page it is.</param>
    /// <param name="title">Of the page; the plan's and the site's names are added.</param>
    /// <param name="description">What it is about, for search engines.</param>
    /// <param name="crumbs">The way from the home page, without home and the page itself.</param>
    /// <param name="plan">The plan that the page is about; null for the site's own.</param>
    public static Frame Make(
        Place place, string kind, Phrase title, string description, ImmutableArray<Anchor> crumbs = default, PlanModel? plan = null)
    {
        var site = place.Model.Site;
        var way = crumbs.IsDefault ? [] : crumbs;
        return new Frame
        {
            T = place.Words.All,
            Lang = place.Words.Tag,
            Root = place.Root,
            Title = Title(place, title, plan),
            Description = Shorten(description),
            Kind = kind,
            SiteTitle = place.OfSite(site.Title),
            Home = place.To(Routes.Home),
            Search = kind is "home" or "search" or "not-found" ? null : place.To(Routes.Search),
            Canonical = place.Permalink,
            Crumbs = place.Address.Length == 0 ? [] : Crumbs([new Anchor(place.To(Routes.Home), new Phrase(place.Words["home"], null)), .. way]),
            Here = place.Address.Length == 0 ? null : title,
            Nav = Navigation(place),
            Languages = Languages(place),
            Content = plan is null || plan.Plan.Language == place.Language ? null : new Phrase("", plan.Plan.Language),
            Plain = place.Words.IsJapanese && place.Language != "ja" ? new Phrase("", "ja") : null,
            DefaultLanguage = site.Languages.Length > 1 && site.BaseUrl is { } root ? root + place.Address : null,
            LanguageNote = IsOfOtherLanguage(place, plan) ? place.Words["language_note"] : null,
            Plan = plan is null ? null : PlanMenus.Of(place, plan),
            Footer = Footer(place, plan),
            Draft = Draft(place, plan),
            Picture = PreviewPictures.Of(place, plan),
            Hidden = site.IsPreview,
        };
    }

    /// <summary>
    /// Names the draft years whose results the page may show: those of its plan, or of all plans; on a site for review says that it is one.
    /// </summary>
    private static string? Draft(Place place, PlanModel? plan)
    {
        var years = DraftYears(place, plan);
        return place.Model.Site.IsPreview ? place.Words["preview_banner"] + years : years;
    }

    private static string? DraftYears(Place place, PlanModel? plan)
    {
        var plans = plan is null ? place.Model.Plans : [plan];
        var drafts = plans
            .SelectMany(p => p.Plan.ShownDrafts.Select(y => $"{place.Of(p.Plan, p.Plan.ShortTitle)} {place.Format.ShortYear(y)}")).ToList();
        return drafts.Count == 0 ? null : place.Words.Fill("draft_banner", ("years", string.Join(place.Words["comma"], drafts)));
    }

    private static ImmutableArray<Crumb> Crumbs(ImmutableArray<Anchor> way) =>
        [.. way.Select((a, i) => new Crumb(RollUpViews.Count(i + 1), a.Href, a.Text))];

    /// <summary>The breadcrumb's pieces for a page of a plan.</summary>
    public static ImmutableArray<Anchor> Way(Place place, Plan plan, params ReadOnlySpan<Anchor> further) =>
        [.. City(place, plan), new Anchor(place.To(Routes.Plan(plan)), place.Of(plan, plan.ShortTitle)), .. further];

    /// <summary>The way to a plan's own page: its city, where that has several plans.</summary>
    public static ImmutableArray<Anchor> City(Place place, Plan plan) => place.Model.Cities.Any(c => c.City.Code == plan.Municipality.Code)
        ? [new Anchor(place.To(Routes.City(plan.Municipality)), place.Of(plan, plan.Municipality.Name))]
        : [];

    private static string Title(Place place, Phrase title, PlanModel? plan)
    {
        var name = place.OfSite(place.Model.Site.Title).Text;
        var site = place.Language == place.Model.Site.Languages[0] ? name : $"{name} ({place.Words["language_name"]})";
        if (place.Address.Length == 0) return site;
        return plan is null || place.Of(plan.Plan, plan.Plan.Title).Text == title.Text
            ? $"{title}｜{site}" : $"{title}｜{place.Of(plan.Plan, plan.Plan.ShortTitle)}｜{site}";
    }

    /// <summary>What is cut off leaves an ellipsis, and no half of a character that takes two places (𠮷).</summary>
    private static string Shorten(string text)
    {
        var flat = PlainText.Of(text);
        if (flat.Length <= LongestDescription) return flat;
        var kept = LongestDescription - 1;
        return flat[..(char.IsHighSurrogate(flat[kept - 1]) ? kept - 1 : kept)] + "…";
    }

    private static ImmutableArray<NavItem> Navigation(Place place)
    {
        NavItem Item(string address, string key) =>
            new(place.To(address), place.Words[key], address.Length > 0 && place.Address.StartsWith(address, StringComparison.Ordinal));

        return
        [
            .. place.Model.Topics.IsEmpty ? [] : new[] { Item(Routes.Topics, "nav_topics") },
            new NavItem(place.To(Routes.Home + "#plans"), place.Words["nav_plans"], place.Address.StartsWith("plans/", StringComparison.Ordinal)),
            Item(Routes.Sdgs, "nav_sdgs"),
            Item(Routes.Search, "nav_search"),
            Item(Routes.Data, "nav_data"),
        ];
    }

    private static ImmutableArray<LanguageLink> Languages(Place place)
    {
        var site = place.Model.Site;
        return [.. site.Languages.Select(language => Link(place, language, Routes.InLanguage(site, place.Address, language)))];
    }

    /// <summary>Each language calls itself by its own name, on pages of any language.</summary>
    private static LanguageLink Link(Place place, string language, string address)
    {
        var (name, tag) = place.Words.Speaking(language);
        return new LanguageLink(
            Routes.Link(place.Own, address), tag, name, language == place.Language, place.Model.Site.BaseUrl is { } url ? url + address : null);
    }

    /// <summary>True where the page shows texts that are not in its own language: those of its plan, or of some plan.</summary>
    private static bool IsOfOtherLanguage(Place place, PlanModel? plan) =>
        (plan is null ? place.Model.Plans : [plan]).Any(p => p.Plan.Language != place.Language);

    private static Footer Footer(Place place, PlanModel? plan)
    {
        var site = place.Model.Site;
        var terms = plan is null ? site.Licence : site.LicenceOf(plan.Plan);
        var links = site.Pages
            .Select(p => new NavItem(place.To(Routes.Prose(p.Id)), place.TitleOf(p).Text, place.Address == Routes.Prose(p.Id)));
        var glossary = new NavItem(place.To(Routes.Glossary), place.Words["nav_glossary"], place.Address == Routes.Glossary);
        var contact = site.Contact is null ? null : ContactText.LinkOf(site.Contact);
        return new Footer(
            place.OfSite(site.Publisher).Text,
            contact?.Kind is AddressKind.Mail or AddressKind.Phone ? contact.Text.Split(':', 2)[1] : site.Contact,
            contact is null ? null : place.ToAddress(contact.Text),
            place.OfSite(terms.Name).Text,
            terms.Url is { } licence ? place.ToAddress(licence) : null,
            place.Format.Date(plan?.Plan.DataDate ?? site.DataDate),
            site.Glossary.IsEmpty ? [.. links] : [.. links, glossary]);
    }
}
