using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>
/// Work planned and work done, in a plan of R1 to R5. Expected: the work with the years it was late (minus: early), or ? where nobody can tell.
/// Years are those of beginning.
/// </summary>
public sealed class StepDelaysTests
{
    public static TheoryData<string, string, string> Certain => new()
    {
        // planned                                  done                                       expected
        { "R1: 検討, R2: 実施", "R1: 検討, R2: 実施", "検討 0, 実施 0" },
        { "R1: 検討, R2: 実施", "R1: 検討, R2: ⇒, R3: 実施", "検討 0, 実施 1" },
        { "R1: 検討, R3: 実施", "R1: 検討, R2: 実施", "検討 0, 実施 -1" },
        { "R1: ＡＩ　導入", "R1: AI導入", "ＡＩ　導入 0" },
        { "R1: 実施, R2: ⇒, R3: ⇒", "R1: 準備, R2: 実施, R3: ⇒", "実施 1" },
        { "R1: 実施, R2: 実施, R3: 実施", "R1: 準備, R2: 実施, R3: 実施", "実施 1" },
        { "R1: 検討, R2: ⇒, R3: 実施", "R1: 実施, R2: ⇒, R3: ⇒", "検討 ?, 実施 -2" },
        { "R1: 検討, R2: 実施, R3: 検討", "R1: 検討, R2: 実施, R3: 検討", "検討 0, 実施 0, 検討 0" },
        { "R1: 検討, R2: 実施, R3: 検討", "R1: 準備, R2: 実施, R3: 検討", "検討 ?, 実施 0, 検討 0" },
        { "R2: 検討", "R1: 検討, R2: 調査, R3: 検討", "検討 ?" },
        { "R1: 実施", "R1: 準備, R2: 実施, R3: 休止, R4: 実施", "実施 1" },
        { "R1: 実施", "R1: 準備", "実施 ?" },
        { "R2: 検討", "R1: 検討, R2: ⇒, R3: 調査, R4: 検討", "検討 0" }, // one of the two went on in the year itself
        { "R1: データ整備", "R1: データ整備", "データ整備 0" }, // a long vowel is no dash
    };

    /// <summary>Words that hold the planned word may say the contrary of it.</summary>
    public static TheoryData<string, string> OtherWords => new()
    {
        { "検討", "検討 中止" },
        { "検討", "検討・実施" },
        { "実施", "一部実施" },
        { "実施", "実施せず" },
        { "実施", "未実施" },
        { "システム導入", "システム導入(一部)" },
        { "策定", "方針案策定" },
    };

    public static TheoryData<string, string, string> Declared => new()
    {
        { "R1: 検討, R3: 試行", "R1: 検討, R2: { value: 実施, planned: R3 }", "検討 0, 試行 -1 (実施)" },
        { "R1: 見直し", "R1: 検討, R2: { value: 改定の実施, planned: R1 }", "見直し 1 (改定の実施)" },
        { "R1: 見直し", "R1: { value: 改定, planned: 令和元年度 }", "見直し 0 (改定)" },
        { "R1: 検討, R2: 策定", "R1: { value: 検討 策定, planned: [R1, R2] }", "検討 0 (検討 策定), 策定 -1 (検討 策定)" },
        { "R1: 見直し, R2: ⇒", "R1: 検討, R2: { value: 改定, planned: R2 }", "見直し 1 (改定)" },
        { "R1: 検討, R3: 完了", "R1: 検討, R2: ⇒, R3: { value: ⇒, planned: R3 }", "検討 0, 完了 0 (検討)" },
        { "R1: 検討, R2: 実施", "R1: 検討, R2: { value: 実施, planned: R2 }", "検討 0, 実施 0" },
        { "R1: 方針決定, R3: 実施", "R1: 調査, R2: { value: 方針決定, planned: [] }, R3: 実施", "方針決定 ?, 実施 0" },
        { "R1: 方針, R2: 実施", "R1: { value: 方針案, planned: R1 }, R2: { value: 方針, planned: R1 }", "方針 0 (方針案), 実施 ?" },
    };

