using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Tests.Fixtures;
using PlanSite.Tests.Snapshots;

namespace PlanSite.Tests.Charts;

/// <summary>One page with a chart of each kind, to be compared and to be looked at in a browser.</summary>
public sealed class ChartGalleryTests
{
    private static readonly ChartText Text = ChartWords.Japanese;

    [Fact]
    public void Charts_of_every_kind_look_as_approved()
    {
        var charts = Bullets().Concat(Lines()).Concat(Bars()).Select(c => $"<figure>\n{c.Html}\n</figure>");
        Snapshot.Match([("gallery.html", Page(string.Join('\n', charts) + Multiples()))]);
    }

    private static IEnumerable<Chart> Bullets()
    {
        yield return Bullet("up", "相談した人", 1600, 6750, 2303, Status.Missed, "人");
        yield return Bullet("beyond", "講座の参加者", 800, 3600, 3752, Status.Exceeded, "人");
        yield return Bullet("down", "処理の費用", 18_400, 13_000, 19_995, Status.Missed, "千円", down: true);
        yield return Bullet("zero", "苦情", 0, 0, 0, Status.Achieved, "件", down: true);
        yield return Bullet("negative", "収支", -120, 50, -40, Status.Nearly, "万円");
        yield return Bullet("none", "満足度", 14, 19.6m, null, Status.NotReported, "%");
        yield return BulletChart.Draw("range", "空き家", new BulletData(new(7, "7件"), new(5, "5～10件"), 10, new(3, "3件"), Status.Achieved, false), Text)!;
    }

    private static Chart Bullet(string id, string name, decimal baseline, decimal target, decimal? actual, Status status, string unit, bool down = false) =>
        BulletChart.Draw(id, name, new BulletData(actual is { } a ? Value(a, unit) : null, Value(target, unit), null, Value(baseline, unit), status, down), Text)!;

    private static IEnumerable<Chart> Lines()
    {
        yield return YearsChart.Draw("y1", "相談した人", [
            new(new(2020), Value(1600, "人"), null, null, null, null),
            new(new(2021), null, Value(6650, "人"), Value(1820, "人"), null, Status.Missed),
            new(new(2022), null, Value(6750, "人"), Value(2303, "人"), null, Status.Missed)], false, Text)!;
        yield return YearsChart.Draw("y2", "納める人の割合", [.. new[] { 95.1m, 95.4m, 96.0m, 96.9m, 97.3m, 97.2m, 98m, 98.2m }.Select((v, i) =>
            new YearPoint(new(2016 + i), i == 0 ? Value(v, "%") : null, i == 7 ? Value(98m, "%") : null, i is 0 or 6 ? null : Value(v, "%"),
                i == 0 ? null : Value(95.1m + i * 0.4142m, "%"), i is 0 or 6 ? null : v >= 97 ? Status.Achieved : Status.Nearly))], false, Text)!;
    }

    private static IEnumerable<Chart> Bars()
    {
        yield return StatusBar.Draw("s1", "すべての判定", [.. Statuses.All.Select((s, i) => new StatusCount(s, 12 - i))], Text)!;
        yield return StatusBar.Draw("s2", "判定の内訳", SmallSite.RollUp((Status.Achieved, 46), (Status.Nearly, 17), (Status.Missed, 31), (Status.NoTarget, 3), (Status.NotReported, 24)).Nodes, Text)!;
        yield return MoneyBar.Draw("m", "財源の内訳", SmallSite.PlanModel().Score.TotalMoney, SmallPlan.Build(), Text)!;
    }

    private static string Multiples()
    {
        var multiples = StatusMultiples.Draw("mm", [
            new("mm-1", "健やかに暮らせるまち", SmallSite.RollUp((Status.Achieved, 5), (Status.Nearly, 2), (Status.Missed, 9)).Nodes),
            new("mm-2", "安心なまち", SmallSite.RollUp((Status.Exceeded, 2), (Status.Achieved, 8), (Status.NotReported, 1)).Nodes),
            new("mm-3", "にぎわうまち", SmallSite.RollUp().Nodes)], Text)!;
        return "<figure>\n" + multiples.Legend + string.Concat(multiples.Bars.Select(b => b + "\n")) + "</figure>";
    }

    private static ChartValue Value(decimal number, string unit) => new(number, PlanSite.Values.Format.Number(number) + unit);

    private static string Page(string body) => $"""
        <!doctype html>
        <html lang="ja"><meta charset="utf-8"><title>Charts</title>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="../../../../themes/default/assets/charts.css">
        <body>
        {body}
        """;
}
