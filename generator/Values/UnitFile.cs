using System.Collections.Immutable;
using System.Globalization;

namespace PlanSite.Values;

/// <summary>Reads <c>units.txt</c>, whose first lines describe its form.</summary>
internal static class UnitFile
{
    public static ImmutableArray<UnitDefinition> Read(TextReader file)
    {
        var units = ImmutableArray.CreateBuilder<UnitDefinition>();
        while (file.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') units.Add(ReadLine(line));
        }
        return units.ToImmutable();
    }

    private static UnitDefinition ReadLine(string line)
    {
        var words = new Queue<string>(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var unit = new UnitDefinition { Name = words.Dequeue() };
        while (words.TryDequeue(out var word))
        {
            unit = word switch
            {
                "share" => unit with { IsShare = true },
                "=" => unit with { Times = Number(words.Dequeue()), Base = words.Dequeue() },
                "~" => unit with { Times = Number(words.Dequeue()), Base = words.Dequeue(), KeptAsPrinted = true },
                ":" => unit with { Same = TakeAll(words) },
                _ => throw new FormatException($"units.txt: '{word}' in '{line}'"),
            };
        }
        return unit;
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.None | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static ImmutableArray<string> TakeAll(Queue<string> words)
    {
        ImmutableArray<string> all = [.. words];
        words.Clear();
        return all;
    }
}
