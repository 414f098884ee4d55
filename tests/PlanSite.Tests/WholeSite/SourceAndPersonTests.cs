using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Model;

namespace PlanSite.Tests.WholeSite;

/// <summary>From a figure to its document, at its page, and to somebody who can be asked; nobody is named whom the content does not name.</summary>
public sealed class SourceAndPersonTests
{
    private const string Measure = "plans/town/measure/01-1/index.html";

    private const string Address = BuiltSite.BaseUrl + "plans/town/measure/01-1/";

    [Theory]
    [InlineData("https://city.example/plan.pdf", "32", 0, "https://city.example/plan.pdf#page=32")]
    [InlineData("https://city.example/plan.PDF?v=2", "32", 2, "https://city.example/plan.PDF?v=2#page=34")]
    [InlineData("https://city.example/plan.pdf", "p. 32-33", 0, "https://city.example/plan.pdf#page=32")]
    [InlineData("https://city.example/excerpt.pdf", "29", -28, "https://city.example/excerpt.pdf#page=1")]
    [InlineData("https://city.example/excerpt.pdf", "28", -28, "https://city.example/excerpt.pdf")] // not in the excerpt
    [InlineData("https://city.example/plan.pdf", null, 0, "https://city.example/plan.pdf")]
    [InlineData("https://city.example/plan.pdf", "表紙", 0, "https://city.example/plan.pdf")]
    [InlineData("https://city.example/plan.pdf#nameddest=a", "32", 0, "https://city.example/plan.pdf#nameddest=a")]
    [InlineData("https://city.example/download/1234", "32", 0, "https://city.example/download/1234#page=32")]
    [InlineData("https://city.example/plan.html", "32", 0, "https://city.example/plan.html")]
    [InlineData("https://city.example/table.xlsx", "32", 0, "https://city.example/table.xlsx")]
    [InlineData("https://city.example/plan/", "32", 0, "https://city.example/plan/")]
    [InlineData("https://city.example/plan.pdf", "99999999999", 0, "https://city.example/plan.pdf")]
    [InlineData(null, "32", 0, null)]
    public void A_document_opens_at_the_page(string? url, string? page, int offset, string? expected) =>
        Assert.Equal(expected, new SourceDocument("plan", "計画", "市", null, url, null) { PageOffset = offset }.UrlOf(page));

    [Fact]
    public void The_source_of_a_measure_is_a_link_to_its_page()
    {
        var site = Town(plan: p => p.Replace("date: 2021-03 }", "date: 2021-03, url: \"https://city.example/plan.pdf\", page_offset: 4 }", StringComparison.Ordinal));
        var link = Parse(site, Measure).QuerySelector("#reference li a")!;
        Assert.Equal(("https://city.example/plan.pdf#page=16", "見本町総合計画"), (link.GetAttribute("href"), link.TextContent));
    }

