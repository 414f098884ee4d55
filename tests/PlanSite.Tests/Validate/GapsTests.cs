using PlanSite.Commands;
using PlanSite.Reports;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;
using PlanSite.Validate;

namespace PlanSite.Tests.Validate;

/// <summary>Missing addresses and contacts are told once a kind and plan, and are no problem.</summary>
public sealed class GapsTests
{
    [Fact]
    public void The_small_plan_lacks_what_it_lacks() => Assert.Equal(
        ["plans/town/plan.yaml Address plan 1", "plans/town/plan.yaml Page 01-2,02-1 3", "plans/town/plan.yaml Contact 健康課,環境課 2", "plans/town/plan.yaml City 見本町 1"],
        Gaps.Of(Content.Valid(RealSite.Fixture("small"), "content")).Select(g => $"{g.File} {g.Kind} {string.Join(',', g.Names)} {g.Of}"));

    [Fact]
    public void Check_tells_them_in_a_line_each_and_fails_for_none()
    {
        var output = new StringWriter();
        Assert.Equal(ExitCode.Good, CheckContent.Run(Repository.Content, null, new ReportStyle { IsStrict = true }, output));
        var lines = output.ToString().ReplaceLineEndings("\n").Split('\n').SkipWhile(l => !l.StartsWith("■ まだ載っていないもの", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.Length > 0).ToArray();
        Assert.Contains("  site.yaml: 発行者（まちの計画 みえる化）の問い合わせ先（contact）", lines);
        Assert.Contains("  plans/isehara/plan.yaml: 資料の住所（url） 2件のうち2件: plan、report", lines);
        Assert.InRange(lines.Length, 10, 16);
        Assert.All(lines, l => Assert.True(l.Length < 150, l));
    }
}
