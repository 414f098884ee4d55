using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Load;

/// <summary>
/// The one door through which files that people edit come in, of content and of themes: ordinary files inside their folder, of sizes and
/// names that real plans have. Whatever is refused is told, with its path and what to do; nothing is thrown.
/// </summary>
public sealed class Door
{
    public const long LargestPage = 1 << 20;
    public const long LargestFile = 16 << 20;
    public const long LargestFolder = 4L << 30;

    private readonly IReadFiles _files;
    private readonly string _folder;
    private readonly string _shown;
    private readonly DiagnosticBag _bag;

    private FrozenSet<string> _refused = [];

    private Door(IReadFiles files, string folder, string shown, DiagnosticBag bag)
    {
        (_files, _folder, _shown, _bag) = (files, folder, shown, bag);
    }

    /// <summary>
    /// Paths of all files that are there, relative to the folder with forward slashes, ordinally sorted; also of those that are to be read
    /// and may not be.
    /// </summary>
    public ImmutableArray<string> Paths { get; private init; } = [];

    /// <param name="files">The door to the disk.</param>
    /// <param name="folder">The folder, as the user named it; where it is a link itself, it is followed.</param>
    /// <param name="shown">What goes before a path in messages: nothing for content, themes/default/ for a theme.</param>
    /// <param name="isLeftOut">True for paths, also of folders, that are nobody's concern.</param>
    /// <param name="isRead">True for paths of files that will be read: their names and sizes matter.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static Door Open(IReadFiles files, string folder, string shown, Func<string, bool> isLeftOut, Func<string, bool> isRead, DiagnosticBag bag)
    {
        var walk = new FolderWalk(files, folder, shown, isLeftOut, bag);
        var found = walk.Files();
        var read = found.Where(f => isRead(f.Path)).ToImmutableArray();
        NameChecks.Check(read.Select(f => f.Path), shown, bag);
        var door = new Door(files, folder, shown, bag);
        var refused = walk.Refused.Where(isRead).Concat(read.Where(f => !door.IsOfFairSize(f)).Select(f => f.Path))
            .ToFrozenSet(StringComparer.Ordinal);
        var paths = door.IsTooMuch(read) ? [] : found.Select(f => f.Path).Concat(refused).Distinct(StringComparer.Ordinal);
        return new Door(files, folder, shown, bag) { Paths = [.. paths.Order(StringComparer.Ordinal)], _refused = refused };
    }

    /// <summary>The bytes of a file; null, reported, when it may not or cannot be opened.</summary>
    public byte[]? Read(string path) => _refused.Contains(path) ? null
        : FolderWalk.Try(() => _files.ReadBytes(Path.Combine(_folder, path)), _shown + path, _bag);

    private bool IsOfFairSize(FoundFile file)
    {
        var most = file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? LargestPage : LargestFile;
        if (file.Length <= most) return true;
        _bag.Report(LoadRules.TooLarge, SourceSpan.WholeFile(_shown + file.Path), $"大きすぎます（{Megabytes(file.Length)}。{Megabytes(most)} まで）。",
            most == LargestPage ? "文章を二つ以上のページに分けてください。" : "ファイルを分けるか、要らない部分を消してください。");
        return false;
    }

    private bool IsTooMuch(ImmutableArray<FoundFile> read)
    {
        var all = read.Sum(f => f.Length);
        if (all <= LargestFolder) return false;
        _bag.Report(LoadRules.TooLarge, SourceSpan.Elsewhere(_folder), $"フォルダー全体が大きすぎます（{Megabytes(all)}。{Megabytes(LargestFolder)} まで）。",
            "要らないファイルをフォルダーの外に移してください。");
        return true;
    }

    private static string Megabytes(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / (1024m * 1024m) * 10) / 10:#,0.#} MB");
}
