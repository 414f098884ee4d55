using System.Globalization;
using System.Xml.Linq;
using PlanSite.Pages.Charts;

namespace PlanSite.Tests.Charts;

/// <summary>Reads a drawing back, to measure it.</summary>
internal sealed class Drawing(string svg)
{
    public XElement Root { get; } = XElement.Parse(svg);

    public static Drawing Of(Chart? chart)
    {
        Assert.NotNull(chart);
        return new Drawing(chart.Svg);
    }

    /// <summary>The drawing for narrow windows alone, of a chart that has two.</summary>
    public Drawing Narrow() => new(One("c-narrow").ToString());

    /// <summary>Ends of a line: x and y of the first, x and y of the second.</summary>
    public static decimal[] Places(XElement line) =>
        [.. ((string)line.Attribute("d")!).Split(['M', 'L', ' '], StringSplitOptions.RemoveEmptyEntries).Select(n => decimal.Parse(n, CultureInfo.InvariantCulture))];

    public IEnumerable<XElement> All(string style) =>
        Root.Descendants().Where(e => ((string?)e.Attribute("class") ?? "").Split(' ').Contains(style));

    public XElement One(string style) => Assert.Single(All(style));

    public IEnumerable<string> Texts() => Root.Descendants("text").Select(t => t.Value);

    /// <summary>A place or length; percents without their sign.</summary>
    public static decimal Number(XElement element, string attribute) =>
        decimal.Parse(((string?)element.Attribute(attribute) ?? "0").TrimEnd('%'), CultureInfo.InvariantCulture);
}
