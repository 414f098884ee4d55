using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Load;

/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
internal sealed record FoundFile(string Path, long Length);

/// <summary>
/// Finds the ordinary files below a folder. Links are followed only to what is inside the folder itself; devices, pipes and sockets are
/// never opened.
/// </summary>
/// <param name="files">The door to the disk.</param>
/// <param name="folder">The folder, as the user named it.</param>
/// <param name="shown">What goes before a path in messages.</param>
/// <param name="isLeftOut">True for paths, also of folders, that are nobody's concern.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class FolderWalk(IReadFiles files, string folder, string shown, Func<string, bool> isLeftOut, DiagnosticBag bag)
{
    /// <summary>Files and folders; all 1,741 municipalities have fewer.</summary>
    public const int MostEntries = 1_000_000;

    public const int MostLevels = 32;

    private readonly ImmutableArray<FoundFile>.Builder _found = ImmutableArray.CreateBuilder<FoundFile>();
    private readonly string _root = files.Resolve(folder);
    private readonly ImmutableArray<string>.Builder _refused = ImmutableArray.CreateBuilder<string>();
    private int _entries;

    /// <summary>Paths of what is there and may not be read; each is reported.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>All of them; none, reported, when there are more than any content has.</summary>
    public ImmutableArray<FoundFile> Files()
    {
        Enter("", [_root]);
        if (_entries <= MostEntries) return _found.ToImmutable();
        bag.Report(LoadRules.TooLarge, SourceSpan.Elsewhere(folder),
            string.Create(CultureInfo.InvariantCulture, $"ファイルとフォルダーが多すぎます（{MostEntries:#,0} 個まで）。"), "要らないものをフォルダーの外に移してください。");
        return [];
    }

    /// <summary>Asks the disk for something; null, reported, when the system refuses.</summary>
    public static T? Try<T>(Func<T?> ask, string shown, DiagnosticBag bag)
        where T : class
    {
        try
        {
            return ask();
        }
        catch (DiskFaultException fault)
        {
            var (why, remedy) = fault.InnerException switch
            {
                FileNotFoundException or DirectoryNotFoundException => ("読む前になくなりました。", "保存が終わるのを待って、もう一度動かしてください。"),
                UnauthorizedAccessException => ("読む許可がありません。", "ファイルのプロパティで、読む許可を確かめてください。"),
                _ => ("ほかのソフトが使っているか、こわれています。", "開いているソフトを閉じて、もう一度動かしてください。"),
            };
            bag.Report(LoadRules.Unreadable, SourceSpan.WholeFile(shown), $"開けません。{why}", remedy);
            return null;
        }
    }

    /// <param name="path">The folder, relative; empty, or with a closing slash.</param>
    /// <param name="way">Where it and the folders that were entered before it really are, from the root on.</param>
    private void Enter(string path, ImmutableArray<string> way)
    {
        foreach (var name in Try(() => files.Names(Path.Combine(folder, path)), shown + path, bag) ?? [])
        {
            if (isLeftOut(path + name)) continue;
            if (++_entries > MostEntries) return;
            if (Try(() => Take(path + name, Path.Combine(folder, path, name), way), shown + path + name, bag) is { } file) _found.Add(file);
        }
    }

    /// <summary>What stands there, when it is a file; enters folders.</summary>
    private FoundFile? Take(string path, string at, ImmutableArray<string> way) => files.Look(at) switch
    {
        PathKind.File when files.Length(at) is { } length => new FoundFile(path, length),
        PathKind.File => No(LoadRules.NotAFile, path, "ふつうのファイルではありません（機器やパイプなど）。", "ふつうのファイルに替えるか、フォルダーの外に移してください。"),
        PathKind.Folder => Descend(path, way.Add(Path.Combine(way[^1], Path.GetFileName(at)))),
        PathKind.Link => Follow(path, files.Resolve(at), way),
        _ => null,
    };

    private FoundFile? Descend(string path, ImmutableArray<string> way)
    {
        if (way.Length > MostLevels)
            return No(LoadRules.TooLarge, path, string.Create(CultureInfo.InvariantCulture, $"フォルダーが深すぎます（{MostLevels} 段まで）。"), "浅い所に移してください。");
        Enter(path + "/", way);
        return null;
    }

    private FoundFile? Follow(string path, string target, ImmutableArray<string> way)
    {
        if (!IsIn(_root, target))
            return No(LoadRules.Outside, path, "フォルダーの外を指すリンクです。外のファイルは読みません。", "リンクをやめて、ファイルそのものをここに置いてください。");
        return files.Look(target) switch
        {
            PathKind.Folder when way.Any(w => w == target || IsIn(target, w)) =>
                No(LoadRules.Outside, path, "自分を含むフォルダーを指すリンクです。", "リンクを消してください。"),
            PathKind.Folder => Descend(path, way.Add(target)),
            PathKind.File => Take(path, target, way),
            _ => No(LoadRules.Unreadable, path, "リンクの先がありません。", "リンクを消すか、先のファイルを置いてください。"),
        };
    }

    private static bool IsIn(string outer, string inner) =>
        inner.StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private FoundFile? No(Rule rule, string path, string message, string remedy)
    {
        bag.Report(rule, SourceSpan.WholeFile(shown + path), message, remedy);
        _refused.Add(path);
        return null;
    }
}
