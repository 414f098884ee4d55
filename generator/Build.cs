using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Templates;
using PlanSite.Validate;
using PlanSite.Write;

namespace PlanSite;

/// <summary>The whole pipeline: Load → Validate → Compute → Index → Data, Pages, Search → Write.</summary>
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
            if (OutputFolder.Claim(files, options.Output, KeptFolders(options), bag) is { } place) published = Publish(read, files, place, bag);
        });
        return published;
    }

    private static Published? Publish((SiteModel Model, Theme Theme)? read, IWriteFiles files, OutputFolder place, DiagnosticBag bag)
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
            Outputs.Make(model, theme, bag, publisher.Add);
            if (!bag.HasErrors) published = publisher.Commit();
        });
        DiskFaults.Tell(bag, () => publisher?.Dispose());
        var state = publisher?.State ?? (isUnfinished ? Publisher.StateLeft(files, place) : SiteState.Former);
        return published ?? (state is SiteState.Former ? null : Published.Stopped(state));
    }

    /// <summary>All that is known of the site before a page is made; null when there were errors.</summary>
    private static (SiteModel Model, Theme Theme)? Read(BuildOptions options, IReadFiles files, DiagnosticBag bag)
    {
        if (ContentLoader.Load(files, options.Content, bag) is not { } sources) return null;
        if (ContentValidator.Validate(sources, bag, options.ShowsDrafts) is not { } site) return null;
        site = site with { BaseUrl = options.BaseUrl ?? site.BaseUrl };

        // The theme waits for nothing that is computed: it is read meanwhile.
        var reading = Task.Run(() => ThemeLoader.Load(files, options.Theme ?? ThemeFolders.Find(files, site.Theme), bag));
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        return reading.GetAwaiter().GetResult() is { } theme ? (model, theme) : null;
    }

    /// <summary>Content, the theme, and the folders with all themes, of which one may extend another.</summary>
    private static IEnumerable<KeptFolder> KeptFolders(BuildOptions options) =>
        [new("計画", options.Content), .. ThemeFolders.All.Append(options.Theme).OfType<string>().Select(f => new KeptFolder("テーマ", f))];
}
