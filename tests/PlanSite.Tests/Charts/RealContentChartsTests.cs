using System.Xml.Linq;
using PlanSite.Compute;
using PlanSite.Files;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using PlanSite.Tests.Support;
using static PlanSite.Tests.Charts.Drawing;

namespace PlanSite.Tests.Charts;

public sealed class RealContentChartsTests
{
    [Fact]
    public void Every_indicator_of_the_real_plans_is_drawn_inside_its_frame()
    {
        var charts = Content.Valid(new DiskFileSystem(), Repository.Content).Plans.Select(Scorecards.Of).SelectMany(ChartsOf).ToArray();
        Assert.InRange(charts.Length, 200, 2000);
        Assert.All(charts.SelectMany(c => new Drawing(c.Svg).Root.Descendants()), InFrame);
    }

    private static IEnumerable<Chart> ChartsOf(PlanScore score) =>
        from node in score.Plan.Nodes
        from indicator in node.Indicators
        from chart in new[]
        {
            IndicatorCharts.Bullet("b", indicator, score.CurrentOf(node, indicator), ChartWords.Japanese),
            IndicatorCharts.Years("y", indicator, score.ByYear[(node.Key, indicator.Id)], ChartWords.Japanese),
        }
        where chart is not null
        select chart;

    private static void InFrame(XElement element)
    {
        foreach (var name in (string[])["x", "x1", "x2", "width"])
            if (((string?)element.Attribute(name) ?? "").EndsWith('%')) Assert.InRange(Number(element, name), 0, 100);
    }
}
