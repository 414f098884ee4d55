using PlanSite.Tests.Support;
using System.Diagnostics;
using PlanSite.Tests.Values;
using PlanSite.Values;

namespace PlanSite.Benchmarks;

/// <summary>The long form of the fuzz test: no exception, no broken rule, and no text that takes a millisecond.</summary>
internal static class Fuzz
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(1);

    /// <summary>Returns 1 at the first failure, which it prints with the seed.</summary>
    public static int Run(int count, int seed)
    {
        var reader = new ValueReader(UnitTable.Default);
        var texts = new RandomTexts(seed, [.. TextTable.Rows("printed-values.tsv", 1).Select(row => row[0])]);
        var kinds = new long[Enum.GetValues<ValueKind>().Length];
        var (slowest, total, slowestText) = (TimeSpan.Zero, TimeSpan.Zero, "");
        for (var i = 0; i < count; i++)
        {
            var text = texts.Next();
            var start = Stopwatch.GetTimestamp();
            var value = reader.Read(text);
            var time = Stopwatch.GetElapsedTime(start);
            total += time;
            if (time > Limit / 20 && i > 1000) time = Again(reader, text);
            if (time > slowest && i > 1000) (slowest, slowestText) = (time, text);
            kinds[(int)value.Kind]++;
            if (ValueRules.Broken(text, value) is not { } broken && slowest < Limit) continue;
            Console.WriteLine($"seed {seed}, text {i}: {ValueRules.Broken(text, value) ?? $"{slowest.TotalMilliseconds} ms"}: {Codes(text)}");
            return 1;
        }
        Console.WriteLine($"{count} texts, seed {seed}: none failed; slowest {slowest.TotalMilliseconds:0.000} ms, {count / total.TotalSeconds:0} a second");
        Console.WriteLine($"slowest: {slowestText.Length} characters, {Codes(slowestText[..Math.Min(12, slowestText.Length)])} ...");
        foreach (var kind in Enum.GetValues<ValueKind>()) Console.WriteLine($"{kind,-10} {kinds[(int)kind],10}");
        return 0;
    }

    private static string Codes(string text) => string.Join(' ', text.Select(c => $"{(int)c:x4}"));

    /// <summary>The best of a few further readings: a pause of the machine is not the reader's.</summary>
    private static TimeSpan Again(ValueReader reader, string text)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var start = Stopwatch.GetTimestamp();
            reader.Read(text);
            var time = Stopwatch.GetElapsedTime(start);
            if (time < best) best = time;
        }
        return best;
    }
}
