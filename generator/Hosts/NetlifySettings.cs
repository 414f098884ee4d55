using PlanSite.Index;

namespace PlanSite.Hosts;

/// <summary>
/// For Netlify and what reads its files: headers by address. Where two rules fit an address a header would be sent twice, so that no two rules
/// that fit the same one name the same header. Pages are asked for anew each time without a rule.
/// </summary>
internal static class NetlifySettings
{
    /// <summary>Headers by address, at the root of the site.</summary>
    public const string Headers = "_headers";

    /// <summary>Addresses that lead elsewhere or nowhere, at the root of the site.</summary>
    public const string Redirects = "_redirects";

    /// <summary>The whole file of headers.</summary>
    public static string HeadersOf(HostedSite site) => string.Concat((string[])
    [
        .. site.Head("netlify").Select(l => $"# {l}\n"),
        Rule("*", [.. HostedSite.Always]),
        .. site.Pages.Select(p => Rule(p, (HostedSite.PolicyName, site.PolicyOfUnframed))),
        Rule(Routes.EmbedFolder + "*", (HostedSite.PolicyName, site.Policy)),
        .. site.Kept.Select(f => Rule(f + "*", ("Cache-Control", HostedSite.ForEver))),
    ]);

    /// <summary>What PlanSite remembers of its files is nothing to be read.</summary>
    public static string RedirectsOf(HostedSite site) =>
        string.Concat(site.Head("netlify").Select(l => $"# {l}\n")) + $"/.plansite-manifest /{Routes.NotFound} 404!\n";

    private static string Rule(string address, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var rule = $"/{address}\n";
        foreach (var (name, value) in headers) rule += $"  {name}: {value}\n";
        return rule;
    }
}
