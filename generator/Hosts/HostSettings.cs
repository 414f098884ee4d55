using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;

namespace PlanSite.Hosts;

/// <summary>
/// Settings for the server of this site, made for its address: types, the page for what does not exist, caching, security, and what is closed.
/// </summary>
public static class HostSettings
{
    /// <summary>Whether settings can be written for the site's address; the bag says why not.</summary>
    /// <param name="host">What serves the site; null when no settings are asked for.</param>
    /// <param name="address">The site's; null when it is not known.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static bool Check(Host? host, string? address, DiagnosticBag bag)
    {
        if (host is null) return true;
        if (address is null)
        {
            bag.Report(HostRules.NoAddress, SourceSpan.Elsewhere("--host"), "公開する住所が分からないので、サーバーの設定を書けません。",
                "site.yaml の base_url か --base-url に、https:// から / までの住所を書いてください。");
        }
        else if (!HostedSite.IsPlain(address))
        {
            bag.Report(HostRules.UnfitAddress, SourceSpan.Elsewhere("--host"), $"住所「{address}」に、サーバーの設定に書けない文字があります。",
                "文字、数字、- . _ ~ だけの住所にしてください。");
        }
        else if (host is Host.Netlify && new Uri(address).AbsolutePath != "/")
        {
            bag.Report(HostRules.UnfitAddress, SourceSpan.Elsewhere("--host"), $"netlify の設定は、住所の一番上に置くサイトだけに効きます（住所は「{address}」）。",
                "下のフォルダーに置くときは、--host を付けずに作ってください。");
        }
        else return true;
        return false;
    }

    /// <summary>The files; those that the owner of the server may have written themselves give way.</summary>
    /// <param name="host">What serves the site.</param>
    /// <param name="model">The whole site, whose address <see cref="Check"/> has found good.</param>
    /// <param name="policy">What pages may load and from where.</param>
    /// <param name="kept">Folders whose files never change, named after their content.</param>
    /// <param name="isCompressed">Whether compressed files stand beside the files.</param>
    public static IEnumerable<SiteFile> Of(Host host, SiteModel model, string policy, ImmutableArray<string> kept, bool isCompressed)
    {
        var site = new HostedSite(model.Site.BaseUrl!, policy, isCompressed, Unframed(model), kept);
        return host switch
        {
            Host.Nginx => [File(".nginx.conf", NginxSettings.Of(site)) with { IsBeside = true, GivesWay = false }],
            Host.Apache => [File(ApacheSettings.File, ApacheSettings.Of(site))],
            Host.Iis => [File(IisSettings.File, IisSettings.Of(site))],
            Host.Netlify =>
            [
                File(NetlifySettings.Headers, NetlifySettings.HeadersOf(site)), File(NetlifySettings.Redirects, NetlifySettings.RedirectsOf(site)),
            ],
            Host.GitHubPages => [File(".nojekyll", "")],
            _ => [],
        };
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), GivesWay: true);

    /// <summary>The first folder of each page in each language, <c>plans/*</c>, or the page itself where it stands in none.</summary>
    private static ImmutableArray<string> Unframed(SiteModel model) =>
    [
        .. model.Pages.Where(p => !p.Address.StartsWith(Routes.EmbedFolder, StringComparison.Ordinal))
            .SelectMany(p => p.Languages.SelectMany(l => Starts(Routes.InLanguage(model.Site, "", l), p.Address)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Starts(string language, string page) => page.IndexOf('/', StringComparison.Ordinal) switch
    {
        > 0 and var slash => [$"{language}{page[..slash]}/*"],
        _ when page.Length == 0 => [language, language + "index.html"],
        _ => [language + page],
    };
}
