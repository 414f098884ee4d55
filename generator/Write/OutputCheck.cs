using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>Asks of a place whether a site may go there. Every question is answered by looking, and a no is in the bag.</summary>
internal sealed class OutputCheck(IReadFiles files, OutputFolder place, DiagnosticBag bag)
{
    /// <summary>Whether the name leads to a folder for the site alone.</summary>
    public bool Name(IEnumerable<KeptFolder> kept)
    {
        if (IsIn(".", place.Folder) || place.Folder == Path.GetPathRoot(place.Folder))
            return No(OutputRules.TooHigh, place.Shown, "いまいるフォルダーか、その上のフォルダーか、ディスクの一番上です。", OutputFolder.NameOne);
        foreach (var (what, folder) in kept)
        {
            if (!Touches(place.Folder, folder) && !Touches(place.Staging, folder)) continue;
            return No(OutputRules.Overlap, place.Shown, $"{what}のフォルダー「{folder}」と重なっています。", $"{what}のフォルダーの外にある名前を --output に書いてください。");
        }

        return true;
    }

    /// <summary>Whether folders lead there, as far as anything does.</summary>
    public bool Way()
    {
        for (var folder = Path.GetDirectoryName(place.Folder); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (files.Look(folder) is PathKind.Nothing) continue;
            return files.FolderExists(folder)
                || No(OutputRules.NoFolder, place.Shown, $"途中の「{Path.GetFileName(folder)}」がフォルダーではありません。", "フォルダーの中の名前を --output に書いてください。");
        }

        return true;
    }

    /// <summary>Whether the folder is new, empty or PlanSite's own.</summary>
    public bool Output() => files.Look(place.Folder) switch
    {
        PathKind.Nothing => true,
        PathKind.File => No(OutputRules.NoFolder, place.Shown, "フォルダーではなくファイルです。", OutputFolder.NameOne),
        PathKind.Link => NoLink(place.Folder, place.Shown),
        _ => IsOursOrEmpty(),
    };

    /// <summary>Whether the folders for drafts, beside it and in it, are free, or left by a build that was stopped.</summary>
    public bool StagingFolders() =>
        IsFree(place.Staging, place.Shown + ".staging") & IsFree(place.Inside, $"{place.Shown}/{OutputFolder.InsideName}");

    private bool IsFree(string folder, string shown) => files.Look(folder) switch
    {
        PathKind.Nothing => true,
        PathKind.Link => NoLink(folder, shown),
        PathKind.Folder when IsLeftOrEmpty(folder) => true,
        _ => No(OutputRules.StagingNotOurs, shown, $"「{place.Shown}」の下書きを置く名前ですが、PlanSite が作ったものではないので、手を付けません。",
            "--output に別の名前を書くか、これを別の名前に変えてください。前の版の PlanSite が途中で止まって残したものなら、消してください。"),
    };

    /// <summary>Looked at twice: a build that begins makes its mark first, and one that ends removes it last.</summary>
    private bool IsLeftOrEmpty(string folder) =>
        Staging.IsAt(files, folder) || files.Names(folder).Count == 0 || Staging.IsAt(files, folder) || files.Names(folder).Count == 0;

    private bool IsOursOrEmpty()
    {
        var names = files.Names(place.Folder);
        if (names.Count == 0 || (names is [OutputFolder.InsideName] && Staging.IsAt(files, place.Inside))) return true;
        return files.Look(Path.Combine(place.Folder, Publisher.ManifestName)) switch
        {
            PathKind.File => true,
            PathKind.Link => NoLink(Path.Combine(place.Folder, Publisher.ManifestName), $"{place.Shown}/{Publisher.ManifestName}"),
            _ => No(OutputRules.NotOurs, place.Shown, $"PlanSite が作ったものではないフォルダーです（「{names[0]}」などがあります）。",
                $"新しい名前か空のフォルダーを --output に書いてください。このフォルダーに出してよければ、その中に {Publisher.ManifestName} という空のファイルを置いてください。"),
        };
    }

    private bool NoLink(string path, string shown) =>
        No(OutputRules.Link, shown, $"「{files.Resolve(path)}」を指すリンクです。リンクの先には書きません。", "リンクではないフォルダーの名前を --output に書いてください。");

    private bool No(Rule rule, string path, string message, string remedy)
    {
        bag.Report(rule, SourceSpan.Elsewhere(path), message, remedy);
        return false;
    }

    /// <summary>By their names, and by where links on the way lead.</summary>
    private bool Touches(string one, string other) => IsIn(one, other) || IsIn(other, one);

    private bool IsIn(string inner, string outer)
    {
        // No name at all is where one is.
        var (from, to) = (Path.Combine(".", outer), Path.Combine(".", inner));
        return Holds(Path.GetFullPath(from), Path.GetFullPath(to)) || Holds(files.Resolve(from), files.Resolve(to));
    }

    private static bool Holds(string outer, string inner)
    {
        var way = Path.GetRelativePath(outer, inner);
        return !Path.IsPathRooted(way) && way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
