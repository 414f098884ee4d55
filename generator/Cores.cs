using System.Collections.Concurrent;

namespace PlanSite;

/// <summary>Work spread over the cores of the machine: a thread a core, because more would only wait for each other.</summary>
internal static class Cores
{
    private static readonly ParallelOptions All = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Makes something of each item; results stand in the order of the items, whichever is ready first.</summary>
    public static TResult[] Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> make)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, All, at => results[at] = make(items[at]));
        return results;
    }

    /// <summary>Does everything, begun in this order.</summary>
    public static void Run(IEnumerable<Action> work) =>
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), All, one => one());
}
