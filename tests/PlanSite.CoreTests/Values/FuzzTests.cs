using System.Diagnostics;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

[Trait("Time", "Long")]
public class FuzzTests
{
    private static readonly ValueReader Reader = new(UnitTable.Default);

    /// <summary>Ten million of the same kind are run by hand: see the README of the benchmarks.</summary>
    [Fact]
    public void Random_texts_are_read_or_refused_in_order()
    {
        var texts = new RandomTexts(20230831, [.. TextTable.Rows("printed-values.tsv", 1).Select(row => row[0])]);
        for (var i = 0; i < 300_000; i++)
        {
            var text = texts.Next();
            var value = Reader.Read(text);
            var broken = ValueRules.Broken(text, value);
            if (broken is not null) Assert.Fail($"{broken}: {Written.Escaped(text)} → {value}");
        }
    }

    [Theory]
    [InlineData("千円")]
    [InlineData("%")]
    [InlineData("t")]
    [InlineData("こま")]
    public void A_captions_unit_completes_random_texts_or_leaves_them_alone(string caption)
    {
        var unit = CaptionUnit.Read(caption, UnitTable.Default)!;
        var texts = new RandomTexts(20240401, [.. TextTable.Rows("other-forms.tsv", 1).Select(row => row[0])]);
        for (var i = 0; i < 60_000; i++)
        {
            var text = texts.Next();
            var (bare, completed) = (Reader.Read(text), Reader.Read(text, unit));
            var broken = ValueRules.Broken(text, completed) ?? ValueRules.Broken(bare, completed, unit);
            if (broken is not null) Assert.Fail($"{broken}: {Written.Escaped(text)} → {completed}");
        }
    }

    [Theory]
    [InlineData("1→")]
    [InlineData("5人→")]
    [InlineData("#")]
    [InlineData("1E+")]
    [InlineData("5%以上8%未満")]
    [InlineData("5人削減")]
    [InlineData("前年比")]
    [InlineData("〃")]
    [InlineData("なし")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("人")]
    [InlineData("以上")]
    [InlineData("5人以上")]
    [InlineData("5人 ")]
    [InlineData("男5人 ")]
    [InlineData("(")]
    [InlineData("5(")]
    [InlineData("(5件)")]
    [InlineData("第1")]
    [InlineData("1、")]
    [InlineData("R5.3.")]
    [InlineData("1人当たり")]
    [InlineData("当たり")]
    [InlineData("3、4年生")]
    [InlineData("1歳6か月児")]
    [InlineData("あ5")]
    [InlineData("か\u3099")]
    [InlineData("a\u0301\u0327\u0323")]
    [InlineData("ﷺ")]
    [InlineData("①")]
    [InlineData("㎡")]
    [InlineData("-")]
    [InlineData("※")]
    [InlineData("千")]
    [InlineData("1千")]
    [InlineData("5/")]
    [InlineData("増")]
    public void The_time_grows_with_the_length_and_stays_below_a_millisecond(string piece)
    {
        var (shorter, longest) = (TimeOf(piece, 62), TimeOf(piece, 500));
        Assert.True(longest < TimeSpan.FromMilliseconds(1), $"{longest.TotalMilliseconds} ms");
        var quadratic = longest > shorter * 40 && longest > TimeSpan.FromMilliseconds(0.05);
        Assert.False(quadratic, $"{longest / shorter} times the time for 8 times the length");
    }

    /// <summary>The fastest of some runs, so that what else the machine does not count.</summary>
    private static TimeSpan TimeOf(string piece, int length)
    {
        var alone = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var behind = "5件" + alone[..^2];
        var fastest = TimeSpan.MaxValue;
        for (var run = 0; run < 30; run++)
        {
            var start = Stopwatch.GetTimestamp();
            Reader.Read(alone);
            Reader.Read(behind);
            var time = Stopwatch.GetElapsedTime(start) / 2;
            if (time < fastest) fastest = time;
        }
        return fastest;
    }
}
