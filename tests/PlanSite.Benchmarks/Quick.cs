using System.Diagnostics;

namespace PlanSite.Benchmarks;

/// <summary>The same measurements in a few seconds, taken in turn and each by its fastest round: fit for a machine that does other things too.</summary>
internal static class Quick
{
    private const int Rounds = 2_000;

    public static int Run()
    {
        var benchmark = new ReadingBenchmark();
        (string Name, Action Round)[] all =
        [
            (nameof(benchmark.DecimalParse), () => benchmark.DecimalParse()),
            (nameof(benchmark.CellsOfThePlans), () => benchmark.CellsOfThePlans()),
            (nameof(benchmark.OtherForms), () => benchmark.OtherForms()),
        ];
        var best = Enumerable.Repeat(TimeSpan.MaxValue, all.Length).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                all[i].Round();
                var time = Stopwatch.GetElapsedTime(start);
                if (time < best[i]) best[i] = time;
            }
        }
        for (var i = 0; i < all.Length; i++)
        {
            Console.WriteLine($"{all[i].Name,-16} {best[i].TotalNanoseconds / ReadingBenchmark.Cells,7:0} ns a value  {ReadingBenchmark.Cells / best[i].TotalSeconds,12:#,0} a second  ratio {best[i] / best[0]:0.0}");
        }
        return 0;
    }
}
