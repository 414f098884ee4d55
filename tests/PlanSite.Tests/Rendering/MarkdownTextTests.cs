using PlanSite.Diagnostics;
using PlanSite.Pages.Wording;

namespace PlanSite.Tests.Rendering;

public sealed class MarkdownTextTests
{
    private static readonly SourceSpan Here = new("pages/about.md", 3, 1);

    private static (string Html, Diagnostic[] Found) Render(string markdown, string address = "plans/a/about/x/")
    {
        var bag = new DiagnosticBag();
        return (new MarkdownText(bag).Render(markdown, ThemeFiles.Place(address: address), Here)?.Markup ?? "", [.. bag.Sorted()]);
    }

    [Fact]
    public void Html_in_the_content_is_shown_as_text() =>
        Assert.Equal("<p>&lt;img src=x onerror=alert(1)&gt;</p>\n", Render("<img src=x onerror=alert(1)>").Html);

    [Theory]
    [InlineData("[方法](/sdgs/3/)", "<p><a href=\"../../../../sdgs/3/index.html\">方法</a></p>\n")]
    [InlineData("[方法](../../method/#bands)", "<p><a href=\"../../../../plans/a/method/index.html#bands\">方法</a></p>\n")]
    [InlineData("[データ](/plans/a/data/values.csv)", "<p><a href=\"../../../../plans/a/data/values.csv\">データ</a></p>\n")]
    [InlineData("[市](https://city.example/)", "<p><a href=\"https://city.example/\">市</a></p>\n")]
    [InlineData("[係](mailto:a@city.example)", "<p><a href=\"mailto:a@city.example\">係</a></p>\n")]
    [InlineData("[下](#below)", "<p><a href=\"#below\">下</a></p>\n")]
    public void Links_lead_inside_the_site_or_to_known_schemes(string markdown, string expected)
    {
        var (html, found) = Render(markdown);
        Assert.Equal(expected, html);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("[x](https://city.example@evil.example/)")]
    [InlineData("[x](https:evil.example)")]
    [InlineData("[x](JAVASCRIPT&#58;alert(1))")]
    [InlineData("[x](mailto:a@city.example,b@evil.example)")]
    [InlineData("![x](https://evil.example/x.png)")]
    public void Other_links_and_pictures_are_refused_and_told(string markdown)
    {
        var (html, found) = Render(markdown);
        Assert.Equal("<p>x</p>\n", html);
        Assert.Equal(("PS0709", Here), (Assert.Single(found).Rule.Code, found[0].Span));
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<vbscript:x>")]
    [InlineData("<https://city.example@evil.example/>")]
    public void A_bare_address_of_another_kind_is_told_and_leads_nowhere(string markdown)
    {
        var (html, found) = Render(markdown);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.Equal("PS0709", Assert.Single(found).Rule.Code);
    }

    [Fact]
    public void Headings_follow_the_level_they_are_put_under() => Assert.Equal("<h3>大</h3>\n<h4>小</h4>\n", Render("# 大\n\n## 小").Html);
}
