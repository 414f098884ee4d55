using PlanSite.Compare;
using PlanSite.Hosts;

namespace PlanSite;

/// <summary>What to build from and where to.</summary>
/// <param name="Content">Folder with the content, as the user named it.</param>
/// <param name="Theme">A theme's folder; null means the one that site.yaml names, below <c>themes/</c>.</param>
/// <param name="Output">Folder to write the site to, as the user named it.</param>
/// <param name="BaseUrl">Overrides the address in site.yaml; null keeps it.</param>
public sealed record BuildOptions(string Content, string? Theme, string Output, string? BaseUrl)
{
    /// <summary>
    /// True where only this machine looks at the site: results of draft years are then shown, marked as drafts. Never for publishing.
    /// </summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>True where pages also tell where each figure is written. Never for publishing.</summary>
    public bool ShowsSources { get; init; }

    /// <summary>True for a site that is made for review: every page says so, and no search engine may list it.</summary>
    public bool IsPreview { get; init; }

    /// <summary>What the site is held against, so that nothing published vanishes; null for what stands in the output folder.</summary>
    public string? Against { get; init; }

    /// <summary>What to do when something published would vanish.</summary>
    public LossPolicy OnLoss { get; init; }

    /// <summary>The server to write settings for; null for none.</summary>
    public Host? Host { get; init; }

    /// <summary>True to put compressed files (gzip, Brotli) beside the text files, for servers that send them as they are.</summary>
    public bool Compresses { get; init; }
}
