using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>Reads <c>sdgs.txt</c>, whose first lines describe its form.</summary>
internal static class SdgFile
{
    /// <summary>All goals with their targets, in the order of the file.</summary>
    public static EquatableArray<SdgGoal> Read()
    {
        using var stream = typeof(SdgFile).Assembly.GetManifestResourceStream("PlanSite.Model.sdgs.txt")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(l => l[0] != '#').Select(l => l.Split(" | ")).ToImmutableArray();
        return [.. rows.Where(r => r[0].EndsWith('=')).Select(r => Goal(r, rows))];
    }

    private static SdgGoal Goal(string[] names, ImmutableArray<string[]> rows)
    {
        var number = names[0].TrimEnd('=', ' ');
        var about = rows.Single(r => r[0] == number);
        return new SdgGoal(int.Parse(number, CultureInfo.InvariantCulture), names[1], names[2], about[1], about[2], about[3],
            [.. rows.Where(r => r[0].StartsWith(number + ".", StringComparison.Ordinal)).Select(r => new SdgTarget(r[0], r[1], r[2]))]);
    }
}