    [Fact]
    public void A_document_of_this_site_opens_at_the_page_too()
    {
        var site = Town(plan: p => p.Replace("date: 2021-03 }", "date: 2021-03, url: /data/plan.pdf }", StringComparison.Ordinal));
        Assert.Equal("../../../../data/plan.pdf#page=12", Parse(site, Measure).QuerySelector("#reference li a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_record_is_a_link_to_its_line() => Assert.Equal(
        "https://example.jp/repo/blob/main/content/plans/town/measures/01.yaml#L1", Parse(Town(), Measure).QuerySelector(".record a")!.GetAttribute("href"));

    [Fact]
    public void A_department_with_mail_is_asked_by_mail_that_names_the_figure()
    {
        var page = Parse(Town(plan: p => p.Replace("name: 健康課,", "name: 健康課, contact: \"電話 0123-45-6789、kenko@town.example\",", StringComparison.Ordinal)), Measure);
        var (to, subject, body) = Mail(page, 0);
        Assert.Equal("kenko@town.example", to);
        Assert.Equal("「受診率」の数字について", subject);
        Assert.Contains($"\r\n{Address}#indicator-rate\r\n", body, StringComparison.Ordinal);
        Assert.StartsWith("01-1 がん検診（見本町）\r\n", body, StringComparison.Ordinal);
        Assert.Equal(["tel:0123-45-6789", "mailto:kenko@town.example"], page.QuerySelectorAll("#departments ul a").Skip(1).Select(a => a.GetAttribute("href")));
        Assert.Null(page.QuerySelector("#departments > p a[href^='http']"));
    }

    [Fact]
    public void Where_the_department_names_nobody_the_municipality_is_asked()
    {
        var page = Parse(Town(plan: p => p.Replace(
            "name: 見本町 }", "name: 見本町, url: \"https://town.example/\", contact: \"企画課 電話 0123-45-6789\" }", StringComparison.Ordinal)), Measure);
        Assert.Equal("#ask", page.QuerySelectorAll(".pass .links a")[0].GetAttribute("href")); // no mail address is known
        var text = page.QuerySelector("#departments")!.TextContent;
        Assert.Contains("見本町の、計画全体の問い合わせ先:", text, StringComparison.Ordinal);
        Assert.Contains("企画課 電話 0123-45-6789", text, StringComparison.Ordinal);
        Assert.Contains(Address, text, StringComparison.Ordinal);
        Assert.Equal("https://town.example/", page.QuerySelector("#departments > p > a[href^='http']")!.GetAttribute("href"));
    }

    [Fact]
    public void Else_who_publishes_the_site_is_asked_and_told_what_is_wrong()
    {
        var page = Parse(Town(), Measure);
        Assert.Equal("soumu@example.jp", Mail(page, 0).To);
        Assert.Equal(("soumu@example.jp", "「受診率」の数字は違うのではありませんか"), (Mail(page, 1).To, Mail(page, 1).Subject));
        Assert.Contains("このサイトの発行者（見本町）の問い合わせ先:", page.QuerySelector("#departments")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_is_known_that_is_said_of_the_site()
    {
        var page = Parse(Town(site: s => s.Replace("contact: soumu@example.jp\n", "", StringComparison.Ordinal)), Measure);
        Assert.Equal(["#ask", "#wrong"], page.QuerySelectorAll(".pass .links a").Select(a => a.GetAttribute("href")));
        var text = page.QuerySelector("#departments")!.TextContent;
        Assert.Contains("見本町の問い合わせ先は、このサイトにはまだ載せていません。", text, StringComparison.Ordinal);
        Assert.Contains("このサイトの発行者（見本町）の連絡先は、まだ載せていません。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_department_that_is_gone_is_reached_by_its_successor()
    {
        var page = Parse(Town(plan: p => p.Replace("name: 健康課,", "name: 健康課, contact: 電話 01-1111-1111, succeeded_by: kankyo,", StringComparison.Ordinal)
            .Replace("name: 環境課 }", "name: 環境課, contact: 電話 02-2222-2222 }", StringComparison.Ordinal)), Measure);
        Assert.Equal("tel:02-2222-2222", page.QuerySelector("#departments ul a[href^='tel:']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", "このサイトの発行者（見本町）の問い合わせ先: soumu@example.jp")]
    [InlineData(", contact: 電話 01-1111-1111", "連絡先: 電話 01-1111-1111")]
    public void The_page_of_a_department_says_how_to_reach_it(string contact, string expected)
    {
        var site = Town(plan: p => p.Replace("name: 環境課 }", $"name: 環境課{contact} }}", StringComparison.Ordinal));
        Assert.Contains(expected, Parse(site, "plans/town/departments/kankyo/index.html").QuerySelector("header.head")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The documents name one office, with its telephone and mail; whatever else stood there would be made up.</summary>
    [Fact]
    public void In_the_real_content_only_what_the_documents_print_is_named()
    {
        var plans = RealSite.Model.Site.Plans;
        Assert.Equal(["isehara"], plans.Where(p => p.Municipality.Contact is not null || p.Municipality.Url is not null).Select(p => p.Id));
        Assert.Equal(["経営企画課"], plans.SelectMany(p => p.Departments).Where(d => d.Contact is not null).Select(d => d.Name));
        var page = Parse(RealSite.Whole, "plans/isehara/measure/01-101/index.html");
        Assert.Equal("kikaku@isehara-city.jp", Mail(page, 0).To);
        Assert.Contains("伊勢崎市の問い合わせ先は、このサイトにはまだ載せていません。",
            Parse(RealSite.Whole, "plans/isesaki/item/1-1-1/index.html").QuerySelector("#departments")!.TextContent, StringComparison.Ordinal);
    }

    private static (string To, string Subject, string Body) Mail(IDocument page, int link)
    {
        var href = page.QuerySelectorAll(".pass .links a")[link].GetAttribute("href")!;
        Assert.StartsWith("mailto:", href, StringComparison.Ordinal);
        var parts = href["mailto:".Length..].Split("?subject=", 2);
        var texts = parts[1].Split("&body=", 2).Select(Uri.UnescapeDataString).ToArray();
        return (parts[0], texts[0], texts[1]);
    }

    private static BuiltSite Town(Func<string, string>? plan = null, Func<string, string>? site = null)
    {
        var files = RealSite.Fixture("small");
        const string Plan = "content/plans/town/plan.yaml", Site = "content/site.yaml";
        var (planText, siteText) = (plan?.Invoke(files.Text(Plan)) ?? files.Text(Plan), site?.Invoke(files.Text(Site)) ?? files.Text(Site));
        return BuiltSite.Of(files.With(Plan, planText).With(Site, siteText));
    }

    private static IDocument Parse(BuiltSite site, string path) => new HtmlParser().ParseDocument(site.Text(path));
}
