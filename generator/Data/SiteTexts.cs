using System.Text;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>Small files that tell other programs about the site: robots.txt, opensearch.xml.</summary>
internal static class SiteTexts
{
    /// <summary>From the site's root, where crawlers look for it.</summary>
    public const string Robots = "robots.txt";

    /// <summary>From the site's root; pages link to it.</summary>
    public const string OpenSearch = "opensearch.xml";

    /// <summary>The most characters that OpenSearch allows for a short name.</summary>
    private const int ShortName = 16;

    /// <summary>Lets every crawler in, and names the site map where the site's address is known.</summary>
    public static byte[] RobotsOf(Site site) => Encoding.UTF8.GetBytes(
        "User-agent: *\nDisallow:\n" + (site.BaseUrl is { } root ? $"Sitemap: {XmlFile.Absolute(root, SiteMap.File)}\n" : ""));

    /// <summary>Lets browsers search the site from their address bar.</summary>
    public static byte[] OpenSearchOf(Site site, string root) => XmlFile.Write(xml =>
    {
        const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Namespace, Shortened(site.Title));
        xml.WriteElementString("Description", Namespace, site.Title);
        xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
        xml.WriteElementString("Language", Namespace, "ja");
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", XmlFile.Absolute(root, Routes.Search) + "?q={searchTerms}");
    });

    /// <summary>Cut between characters, never inside one that takes two units.</summary>
    private static string Shortened(string title) => title.Length <= ShortName ? title
        : title[..(char.IsHighSurrogate(title[ShortName - 1]) ? ShortName - 1 : ShortName)];
}
