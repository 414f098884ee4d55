using PlanSite.Compare;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Hosts;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Templates;
using PlanSite.Validate;
using PlanSite.Write;

namespace PlanSite;

/// <summary>The whole pipeline: Load → Validate → Compute → Index → Data, Pages, Search → Compare with what was published → Write.</summary>
public static class Build
{
    /// <summary>Builds the site; errors are in the bag. Null when there were some and the output is as it was, else what stands there now.</summary>
    public static Published? Run(BuildOptions options, IWriteFiles files, DiagnosticBag bag)
    {
        (SiteModel, Theme)? read = null;
        Published? published = null;
        DiskFaults.Tell(bag, () => read = Read(options, files, bag));

        // Looked at even when the content is wrong: all problems are told at once, and what a stopped build had begun is finished.
        DiskFaults.Tell(bag, () =>
        {
            if (OutputFolder.Claim(files, options.Output, KeptFolders(options), bag) is { } place)
                published = Publish(read, options, files, place, bag);
        });
        return published;
    }

    private static Published? Publish(
        (SiteModel Model, Theme Theme)? read, BuildOptions options, IWriteFiles files, OutputFolder place, DiagnosticBag bag)
    {
        Publisher? publisher = null;
        Published? published = null;
        var isUnfinished = Publisher.IsUnfinished(files, place);
        if (bag.HasErrors && !isUnfinished) return null;
        DiskFaults.Tell(bag, () =>
        {
            publisher = Publisher.Open(files, place, bag);
            isUnfinished = false;
            if (publisher is null || read is not var (model, theme) || bag.HasErrors) return;
            var made = new PublishedFiles();
            Outputs.Make(model, theme, bag, Taking(publisher, made, options), options);
            var hasFormer = !bag.HasErrors && Compare(made, model, publisher, options, files, bag);
            if (!bag.HasErrors) published = publisher.Commit() with { HasFormer = hasFormer };
        });
        DiskFaults.Tell(bag, () => publisher?.Dispose());
        var state = publisher?.State ?? (isUnfinished ? Publisher.StateLeft(files, place) : SiteState.Former);
        return published ?? (state is SiteState.Former ? null : Published.Stopped(state));
    }

    /// <summary>All that is known of the site before a page is made; null when there were errors.</summary>
    private static (SiteModel Model, Theme Theme)? Read(BuildOptions options, IReadFiles files, DiagnosticBag bag)
    {
        if (ContentLoader.Load(files, options.Content, bag) is not { } sources) return null;
        if (ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag, options.ShowsDrafts) is not { } site) return null;
        site = site with { BaseUrl = options.BaseUrl ?? site.BaseUrl, IsPreview = options.IsPreview };
        _ = HostSettings.Check(options.Host, site.BaseUrl, bag);

        // The theme waits for nothing that is computed: it is read meanwhile.
        var reading = Task.Run(() => ThemeLoader.Load(files, options.Theme ?? ThemeFolders.Find(files, site.Theme), bag));
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        FormerAddressCheck.Run(model, bag);
        return reading.GetAwaiter().GetResult() is { } theme ? (model, theme) : null;
    }

    /// <summary>Holds the site against what was published; false when nothing was.</summary>
    private static bool Compare(
        PublishedFiles made, SiteModel model, Publisher publisher, BuildOptions options, IReadFiles files, DiagnosticBag bag)
    {
        var losses = new Losses(options.OnLoss, bag);
        if (options.Against is { } place)
        {
            if (new EditionReader(files, options.Content, bag).Read(place) is { } former) made.Compare(former, model, losses);
            return true;
        }

        return made.TryCompare(publisher.LastPaths, publisher.ReadLast, model, losses);
    }

    /// <summary>Notes and publishes each file, and compresses it on the thread that made it.</summary>
    private static Action<SiteFile> Taking(Publisher publisher, PublishedFiles made, BuildOptions options) => file =>
    {
        made.Note(file);
        publisher.Add(file);
        if (!options.Compresses) return;
        foreach (var compressed in Compression.Of(file)) publisher.Add(compressed);
    };

    /// <summary>Content, the theme, and the folders with all themes, of which one may extend another.</summary>
    private static IEnumerable<KeptFolder> KeptFolders(BuildOptions options) =>
        [new("計画", options.Content), .. ThemeFolders.All.Append(options.Theme).OfType<string>().Select(f => new KeptFolder("テーマ", f))];
}
