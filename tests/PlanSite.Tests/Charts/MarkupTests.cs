using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;

namespace PlanSite.Tests.Charts;

public sealed partial class MarkupTests
{
    private const string Nasty = "<script>alert(\"1\")</script> & 'x' \u0001𠮷";

    [Fact]
    public void Texts_reach_the_markup_only_escaped()
    {
        foreach (var chart in Charts(Nasty))
        {
            var html = XElement.Parse($"<div>{chart.Html}</div>");
            Assert.Empty(html.Descendants("script"));
            var texts = html.DescendantNodes().OfType<XText>().Select(t => t.Value).Concat(html.Descendants().Attributes("aria-label").Select(a => a.Value));
            Assert.Contains(texts, t => t.Contains("<script>alert(\"1\")</script> & 'x' 𠮷", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_drawing_is_an_image_named_by_its_title_and_description()
    {
        foreach (var chart in Charts("指標").Where(c => c.Svg.StartsWith("<svg", StringComparison.Ordinal)))
        {
            var svg = XElement.Parse(chart.Svg);
            Assert.Equal("img", (string?)svg.Attribute("role"));
            Assert.Equal("x-t x-d", (string?)svg.Attribute("aria-labelledby"));
            Assert.Equal(("x-t", "x-d"), ((string?)svg.Element("title")!.Attribute("id"), (string?)svg.Element("desc")!.Attribute("id")));
            Assert.NotEqual("", svg.Element("title")!.Value);
            Assert.EndsWith("。", svg.Element("desc")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_drawings_of_the_same_are_one_image_with_one_name()
    {
        foreach (var chart in Charts("指標").Where(c => !c.Svg.StartsWith("<svg", StringComparison.Ordinal)))
        {
            var image = XElement.Parse(chart.Svg);
            Assert.Equal("img", (string?)image.Attribute("role"));
            Assert.EndsWith("。", (string)image.Attribute("aria-label")!, StringComparison.Ordinal);
            Assert.Equal(["true", "true"], image.Elements("svg").Select(s => (string?)s.Attribute("aria-hidden")));
        }
    }

    [Fact]
    public void Ids_begin_with_the_caller_s_and_every_reference_has_its_target()
    {
        foreach (var html in Charts("指標").Select(c => XElement.Parse($"<div>{c.Html}</div>")))
        {
            var ids = html.Descendants().Attributes("id").Select(i => i.Value).ToArray();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(ids, i => Assert.StartsWith("x-", i, StringComparison.Ordinal));
            Assert.All(html.Descendants().Attributes("fill"), f => Assert.Contains(f.Value["url(#".Length..^1], ids));
        }
    }

    [Fact]
    public void There_is_no_style_and_no_number_with_more_than_two_decimals()
    {
        foreach (var html in Charts("指標").Select(c => XElement.Parse($"<div>{c.Html}</div>")))
        {
            Assert.Empty(html.Descendants().Attributes("style"));
            Assert.DoesNotContain(html.Descendants().Attributes(), a => ThreeDecimals().IsMatch(a.Value));
        }
    }

    [Fact]
    public void Another_culture_draws_the_same()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var expected = Charts("指標").Select(c => c.Html).ToArray();
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(expected, Charts("指標").Select(c => c.Html));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static IEnumerable<Chart> Charts(string word)
    {
        var text = ChartWords.Japanese with { Missing = word };
        var (first, second) = (new YearPoint(new(2020), new(1 / 3m, word), null, null, null, null), new YearPoint(new(2021), null, null, new(7, "7"), new(2 / 3m, "1"), Status.Nearly));
        yield return YearsChart.Draw(new ChartSeries(word, [first, second, new(new(2023), null, new(8, "8"), null, null, null)]), text)!;
        yield return YearsChart.Draw(new ChartSeries(word, [second with { Target = new(7, "7"), TargetUpper = 9 }]) { Start = new(-1, "-1") }, text)!;
        yield return StackedBar.Draw("x", word, [new(word, "s-missed", new(Pattern.Cross), 1, "1"), new("b", "s-nearly", new(Pattern.Dots, true), 2, "2")], text)!;
    }

    [GeneratedRegex(@"\d\.\d{3}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThreeDecimals();
}
