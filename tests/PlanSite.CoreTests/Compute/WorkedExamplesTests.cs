using PlanSite.Compute;
using PlanSite.Files;
using PlanSite.Model;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Compute;

/// <summary>The worked examples of the rule book, on the published plan of FY2022. Rates were worked out by hand from the printed figures.</summary>
[Trait("Time", "Long")]
public sealed class WorkedExamplesTests
{
    private static readonly Lazy<PlanScore> Score = new(() =>
        Scorecards.Of(Content.Valid(new DiskFileSystem(), Repository.Content).Plans.Single(p => p.Id == "isehara")));

    public static TheoryData<string, string, string, string, string, string> Examples => new()
    {
        // id       direction  attainment  progress  change       status
        { "01-101", "Up", "34.1%", "13.7%", "Improved", "missed" },
        { "01-102", "Up", "104.2%", "105.4%", "Improved", "achieved" },
        { "01-103", "Up", "100.0%", "100.0%", "Improved", "achieved provisional" },
        { "01-107", "", "–", "–", "", "no_target" },
        { "02-102", "Keep", "100.0%", "–", "Unchanged", "achieved" },
        { "04-103", "Up", "75.0%", "–", "", "missed" },
        { "05-101", "Up", "94.7%", "50.0%", "Improved", "nearly" },
        { "06-101", "Up", "97.7%", "0.0%", "Unchanged", "missed" },
        { "08-102", "Neutral", "–", "–", "Decreased", "not_judged" },
        { "15-101", "Up", "83.3%", "0.0%", "Unchanged", "missed" },
        { "16-102", "Up", "99.0%", "0.0%", "Unchanged", "missed" },
        { "16-103", "Up", "80.0%", "0.0%", "Unchanged", "missed" },
        { "17-102", "Up", "88.9%", "33.3%", "Improved", "missed" },
        { "17-103", "Down", "100.0%", "–", "Unchanged", "achieved" },
        { "18-101", "Up", "105.4%", "2,900.0%", "", "doubtful" },
        { "18-102", "", "–", "–", "", "achieved" },
        { "19-102", "Neutral", "–", "–", "Decreased", "not_judged" },
        { "23-101", "Up", "–", "–", "", "not_reported" },
        { "23-103", "Down", "65.0%", "−29.5%", "Worsened", "missed provisional" },
        { "31-101", "Up", "82.0%", "–", "", "nearly" },
        { "31-102", "Down", "104.8%", "231.2%", "Improved", "achieved" },
        { "35-104", "", "–", "–", "", "achieved" },
        { "38-103", "Neutral", "–", "–", "Increased", "not_judged" },
        { "39-101", "Up", "233.0%", "–", "Improved", "achieved" },
        { "39-105", "Up", "84.2%", "–", "Worsened", "missed" },
        { "40-101", "Down", "97.7%", "−87.5%", "Worsened", "missed" },
        { "18-103", "", "–", "–", "", "needs_judgement" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_published_figure_is_judged_as_worked_out_by_hand(string id, string direction, string attainment, string progress, string change, string status)
    {
        var node = Score.Value.Plan.NodeByKey[new NodeKey("measure", id)];
        var judgement = Score.Value.CurrentOf(node).Single();
        if (direction.Length > 0) Assert.Equal(direction, judgement.Direction.ToString());
        Assert.Equal(attainment, Format.Percent(judgement.Attainment));
        Assert.Equal(progress, Format.Percent(judgement.Progress));
        Assert.Equal(change, judgement.Change?.ToString() ?? "");
        Assert.Equal(status, judgement.Status.Id() + (judgement.Provisional ? " provisional" : ""));
    }
}
