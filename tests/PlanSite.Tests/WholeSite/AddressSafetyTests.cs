using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>
/// No address of the site runs anything: http, https, mailto, tel and places of the site only, in pages and in files for machines; and no
/// text of the content becomes markup, whatever stands in it.
/// </summary>
public sealed partial class AddressSafetyTests
{
    private const string Payload = "\\\"><script>PWN(1)</script><img src=x onerror=PWN(2)> [x](javascript:PWN(3)) <javascript:PWN(4)> ![x](data:text/html,PWN) "
        + "[y]( jAvascript&colon;PWN(5)) {{ html PWN }} {{{ PWN }}} ' onclick='PWN(6) </textarea></title></style><svg onload=PWN(7)> [z](vbscript:PWN) ${PWN}";

    private static readonly Lazy<BuiltSite> Hostile = new(() => BuiltSite.Of(WithPayloads()));

    public static TheoryData<string> Sites => ["real", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Pages_lead_to_web_mail_telephone_and_the_site_only(string site) => Faults.None(Of(site).Pages
        .SelectMany(p => p.References.Where(r => !IsFair(r.Value)).Select(r => $"{p.Path}: {r.Element} {r.Attribute}={r.Value}")));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Files_for_machines_name_no_other_addresses(string site)
    {
        var files = Of(site).Files.Keys.Where(f => Path.GetExtension(f) is ".json" or ".jsonld" or ".webmanifest").ToArray();
        Assert.NotEmpty(files);
        Faults.None(files.AsParallel().AsOrdered().SelectMany(f => Addresses(JsonDocument.Parse(Of(site).Files[f]).RootElement, "")
            .Where(a => !IsFair(a.Value)).Select(a => $"{f}: {a.Key}={a.Value}")));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_feed_and_the_site_map_name_no_other_addresses(string site)
    {
        var files = Of(site).Files.Keys.Where(f => Path.GetExtension(f) is ".xml").ToArray();
        Assert.NotEmpty(files);
        Faults.None(files.SelectMany(f => XmlAddress().Matches(Of(site).Text(f)).Select(m => m.Groups["address"].Value)
            .Where(a => !IsFair(a)).Select(a => $"{f}: {a}")));
    }

    [Fact]
    public void No_text_of_the_content_becomes_an_element_or_an_attribute()
    {
        var pages = Hostile.Value.Files.Keys.Where(HtmlPage.IsPage).ToArray();
        Assert.Contains("PWN(1)", Hostile.Value.Page("").Text, StringComparison.Ordinal);
        Faults.None(pages.SelectMany(p => new HtmlParser().ParseDocument(Hostile.Value.Text(p)).All.SelectMany(ProblemsOf).Select(problem => $"{p}: {problem}")));
    }

    private static BuiltSite Of(string site) => site == "real" ? RealSite.Whole : Hostile.Value;

    private static IEnumerable<string> ProblemsOf(IElement element)
    {
        foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name == "srcdoc"))
            yield return $"{element.LocalName} has {attribute.Name}";
        if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json"
            && (element.TextContent.Length > 0 || element.GetAttribute("src")?.Contains("assets/", StringComparison.Ordinal) != true))
            yield return $"script {element.TextContent}";
        if (element.LocalName is "iframe" or "object" or "embed" or "base" or "img" or "textarea") yield return element.OuterHtml;
        if (element.LocalName == "svg" && element.HasAttribute("onload")) yield return element.OuterHtml;
    }

    /// <summary>An address without a scheme, or with one that nothing runs by.</summary>
    private static bool IsFair(string address) =>
        Scheme().Match(address) is not { Success: true } match || match.Groups["scheme"].Value.ToLowerInvariant() is "http" or "https" or "mailto" or "tel";

    /// <summary>Values of keys that hold addresses, and all others that begin as one that runs.</summary>
    private static IEnumerable<(string Key, string Value)> Addresses(JsonElement node, string key) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(p => Addresses(p.Value, p.Name)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(i => Addresses(i, key)),
        JsonValueKind.String when AddressKey().IsMatch(key) || RunsCode().IsMatch(node.GetString()!) => [(key, node.GetString()!)],
        _ => [],
    };

    /// <summary>The small plan with something to run in every text.</summary>
    private static MemoryFileSystem WithPayloads()
    {
        var files = RealSite.Fixture("small");
        foreach (var path in files.Paths.Where(p => p.StartsWith("content/", StringComparison.Ordinal)).ToArray())
        {
            var text = files.Text(path);
            files.With(path, path.EndsWith(".md", StringComparison.Ordinal)
                ? text + "\n" + Payload.Replace("\\\"", "\"", StringComparison.Ordinal) + "\n"
                : TextField().Replace(text, m => $"{m.Groups["key"].Value}: \"{m.Groups["value"].Value.Trim().Trim('"')} {Payload}\""));
        }

        return files;
    }

    [GeneratedRegex(@"(?<key>\b(title|name|short_title|summary|description|note|publisher|meaning|term|reading|reason|old|new|field|division|definition"
        + @"|programmes_name|grades_name|aim|page|value)): (?<value>[^\d"",{}\[\]\n][^,{}\[\]\n]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TextField();

    [GeneratedRegex(@"^[\s\p{C}]*(?<scheme>[A-Za-z][A-Za-z0-9+.\-]*):", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^[\s\p{C}]*(javascript|vbscript|data|file|blob)\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex RunsCode();

    [GeneratedRegex("^(url|href|@id|license|path|homepage|contentUrl|sameAs|page|address|mainEntityOfPage|start_url|scope|src)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AddressKey();

    [GeneratedRegex("(href=\"|template=\"|<loc>|<uri>|<link>)(?<address>[^\"<]*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex XmlAddress();
}
