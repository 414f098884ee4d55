using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Load;

/// <summary>Checks that names of files and folders work on every system, and that no system takes two of them for one.</summary>
internal static class NameChecks
{
    /// <summary>Each name of a path is told once, however many files are below it.</summary>
    /// <param name="paths">Those of the files that are read.</param>
    /// <param name="shown">What goes before a path in messages.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static void Check(IEnumerable<string> paths, string shown, DiagnosticBag bag)
    {
        var byFolded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var way in paths.SelectMany(Ways).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var name = way[(way.LastIndexOf('/') + 1)..];
            if (FileNames.ProblemOf(name) is { } problem)
            {
                bag.Report(LoadRules.BadName, SourceSpan.WholeFile(shown + way), $"名前「{name}」は使えません。{problem}", "名前を変えてください。");
            }

            if (byFolded.TryAdd(FileNames.Folded(way), way) || HasTold(way, byFolded)) continue;
            bag.Report(LoadRules.SameName, SourceSpan.WholeFile(shown + way), $"「{byFolded[FileNames.Folded(way)]}」と、大文字と小文字（または濁点の持ち方）しかちがいません。",
                "Windows や macOS では同じ名前とみなされ、片方が失われます。どちらかの名前を変えてください。");
        }
    }

    /// <summary>True when a folder on the way is told already.</summary>
    private static bool HasTold(string way, Dictionary<string, string> byFolded) =>
        Ways(way).SkipLast(1).Any(above => byFolded[FileNames.Folded(above)] != above);

    /// <summary>A path and the folders on the way to it: a, a/b, a/b/c.md.</summary>
    private static IEnumerable<string> Ways(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
        yield return path;
    }
}
