using System.Security.Cryptography;
using System.Text;
using System.Xml;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>A feed (Atom, RFC 4287), newest entry first. Dates are those of the content.</summary>
/// <param name="Address">Its own, from the site's root; part of readers' subscriptions.</param>
/// <param name="Key">Tells it apart from all other feeds of the site, for good.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Subtitle">What it is about, in a sentence.</param>
/// <param name="Page">The page that it is of.</param>
internal sealed record AtomFeed(string Address, string Key, string Title, string Subtitle, string Page)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The whole feed as UTF-8; without the site's address its links are relative.</summary>
    /// <param name="site">Whose feed it is.</param>
    /// <param name="news">In any order.</param>
    public byte[] Write(Site site, IEnumerable<FeedEntry> news)
    {
        var entries = news.OrderByDescending(e => e.Date).ThenBy(e => e.Key, StringComparer.Ordinal).ToArray();
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, site.Languages[0]);
            Text(xml, "id", IdOf(site, Key));
            Text(xml, "title", Title);
            Text(xml, "subtitle", Subtitle);
            Text(xml, "updated", XmlFile.Midnight(entries.Select(e => e.Date).Append(site.DataDate).Max()));
            Link(xml, "self", AddressOf(site, Address), "application/atom+xml");
            Link(xml, "alternate", AddressOf(site, Page), "text/html");
            xml.WriteStartElement("author", Atom);
            Text(xml, "name", site.Publisher);
            xml.WriteEndElement();
            foreach (var entry in entries) Write(xml, site, entry);
        });
    }

    private void Write(XmlWriter xml, Site site, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", IdOf(site, entry.Key));
        Text(xml, "title", entry.Title);
        Text(xml, "updated", XmlFile.Midnight(entry.Date));
        Link(xml, "alternate", AddressOf(site, entry.Page), "text/html");
        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private string AddressOf(Site site, string address) => site.BaseUrl is { } root ? XmlFile.Absolute(root, address) : Routes.Link(Address, address);

    /// <summary>The same for as long as the publisher and the record are the same, wherever the site is served from.</summary>
    private static string IdOf(Site site, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{site.Publisher}\n{key}")).AsSpan(0, 16).ToArray();
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString("D");
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}

/// <param name="Key">Tells the entry apart from all others of the site, for good.</param>
/// <param name="Date">The day it became known.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Summary">What it is about, in a sentence.</param>
/// <param name="Page">Its page, from the root of the site.</param>
internal sealed record FeedEntry(string Key, DateOnly Date, string Title, string Summary, string Page);
