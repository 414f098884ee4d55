namespace PlanSite.Tests.WholeSite;

/// <summary>Assertions over lists that may be long: they fail with the first lines only.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults, such as\n{string.Join('\n', found.Take(30))}");
    }

    /// <summary>The same lines, each as often, in any order.</summary>
    public static void Between(IEnumerable<string> printed, IEnumerable<string> published)
    {
        var (left, right) = (Numbered(printed), Numbered(published));
        Assert.NotEmpty(left);
        None(left.Except(right).Select(l => "printed, not published: " + l).Concat(right.Except(left).Select(r => "published, not printed: " + r)));
    }

    private static HashSet<string> Numbered(IEnumerable<string> lines) =>
        [.. lines.GroupBy(l => l, StringComparer.Ordinal).SelectMany(g => g.Select((line, i) => i == 0 ? line : $"{line} ({i + 1})"))];
}
