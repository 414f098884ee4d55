using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// The folder beside the output in which the next site is made ready. A mark, written before anything else and removed after it, tells
/// that it is PlanSite's: what a stopped build left may be removed, and a folder of somebody else's is never touched.
/// </summary>
internal sealed class Staging
{
    public const string MarkName = ".plansite-staging";

    private readonly IWriteFiles _files;
    private readonly string _folder;
    private readonly bool _stays;
    private readonly Lazy<string> _marked;

    /// <param name="files">The door to the disk.</param>
    /// <param name="folder">Nothing, an empty folder or one with a mark.</param>
    public Staging(IWriteFiles files, string folder)
    {
        _files = files;
        _folder = folder;
        _stays = files.Look(folder) is PathKind.Folder && !IsMarked;
        _marked = new Lazy<string>(SetMark);
        Clear();
    }

    /// <summary>Below it files stand as they will in the output.</summary>
    public string Site => Path.Combine(_folder, "site");

    private string Mark => Path.Combine(_folder, MarkName);

    private bool IsMarked => _files.Look(Mark) is PathKind.File;

    /// <summary>Safe from several threads.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        _ = _marked.Value;
        _files.WriteBytes(Path.Combine(Site, path), content);
    }

    /// <summary>Removes what PlanSite put there, and the folder, unless it was there before or somebody else put something into it.</summary>
    public void Clear()
    {
        if (!IsMarked) return;
        _files.DeleteFolderTree(Site);
        _files.DeleteFile(Mark);
        if (!_stays) _files.DeleteFolderIfEmpty(_folder);
    }

    private string SetMark()
    {
        _files.WriteBytes(Mark, "PlanSite がサイトの下書きに使うフォルダーです。PlanSite が動いていなければ、消してかまいません。\n"u8);
        return Mark;
    }
}
