using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Sharing;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Search;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>Prose, glossary, search, the page for what is not found, and the small pages for framing.</summary>
internal sealed class ProsePages(Place place, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly SiteModel _model = place.Model;

    /// <summary>A text of the site itself, such as what its words mean.</summary>
    public ProseView OfSite(Prose prose)
    {
        var title = place.OfSite(prose.Title);
        return new ProseView
        {
            Page = InItsLanguage(Frames.Make(place, "prose", title, Start(title, prose, _model.Site.Languages[0]))),
            Title = title,
            Body = markdown.Render(prose.Markdown, place, prose.Span, firstHeading: 2) ?? new Html(""),
        };
    }

    /// <summary>A text that belongs to a plan, below the plan's name.</summary>
    public ProseView OfPlan(PlanModel model, Prose prose)
    {
        var title = place.Of(model.Plan, prose.Title);
        return new ProseView
        {
            Page = Frames.Make(place, "prose", title, Start(title, prose, model.Plan.Language), Frames.Way(place, model.Plan), model),
            Title = title,
            Kicker = place.Of(model.Plan, model.Plan.Title),
            Body = markdown.Render(prose.Markdown, place, prose.Span, firstHeading: 2) ?? new Html(""),
        };
    }

    /// <summary>Its first words; on pages of another language the note that they are in theirs.</summary>
    private string Start(Phrase title, Prose prose, string language) =>
        place.Language == language ? PlainText.Of(prose.Markdown) : $"{title} {_words["language_note_prose"]}";

    /// <summary>On pages of another language the whole text stays in the site's first.</summary>
    private Frame InItsLanguage(Frame frame) =>
        place.Language == _model.Site.Languages[0] ? frame : frame with { LanguageNote = _words["language_note_prose"] };

    /// <summary>The words that the site explains, in the order of the content.</summary>
    public GlossaryView Glossary()
    {
        var title = new Phrase(_words["nav_glossary"], null);
        return new GlossaryView
        {
            Page = InItsLanguage(Frames.Make(place, "glossary", title, _words["glossary_description"])),
            Title = title.Text,
            Terms = [.. _model.Site.Glossary.Select(Term)],
        };
    }

    private TermLine Term(GlossaryTerm term, int index) => new(
        Routes.TermPlace(index),
        place.OfSite(term.Term),
        term.Reading is { } reading ? place.OfSite(reading) : null,
        markdown.Inline(term.Meaning, place, Diagnostics.SourceSpan.WholeFile("site.yaml")));

    /// <summary>The search page: where the finished index lies, and the complete lists for those without script.</summary>
    public SearchView Search(SearchIndex index)
    {
        var home = place.To(Routes.Home);
        var title = new Phrase(_words["nav_search"], null);
        return new SearchView
        {
            Page = Frames.Make(place, "search", title, _words["search_description"]),
            Title = title.Text,
            Site = home[..home.LastIndexOf("index.html", StringComparison.Ordinal)],
            Folder = place.Root + index.Folder,
            Entry = place.Root + index.Entry,
            ContentLang = _model.Site.Languages[0],
            Statuses = StatusViews.All(_words),
            Indexes = [.. _model.Plans.SelectMany(Indexes), new Anchor(place.To(Routes.Sdgs), new Phrase(_words["nav_sdgs"], null))],
        };
    }

    private IEnumerable<Anchor> Indexes(PlanModel model)
    {
        var plan = model.Plan;
        var name = place.Of(plan, plan.ShortTitle);
        var level = new Anchor(
            place.To(Routes.Level(plan, plan.MeasureLevel)), place.Mixed(plan, $"{name}: {place.Of(plan, plan.MeasureLevel.Name)}"));
        if (!model.Has(Sections.Departments)) return [level];
        var departments = PlanMenus.TitleOf(place, model, Sections.Departments);
        return [level, new Anchor(place.To(Routes.Section(plan, Sections.Departments)), place.Mixed(plan, $"{name}: {departments}"))];
    }

    /// <summary>Served for any missing address, at any depth: its links start from the site's address where that is known.</summary>
    public NotFoundView NotFound()
    {
        var title = new Phrase(_words["not_found_title"], null);
        var frame = Frames.Make(place, "not-found", title, _words["not_found_text"]);
        return new NotFoundView
        {
            Page = FromRoot(frame),
            Title = title.Text,
            Search = BasePath() + Routes.FileOf(Routes.Search),
            Plans = [.. _model.Plans.Select(p => new Anchor(BasePath() + Routes.FileOf(Routes.Plan(p.Plan)), place.Of(p.Plan, p.Plan.Title)))],
        };
    }

    /// <summary>The page itself lies at the root, so that its relative links need only the site's path before them.</summary>
    private Frame FromRoot(Frame frame) => frame with
    {
        Hidden = true,
        Canonical = null,
        Languages = [],
        DefaultLanguage = null,
        Root = BasePath(),
        Home = BasePath() + frame.Home,
        Crumbs = [.. frame.Crumbs.Select(c => c with { Href = BasePath() + c.Href })],
        Nav = [.. frame.Nav.Select(n => n with { Href = BasePath() + n.Href })],
        Footer = frame.Footer with
        {
            ContactHref = Rooted(frame.Footer.ContactHref),
            LicenceHref = Rooted(frame.Footer.LicenceHref),
            Links = [.. frame.Footer.Links.Select(l => l with { Href = BasePath() + l.Href })],
        },
    };

    /// <summary>A link of the page made to work from any address; one that leads elsewhere stays.</summary>
    private string? Rooted(string? href) => href is null || WebAddress.Read(href, out _) is { Kind: not AddressKind.Site } ? href : BasePath() + href;

    /// <summary>The path of the site's address: /plans-site/; nothing when it is not known.</summary>
    private string BasePath() => _model.Site.BaseUrl is { } url ? new Uri(url).AbsolutePath : "";

    /// <summary>A page with one indicator and nothing around it, for other sites to frame; search engines do not list it.</summary>
    public static EmbedView Embed(Place place, Subject.Embed embed)
    {
        var (model, node, indicator) = embed;
        var plan = model.Plan;
        var title = place.Of(plan, $"{indicator.Name}（{node.Key.Id}）");
        var frame = Frames.Make(place, "embed", title, node.Title, [], model);
        return new EmbedView
        {
            Page = frame with { Hidden = true, OEmbed = OEmbed.AddressOf(place, embed) },
            Plan = place.Of(plan, plan.Title),
            Node = new Anchor(place.To(plan, node), place.Of(plan, $"{node.Key.Id} {node.Title}")),
            Indicator = new IndicatorViews(place, model).Make(node, indicator, model.Score.CurrentOf(node, indicator)),
        };
    }
}
