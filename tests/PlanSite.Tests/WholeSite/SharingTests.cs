using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PlanSite.Tests.WholeSite;

/// <summary>What a page gives to those who pass it on: one lasting address, a preview picture, a frame, its description.</summary>
public sealed class SharingTests
{
    private const string Measure = "plans/town/measure/01-1/index.html";

    private static readonly Lazy<BuiltSite> Town = new(() => BuiltSite.Of(RealSite.Fixture("small")));

    private static readonly Lazy<BuiltSite> Nowhere = new(WithoutAddress);

    /// <summary>Links on pages name index.html, so that a disk can follow them; whatever leaves the site names the folder.</summary>
    [Fact]
    public void What_leaves_the_site_names_folders_only()
    {
        var page = Parse(Town.Value, Measure);
        string[] leaving =
        [
            .. page.QuerySelectorAll("link[rel=canonical], link[hreflang], link[type='application/json+oembed']").Select(l => l.GetAttribute("href")!),
            page.QuerySelector("meta[property='og:url']")!.GetAttribute("content")!,
            .. page.QuerySelectorAll(".cite, [data-origin]").Select(c => c.TextContent + c.GetAttribute("data-origin")),
            .. page.QuerySelectorAll(".pass .links a").Select(a => a.GetAttribute("href")!),
            Town.Value.Text("sitemap.xml"), Town.Value.Text("feed.xml"), Town.Value.Text("embed/town/measure/01-1/rate/oembed.json"),
        ];
        Assert.True(leaving.Length > 10);
        Assert.All(leaving, text => Assert.DoesNotContain("index.html", text, StringComparison.Ordinal));
        Assert.Equal(BuiltSite.BaseUrl + "plans/town/measure/01-1/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_citation_of_a_site_without_address_names_none()
    {
        var cite = Parse(Nowhere.Value, Measure).QuerySelectorAll(".cite")[^1].TextContent;
        Assert.EndsWith("時点のデータ", cite, StringComparison.Ordinal);
        Assert.DoesNotContain("plans/", cite, StringComparison.Ordinal);
    }

    [Fact]
    public void The_frame_is_named_sized_and_leads_to_the_page_to_be_framed()
    {
        var page = Parse(Town.Value, Measure);
        var frame = new HtmlParser().ParseDocument(page.QuerySelector(".code code")!.TextContent).QuerySelector("iframe")!;
        Assert.Equal((BuiltSite.BaseUrl + "embed/town/measure/01-1/rate/", "受診率", "100%", "lazy"),
            (frame.GetAttribute("src"), frame.GetAttribute("title"), frame.GetAttribute("width"), frame.GetAttribute("loading")));
        Assert.InRange(int.Parse(frame.GetAttribute("height")!, System.Globalization.CultureInfo.InvariantCulture), 400, 700);
        Assert.Null(Parse(Nowhere.Value, Measure).QuerySelector(".code")); // a frame without an address would show nothing
    }

    [Fact]
    public void A_name_with_quotes_stays_inside_the_frames_attribute()
    {
        var files = RealSite.Fixture("small");
        const string File = "content/plans/town/measures/01.yaml";
        var site = BuiltSite.Of(files.With(File, files.Text(File).Replace("name: 受診率", "name: '率\" onload=\"x'", StringComparison.Ordinal)));
        var frame = new HtmlParser().ParseDocument(Parse(site, Measure).QuerySelector(".code code")!.TextContent).QuerySelector("iframe")!;
        Assert.Equal("率\" onload=\"x", frame.GetAttribute("title"));
        Assert.False(frame.HasAttribute("onload"));
    }

    [Fact]
    public void Every_frame_has_its_description_which_pages_name()
    {
        var embeds = Town.Value.Files.Keys.Where(f => f.StartsWith("embed/", StringComparison.Ordinal)).ToArray();
        var pages = embeds.Where(HtmlPage.IsPage).ToArray();
        Assert.NotEmpty(pages);
        Assert.Equal(pages.Select(p => p.Replace("index.html", "oembed.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            embeds.Where(f => f.EndsWith("oembed.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(pages.Append(Measure), p => Assert.NotNull(Parse(Town.Value, p).QuerySelector("link[type='application/json+oembed']")));
        Assert.DoesNotContain(Nowhere.Value.Files.Keys, f => f.EndsWith("oembed.json", StringComparison.Ordinal));
    }

    [Fact]
    public void The_description_is_oEmbed()
    {
        var json = JsonNode.Parse(Town.Value.Text("embed/town/measure/01-1/rate/oembed.json"))!;
        Assert.Equal(("1.0", "rich", 672), ((string?)json["version"], (string?)json["type"], (int?)json["width"]));
        Assert.Equal(BuiltSite.BaseUrl, (string?)json["provider_url"]);
        var code = (string?)json["html"];
        Assert.Equal(Parse(Town.Value, Measure).QuerySelector(".code code")!.TextContent, code);
        Assert.Contains($"height=\"{(int?)json["height"]}\"", code, StringComparison.Ordinal);
        Assert.True(Town.Value.Files.ContainsKey(((string?)json["thumbnail_url"])![BuiltSite.BaseUrl.Length..]));
    }

    [Theory]
    [InlineData("index.html", "previews/site.png")]
    [InlineData("about/index.html", "previews/site.png")]
    [InlineData("plans/isehara/index.html", "previews/isehara/plan.png")]
    [InlineData("plans/isehara/departments/kenko-zukuri/index.html", "previews/isehara/plan.png")]
    [InlineData("plans/isehara/policy/01/index.html", "previews/isehara/plan.png")]
    [InlineData("plans/isehara/measure/01-101/index.html", "previews/isehara/missed.png")]
    [InlineData("plans/isehara/measure/01-102/index.html", "previews/isehara/achieved.png")]
    [InlineData("en/plans/isehara/measure/01-102/index.html", "previews/isehara/achieved.png")]
    public void A_page_is_pictured_by_its_plan_and_kind(string page, string picture)
    {
        var head = Parse(RealSite.Whole, page);
        Assert.Equal(BuiltSite.BaseUrl + picture, head.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.NotEmpty(head.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content")!);
    }

    [Fact]
    public void Every_picture_named_is_there_and_every_one_there_is_named()
    {
        var named = RealSite.Pages.Select(p => Parse(RealSite.Whole, p.Path).QuerySelector("meta[property='og:image']")?.GetAttribute("content")?[BuiltSite.BaseUrl.Length..])
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.Equal(RealSite.Files.Keys.Where(f => f.StartsWith("previews/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Nowhere.Value.Files.Keys, f => f.StartsWith("previews/", StringComparison.Ordinal));
    }

    private static BuiltSite WithoutAddress() => BuiltSite.Of(RealSite.Fixture("small"), address: null);

    private static IDocument Parse(BuiltSite site, string path) => new HtmlParser().ParseDocument(site.Text(path));
}
