using System.Collections.Immutable;

namespace PlanSite.Hosts;

/// <summary>What serves the published site.</summary>
public enum Host
{
    /// <summary>nginx: a file beside the site, to be included.</summary>
    Nginx,

    /// <summary>Apache: <c>.htaccess</c> in the site.</summary>
    Apache,

    /// <summary>Internet Information Services of Windows: <c>web.config</c> in the site.</summary>
    Iis,

    /// <summary>Netlify, and others that read its files (Cloudflare Pages): <c>_headers</c> and <c>_redirects</c> in the site.</summary>
    Netlify,

    /// <summary>GitHub Pages, which can be told one thing only: not to work over the files.</summary>
    GitHubPages,
}

/// <summary>The servers as people name them.</summary>
public static class HostNames
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<(string Name, Host Host)> All =
    [
        ("nginx", Host.Nginx), ("apache", Host.Apache), ("iis", Host.Iis), ("netlify", Host.Netlify), ("github-pages", Host.GitHubPages),
    ];
}
