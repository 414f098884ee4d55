using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>sitemap.xml, after the sitemaps protocol 0.9. It needs absolute addresses, so there is none without a base address.</summary>
public static class SiteMap
{
    /// <summary>From the site's root; robots.txt names it.</summary>
    public const string File = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The most addresses that the protocol allows in one file.</summary>
    private const int FileLimit = 50_000;

    /// <summary>No file without <see cref="Site.BaseUrl"/>; several with an index when there are very many pages.</summary>
    /// <param name="site">The whole site.</param>
    /// <param name="addresses">Of all pages, as from <see cref="Routes"/>; those not made to be found (404, pages to be framed) are left out.</param>
    public static IEnumerable<SiteFile> Of(Site site, IEnumerable<string> addresses)
    {
        if (site.BaseUrl is not { } root) return [];
        var chunks = addresses.Where(IsFindable).Order(StringComparer.Ordinal).Chunk(FileLimit).ToImmutableArray();
        if (chunks.Length <= 1) return [new SiteFile(File, Pages(site, root, chunks.IsEmpty ? [] : chunks[0]))];
        var parts = chunks.Select((pages, i) =>
            new SiteFile(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), Pages(site, root, pages))).ToArray();
        return [new SiteFile(File, IndexOf(root, parts)), .. parts];
    }

    private static bool IsFindable(string address) =>
        (address.Length == 0 || address[^1] == '/') && !address.Split('/').Contains("embed");

    private static byte[] Pages(Site site, string root, string[] addresses) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, XmlFile.Absolute(root, address));
            xml.WriteElementString("lastmod", Namespace, XmlFile.Day(DateOf(site, address)));
            xml.WriteEndElement();
        }
    });

    private static byte[] IndexOf(string root, SiteFile[] parts) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, XmlFile.Absolute(root, part.Path));
            xml.WriteEndElement();
        }
    });

    /// <summary>The date of the data that a page shows: of its plan, or of the site.</summary>
    private static DateOnly DateOf(Site site, string address)
    {
        foreach (var plan in site.Plans)
            if (address.Contains(Routes.Plan(plan), StringComparison.Ordinal)) return plan.DataDate;
        return site.DataDate;
    }
}
