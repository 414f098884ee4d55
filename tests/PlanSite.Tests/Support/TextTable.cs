namespace PlanSite.Tests.Support;

/// <summary>Tables that staff can read: one case a line, columns divided by tabs, # for remarks.</summary>
internal static class TextTable
{
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            yield return [.. cells, .. Enumerable.Repeat("", Math.Max(0, columns - cells.Length))];
        }
    }
}
