using System.Xml.Linq;
using PlanSite.Files;
using PlanSite.Index;

namespace PlanSite.Hosts;

/// <summary>For Internet Information Services: <c>web.config</c> in the site's folder. It compresses by itself.</summary>
internal static class IisSettings
{
    /// <summary>Where the server looks for it, in the folder that it is about.</summary>
    public const string File = "web.config";

    /// <summary>The whole file, XML.</summary>
    public static string Of(HostedSite site)
    {
        var server = new XElement("system.webServer", Types(), NotFound(site), Headers(site.PolicyOfUnframed, HostedSite.Asked), Closed());
        var folders = site.Kept.Select(f => Folder(f, Headers(null, HostedSite.ForEver)))
            .Prepend(Folder(Routes.EmbedFolder, Headers(site.Policy, null)));
        var head = string.Concat(site.Head("iis").Select(l => $"\n  {l}"));
        var whole = $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!--{head}\n-->\n{new XElement("configuration", server, folders)}\n";
        return whole.ReplaceLineEndings("\n");
    }

    private static XElement Types() => new("staticContent", FileTypes.All.SelectMany(t => t.Endings.SelectMany(e => (XElement[])
    [
        new("remove", new XAttribute("fileExtension", "." + e)),
        new("mimeMap", new XAttribute("fileExtension", "." + e), new XAttribute("mimeType", t.Sent)),
    ])));

    private static XElement NotFound(HostedSite site) => new("httpErrors", new XAttribute("errorMode", "Custom"),
        new XElement("remove", new XAttribute("statusCode", "404")),
        new XElement("error",
            new XAttribute("statusCode", "404"), new XAttribute("path", site.NotFound), new XAttribute("responseMode", "ExecuteURL")));

    /// <summary>A header that is given already is given up first; null leaves the one that holds above.</summary>
    private static XElement Headers(string? policy, string? caching)
    {
        var headers = HostedSite.Always.Append((Name: HostedSite.PolicyName, Value: policy)).Append((Name: "Cache-Control", Value: caching));
        return new XElement("httpProtocol", new XElement("customHeaders", headers.Where(h => h.Value is not null).SelectMany(h => (XElement[])
        [
            new("remove", new XAttribute("name", h.Name)), new("add", new XAttribute("name", h.Name), new XAttribute("value", h.Value!)),
        ])));
    }

    private static XElement Closed() => new("security", new XElement("requestFiltering", new XElement("denyUrlSequences",
        new XElement("add", new XAttribute("sequence", "/.plansite")), new XElement("add", new XAttribute("sequence", "/.git")))));

    private static XElement Folder(string folder, XElement headers) =>
        new("location", new XAttribute("path", folder.TrimEnd('/')), new XElement("system.webServer", headers));
}
