using System.Globalization;
using BenchmarkDotNet.Attributes;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Benchmarks;

/// <summary>
/// Time for one value, over every cell of the four plans once. The yardstick is <see cref="decimal.Parse(string, NumberStyles, IFormatProvider)"/>
/// on the bare number of the same cells, which everybody can repeat: the ratio says what units, qualifiers, brackets and words cost.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    public const int Cells = 512;

    private readonly ValueReader _reader = new(UnitTable.Default);
    private readonly string[] _cells = [.. Spread(TextTable.Rows("printed-values.tsv", 1).Select(row => row[0]))];
    private readonly string[] _others = [.. Spread(TextTable.Rows("other-forms.tsv", 1).Select(row => row[0]))];
    private readonly string[] _numbers = [.. Spread(TextTable.Rows("printed-values.tsv", 1).Select(row => BareNumber(row[0])).Where(n => n.Length > 0))];

    [Benchmark(Baseline = true, OperationsPerInvoke = Cells)]
    public decimal DecimalParse()
    {
        var sum = 0m;
        foreach (var number in _numbers) sum += decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public int CellsOfThePlans()
    {
        var read = 0;
        foreach (var cell in _cells) read += (int)_reader.Read(cell).Kind;
        return read;
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public int OtherForms()
    {
        var read = 0;
        foreach (var cell in _others) read += (int)_reader.Read(cell).Kind;
        return read;
    }

    /// <summary>The same number of texts for each, evenly from the whole list.</summary>
    private static IEnumerable<string> Spread(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        for (var i = 0; i < Cells; i++) yield return all[i * all.Length / Cells];
    }

    private static string BareNumber(string cell) => new([.. cell.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.')]);
}
