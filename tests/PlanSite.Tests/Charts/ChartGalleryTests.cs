using System.Collections.Immutable;
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
        var charts = Lines().Concat(Bars()).Select(c => $"<figure>\n{c.Html}\n</figure>");
        Snapshot.Match([("gallery.html", Page(string.Join('\n', charts) + Multiples()))]);
    }

    private static IEnumerable<Chart> Lines()
    {
        yield return Line("相談した人", "人", Direction.Up, At(2020, 1600), At(2021, null, 6650, 1820, Status.Missed), At(2022, null, 6750, 2303, Status.Missed));
        yield return Line("講座の参加者", "人", Direction.Up, At(2020, 800), At(2022, null, 3600, 3752, Status.Exceeded));
        yield return Line("処理の費用", "円", Direction.Down, At(2020, 18_400_000), At(2022, null, 13_000_000, 19_995_000, Status.Missed));
        yield return Line("苦情", "件", Direction.Down, At(2021, null, 0, 0, Status.Achieved));
        yield return Line("収支", "円", Direction.Up, At(2020, -1_200_000), At(2021, null, 500_000, -400_000, Status.Nearly));
        yield return Line("満足度", "%", Direction.Up, At(2020, 14), At(2023, null, 19.6m, null, Status.NotReported));
        yield return Line("空き家", "件", Direction.Up, At(2020, 3), At(2021, null, 5, 7, Status.Achieved) with { TargetUpper = 10 });
        yield return Line("納める人の割合", "%", Direction.Up, [.. new[] { 95.1m, 95.4m, 96.0m, 96.9m, 97.3m, 97.2m, 98m, 98.2m }.Select((v, i) =>
            At(2016 + i, i == 0 ? v : null, i == 7 ? 98 : null, i is 0 or 6 ? null : v, i is 0 or 6 ? null : v >= 97 ? Status.Achieved : Status.Nearly)
                with { Path = i == 0 ? null : Value(95.1m + i * 0.4142m, "%") })]);
    }

    private static Chart Line(string name, string unit, Direction direction, params ImmutableArray<YearPoint> years) =>
        YearsChart.Draw(new ChartSeries(name, [.. years.Select(y => InUnit(y, unit))]) { Direction = direction, Unit = new(unit, unit == "%") }, Text)!;

    private static YearPoint InUnit(YearPoint year, string unit) =>
        year with { Baseline = InUnit(year.Baseline, unit), Target = InUnit(year.Target, unit), Actual = InUnit(year.Actual, unit) };

    private static ChartValue? InUnit(ChartValue? value, string unit) => value is null ? null : Value(value.Number, unit);

    private static YearPoint At(int year, decimal? baseline, decimal? target = null, decimal? actual = null, Status? status = null) =>
        new(new(year), baseline is { } b ? Value(b, "") : null, target is { } t ? Value(t, "") : null, actual is { } a ? Value(a, "") : null, null, status);

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
        <link rel="stylesheet" href="../../../../themes/default/assets/frame.css">
        <link rel="stylesheet" href="../../../../themes/default/assets/site.css">
        <link rel="stylesheet" href="../../../../themes/default/assets/charts.css">
        <body>
        {body}
        """;
}