    [Theory]
    [MemberData(nameof(Certain))]
    [MemberData(nameof(Declared))]
    public void Done_work_is_the_planned_work_where_the_words_are_equal_or_an_editor_says_so(string planned, string done, string expected) =>
        Assert.Equal(expected, Told(planned, done));

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Work_reported_in_other_words_is_not_compared_and_never_called_undone(string planned, string done)
    {
        var delay = Assert.Single(Delays($"R1: {planned}", $"R1: {done}, R2: {done}"));
        Assert.Equal((StepTiming.NotComparable, null, null), (delay.Timing, delay.Done, delay.YearsLate));
    }

    [Theory]
    [InlineData(0, StepTiming.InTime)]
    [InlineData(-1, StepTiming.Early)]
    [InlineData(2, StepTiming.Late)]
    [InlineData(null, StepTiming.NotComparable)]
    public void Each_piece_of_work_is_in_one_of_four_classes(int? late, StepTiming timing) =>
        Assert.Equal(timing, new StepDelay("1", "実施", new(2020), late is { } years ? new(2020 + years) : null).Timing);

    [Theory]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("ー")]
    [InlineData("－")]
    public void A_dash_is_no_work(string dash) =>
        Assert.Equal("実施 0", Told($"R1: \"{dash}\", R2: 実施", $"R1: \"{dash}\", R2: 実施"));

    [Fact]
    public void Work_planned_for_years_that_are_not_reported_yet_is_not_compared() =>
        Assert.Equal("検討 0", Told("R1: 検討, R3: 実施, R4: 検証", "R1: 検討", 1, 2));

    [Fact]
    public void Work_of_a_reported_year_is_counted_although_its_cell_is_empty() =>
        Assert.Equal("検討 0, 実施 ?", Told("R1: 検討, R2: 実施", "R1: 検討", 1, 2));

    [Fact]
    public void Nothing_is_called_late_that_may_have_been_done_in_a_year_without_a_report()
    {
        Assert.Equal("実施 ?", Told("R1: 実施", "R2: 実施", 2));
        Assert.Equal("実施 1", Told("R1: 実施", "R2: 実施", 1, 2));
        Assert.Equal("実施 1", Told("R1: 実施", "R1: 準備, R2: 実施", 2));
    }

    [Fact]
    public void Work_that_is_only_planned_is_not_compared() =>
        Assert.Empty(OnePlan.Score("direction: up, targets: { R5: 2人 }", [(1, "1人")], measure: "steps: [{ planned: { R1: 実施 } }],").Delays);

    [Fact]
    public void Rows_are_compared_each_by_itself() =>
        Assert.Equal("実施 ?, 実施 0", Text(Score("steps: [{ planned: { R1: 実施 }, done: { R1: 準備 } }, { planned: { R1: 実施 }, done: { R1: 実施 } }],")));

    private static string Told(string planned, string done, params int[] reported) => Text(Delays(planned, done, reported));

    private static ImmutableArray<StepDelay> Delays(string planned, string done, params int[] reported) =>
        Score($"steps: [{{ planned: {{ {planned} }}, done: {{ {done} }} }}],", reported);

    private static string Text(IEnumerable<StepDelay> delays) =>
        string.Join(", ", delays.Select(d => $"{d.Work} {d.YearsLate?.ToString(CultureInfo.InvariantCulture) ?? "?"}{(d.DoneAs is null ? "" : $" ({d.DoneAs})")}"));

    /// <param name="steps">The key of the steps, with a comma behind it.</param>
    /// <param name="reported">Years of Reiwa for which there is an actuals file.</param>
    private static ImmutableArray<StepDelay> Score(string steps, params int[] reported) =>
        OnePlan.Score("direction: up, targets: { R5: 2人 }", [.. reported.Select(y => (y, "1人"))], measure: steps).Delays[new NodeKey("measure", "m")];
}
