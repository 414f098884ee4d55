using System.Collections.Immutable;
using System.Globalization;

namespace PlanSite.Values;

/// <summary>Reads <c>units.txt</c>, whose first lines describe its form.</summary>
internal static class UnitFile
{
    /// <summary>Every line of <c>units.txt</c>: the units that the program knows without a site's own.</summary>
    public static ImmutableArray<UnitDefinition> Read() => [.. DataLine.ReadAll("units.txt").Select(Unit)];

    private static UnitDefinition Unit(DataLine line)
    {
        var about = new Queue<string>(line.About);
        var unit = new UnitDefinition { Name = line.Name, Same = line.Same };
        while (about.TryDequeue(out var word))
        {
            unit = word switch
            {
                "share" => unit with { IsShare = true },
                "=" => unit with { Times = Number(about.Dequeue()), Base = about.Dequeue() },
                "~" => unit with { Times = Number(about.Dequeue()), Base = about.Dequeue(), KeptAsPrinted = true },
                _ => throw new FormatException($"units.txt: '{word}' of '{line.Name}'"),
            };
        }
        return unit;
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, NumberStyles.None | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
