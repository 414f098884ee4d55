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
    /// <param name="pages">All pages; those not made to be found (404, pages to be framed) are left out.</param>
    public static IEnumerable<SiteFile> Of(Site site, IEnumerable<PageAddress> pages)
    {
        if (site.BaseUrl is not { } root) return [];
        var lines = pages.Where(p => p.IsFindable)
            .SelectMany(p => p.Languages.Select(l => new Line(Routes.InLanguage(site, p.Address, l), p.DataDate)));
        var chunks = lines.OrderBy(l => l.Address, StringComparer.Ordinal).Chunk(FileLimit).ToImmutableArray();
        if (chunks.Length <= 1) return [new SiteFile(File, Pages(root, chunks.IsEmpty ? [] : chunks[0]))];
        var parts = chunks.Select((chunk, i) =>
            new SiteFile(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), Pages(root, chunk))).ToArray();
        return [new SiteFile(File, IndexOf(root, parts)), .. parts];
    }

    private static byte[] Pages(string root, Line[] lines) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var (address, date) in lines)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, XmlFile.Absolute(root, address));
            xml.WriteElementString("lastmod", Namespace, XmlFile.Day(date));
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

    /// <param name="Address">Of one page in one language.</param>
    /// <param name="Date">Of the data that it shows.</param>
    private readonly record struct Line(string Address, DateOnly Date);
}
