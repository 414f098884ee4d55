using System.Security.Cryptography;
using System.Text;
using System.Xml;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>feed.xml (Atom, RFC 4287): corrections and new data, newest first. Dates are those of the content.</summary>
internal static class Feed
{
    /// <summary>From the site's root; the name is part of readers' subscriptions.</summary>
    public const string File = "feed.xml";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The whole feed as UTF-8; without the site's address its links are relative.</summary>
    public static byte[] Of(SiteModel model)
    {
        var site = model.Site;
        var news = model.Pages.Where(p => p.Subject is Subject.Front).Select(DataOf);
        var entries = news.Concat(site.Corrections.Select(CorrectionOf))
            .OrderByDescending(e => e.Date).ThenBy(e => e.Key, StringComparer.Ordinal).ToArray();
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "ja");
            Text(xml, "id", IdOf(site, "feed"));
            Text(xml, "title", site.Title);
            Text(xml, "subtitle", site.Description);
            Text(xml, "updated", XmlFile.Midnight(entries.Select(e => e.Date).Append(site.DataDate).Max()));
            Link(xml, "self", AddressOf(site, File), "application/atom+xml");
            Link(xml, "alternate", AddressOf(site, Routes.Home), "text/html");
            xml.WriteStartElement("author", Atom);
            Text(xml, "name", site.Publisher);
            xml.WriteEndElement();
            foreach (var entry in entries) Write(xml, site, entry);
        });
    }

    /// <param name="front">A plan's own page.</param>
    private static Entry DataOf(PageAddress front)
    {
        var (plan, day) = (front.Plan!.Plan, XmlFile.Day(front.DataDate));
        return new Entry($"data/{plan.Id}/{day}", front.DataDate, $"データの更新: {plan.Title}", $"{day} 時点の資料によるデータを公開しました。", front.Address);
    }

    private static Entry CorrectionOf(Correction correction)
    {
        var (plan, node) = (correction.Plan, correction.Node);
        var field = correction.Field is { } name ? $"({name})" : "";
        return new Entry($"correction/{plan.Id}/{node.Key}/{correction.Field}/{XmlFile.Day(correction.Date)}", correction.Date,
            $"訂正: {plan.ShortTitle} {node.Title}",
            $"「{correction.Old}」を「{correction.New}」に訂正しました{field}。理由: {correction.Reason}", Routes.Node(plan, node.Key));
    }

    private static void Write(XmlWriter xml, Site site, Entry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", IdOf(site, entry.Key));
        Text(xml, "title", entry.Title);
        Text(xml, "updated", XmlFile.Midnight(entry.Date));
        Link(xml, "alternate", AddressOf(site, entry.Address), "text/html");
        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static string AddressOf(Site site, string address) =>
        site.BaseUrl is { } root ? XmlFile.Absolute(root, address) : Routes.Link(File, address);

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

    /// <param name="Key">Tells the entry apart from all others of the site, for good.</param>
    /// <param name="Date">The day it became known.</param>
    /// <param name="Title">As people read it.</param>
    /// <param name="Summary">What it is about, in a sentence.</param>
    /// <param name="Address">Its page, from the root of the site.</param>
    private sealed record Entry(string Key, DateOnly Date, string Title, string Summary, string Address);
}
