using System.Text;
using System.Xml.Linq;

namespace PlanSite.Index.Search;

/// <summary>A file by which browsers offer the site's search in their address bar (OpenSearch 1.1). It needs the site's full address.</summary>
public static class OpenSearchDescription
{
    public const string Path = "opensearch.xml";

    /// <summary>What a page's link to the file says its type is.</summary>
    public const string MediaType = "application/opensearchdescription+xml";

    // OpenSearch allows 16 characters for the name and 1,024 for the description.
    private const int LongestName = 16;
    private const int LongestDescription = 1_024;

    /// <param name="title">Of the site; shortened to 16 characters where it is longer.</param>
    /// <param name="language">The site's first: ja.</param>
    /// <param name="baseUrl">Absolute address of the site, with a closing slash.</param>
    public static byte[] Write(string title, string description, string language, string baseUrl)
    {
        XNamespace ns = "http://a9.com/-/spec/opensearch/1.1/";
        var search = Routes.FileOf(Routes.Search);
        var root = new XElement(ns + "OpenSearchDescription",
            new XElement(ns + "ShortName", Shorten(title, LongestName)),
            new XElement(ns + "Description", Shorten(description, LongestDescription)),
            new XElement(ns + "InputEncoding", "UTF-8"),
            new XElement(ns + "Language", language),
            new XElement(ns + "Image", new XAttribute("width", 16), new XAttribute("height", 16), new XAttribute("type", "image/svg+xml"), baseUrl + "assets/icon.svg"),
            new XElement(ns + "Url", new XAttribute("type", "text/html"), new XAttribute("template", $"{baseUrl}{search}?q={{searchTerms}}")));
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}\n".ReplaceLineEndings("\n"));
    }

    private static string Shorten(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
