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
        Assert.InRange(charts.Length, 150, 2000);
        Assert.All(charts.SelectMany(c => new Drawing(c.Svg).Root.Elements()), InFrame);
    }

    private static IEnumerable<Chart> ChartsOf(PlanScore score) =>
        from node in score.Plan.Nodes
        from indicator in node.Indicators
        let judgements = score.ByYear[(node.Key, indicator.Id)]
        let chart = IndicatorCharts.Draw(indicator, judgements, score.CurrentOf(node, indicator), ChartWords.Japanese)
        where chart is not null
        select chart;

    private static void InFrame(XElement drawing)
    {
        foreach (var (name, size) in (ReadOnlySpan<(string, string)>)[("x", "width"), ("cx", "width"), ("y", "height"), ("cy", "height")])
            Assert.All(drawing.Elements().Where(e => e.Attribute(name) is not null), e => Assert.InRange(Number(e, name), 0, Number(drawing, size)));
    }
}
