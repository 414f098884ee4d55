using PlanSite.Data;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Hosts;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages;
using PlanSite.Pages.Overviews;
using PlanSite.Pages.Previews;
using PlanSite.Pages.Sharing;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Search;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite;

/// <summary>Three ways out of the same model, side by side: data, pages, search. Files are handed over as they are made.</summary>
public static class Outputs
{
    /// <summary>Makes every file of the site.</summary>
    /// <param name="model">The whole site.</param>
    /// <param name="theme">The theme to render with.</param>
    /// <param name="bag">Where problems are reported.</param>
    /// <param name="take">Gets each file as soon as it is made, from several threads and in no order; memory does not grow with the number of
    /// pages.</param>
    /// <param name="options">For which server it is made; null for none.</param>
    public static void Make(SiteModel model, Theme theme, DiagnosticBag bag, Action<SiteFile> take, BuildOptions? options = null)
    {
        if (!HasWords(model.Site, theme, bag)) return;

        // The index has a thread of its own. Only the search page waits for it, and is made last.
        var indexing = Task.Factory.StartNew(
            () => SearchOf(model, theme, bag), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var data = new DataFiles(model);
        var layouts = new SitePages(new MarkdownText(bag), data, () => indexing.GetAwaiter().GetResult());
        var words = new PageWords(model, theme, bag);
        var sources = options is { ShowsSources: true } ? new FigureSources(model) : null;
        var engine = new TemplateEngine(theme, ViewMembers.All, bag);
        var pages = model.Pages.ToLookup(p => p.Subject is Subject.Search);

        IEnumerable<Action> Work(bool last) => pages[last].Select(layouts.JobOf)
            .SelectMany(job => job.Page.Languages.Select(l => new Place(model, words.Of(l, job.Page), job.Page.Address) { Sources = sources })
            .Select(place => (Action)(() => Render(job, place, engine, words.Marks[place.Language], take))));

        var first = new Words(theme, model.Site.Languages[0], bag);
        var news = Feed.Of(model, plan => PlanNews.Of(new Place(model, first, Routes.Home), plan));
        var feeds = new GroupFeeds(model, key => first[key], first.Format).All().Append(news);
        var pictures = PreviewPictures.Makers(model).Select(make => (Action)(() => TakeAll(make(), take)));
        Cores.Run(Work(last: false).Prepend(() => TakeAll(OfTheme(model, theme), take)).Prepend(() => TakeAll(data.All().Concat(feeds), take))
            .Concat(pictures));
        var index = indexing.GetAwaiter().GetResult();
        TakeAll(SettingsOf(model, theme, options, index), take);
        Cores.Run(Work(last: true).Prepend(() => TakeAll(index.Files.Select(f => new SiteFile(f.Path, f.Content)), take)));
    }

    /// <summary>False when the theme lacks the words of a language that the site is to be made in, which is reported.</summary>
    private static bool HasWords(Site site, Theme theme, DiagnosticBag bag)
    {
        var without = site.Languages.Where(l => !theme.Strings.ContainsKey(l)).ToList();
        foreach (var language in without)
        {
            bag.Report(ThemeRules.MissingText, site.LanguagesSpan, $"テーマ「{theme.Name}」に言語「{language}」の文言がありません。",
                $"{Theme.Shown(theme.Name, $"strings/{language}.yaml")} を置くか、site.yaml の languages から {language} を外してください。");
        }

        return without.Count == 0;
    }

    private static void TakeAll(IEnumerable<SiteFile> files, Action<SiteFile> take)
    {
        foreach (var file in files) take(file);
    }

    /// <summary>The search index of the site's first language; its names change with its content.</summary>
    private static SearchIndex SearchOf(SiteModel model, Theme theme, DiagnosticBag bag) =>
        SearchIndexBuilder.Build(DocumentsOf(model, new Words(theme, model.Site.Languages[0], bag)).All(), model.Site.Synonyms,
            ReadingsOf(model.Site));

    /// <summary>Those that the site gives, and those of its glossary.</summary>
    private static EquatableArray<EquatableArray<string>> ReadingsOf(Site site) =>
        [.. site.Readings, .. site.Glossary.Where(t => t.Reading is not null).Select(t => (EquatableArray<string>)[t.Term, t.Reading!])];

    /// <summary>What the search knows of each page, in the words of the theme.</summary>
    public static SearchDocuments DocumentsOf(SiteModel model, Words words) => new(model, key => words[key], words.Format);

    private static IEnumerable<SiteFile> SettingsOf(SiteModel model, Theme theme, BuildOptions? options, SearchIndex index) =>
        options?.Host is { } host
        ? HostSettings.Of(host, model, theme.Policy.ToString(), [theme.Assets.Folder, index.Folder], options.Compresses) : [];

    private static void Render(PageJob job, Place place, TemplateEngine engine, LanguageMarks marks, Action<SiteFile> take)
    {
        var view = job.Make(place);
        if (engine.Render(job.Template, view) is { } content) take(new SiteFile(Routes.FileOf(place.Own), marks.Set(content)));
        if (view is EmbedView embed && OEmbed.Of(place, (Subject.Embed)job.Page.Subject, embed) is { } described) take(described);
    }

    /// <summary>What there is once for all pages.</summary>
    private static IEnumerable<SiteFile> OfTheme(SiteModel model, Theme theme) =>
        [.. theme.Assets.Files, WebManifest.Of(model.Site, theme.Assets), .. SiteMap.Of(model.Site, model.Pages)];
}
