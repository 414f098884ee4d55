using System.Collections.Concurrent;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>What publishing did.</summary>
/// <param name="Written">Files that were new or have changed.</param>
/// <param name="Unchanged">Files that were already there, byte for byte.</param>
/// <param name="Removed">Files that were the site's and are no longer.</param>
public sealed record Published(int Written, int Unchanged, int Removed);

/// <summary>
/// The last stage: puts a finished site in place of the former one. Changed files are staged beside the output and moved over only
/// when all are complete; only files that the last manifest lists are ever replaced or removed.
/// </summary>
public sealed class Publisher
{
    /// <summary>Lists what PlanSite wrote, so that it touches nothing of somebody else's; also tells that a folder is PlanSite's.</summary>
    public const string ManifestName = ".plansite-manifest";

    private readonly IWriteFiles _files;
    private readonly OutputFolder _place;
    private readonly DiagnosticBag _bag;
    private readonly Manifest _last;
    private readonly Ground _ground;
    private readonly Staging _staging;
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly List<string> _staged = [];
    private readonly ConcurrentDictionary<string, bool> _theirs = new(StringComparer.Ordinal);

    /// <param name="files">The door to the disk.</param>
    /// <param name="place">Where the site goes.</param>
    /// <param name="bag">Gets an error for each thing of somebody else's that is in the way: then nothing may be committed.</param>
    public Publisher(IWriteFiles files, OutputFolder place, DiagnosticBag bag)
    {
        _files = files;
        _place = place;
        _bag = bag;
        _last = Manifest.Read(files, Path.Combine(place.Folder, ManifestName));
        _ground = new Ground(files, place.Folder, _last);
        _staging = new Staging(files, place.Staging);
    }

    /// <summary>Takes one finished file; safe from several threads. Throws when two pages claim one address.</summary>
    public void Add(SiteFile file)
    {
        SafePath.Check(file.Path);
        if (GivesWay(file) || IsInTheWay(file.Path)) return;
        var hash = Manifest.Hash(file.Content.Span);
        var target = Path.Combine(_place.Folder, file.Path);
        var isChanged = !_last.Lists(file.Path, hash) || !_files.FileExists(target)
            || !_files.ReadBytes(target).AsSpan().SequenceEqual(file.Content.Span);
        lock (_lock)
        {
            if (!_written.TryAdd(file.Path, hash)) throw new InvalidOperationException($"Two pages claim the address {file.Path}.");
            if (isChanged) _staged.Add(file.Path);
        }

        if (isChanged) _staging.Write(file.Path, file.Content.Span);
    }

    /// <summary>Moves everything into place, removes what is no longer part of the site, and writes the manifest.</summary>
    public Published Commit()
    {
        if (_files.Look(_place.Folder) is PathKind.Nothing) return CommitNew();

        // Files are listed before they are there: wherever this is stopped, the next publishing knows its own.
        if (_staged.Count > 0) PutManifest(_last.WriteWith(_written));
        foreach (var path in _staged.Order(StringComparer.Ordinal)) PutInPlace(path);
        var gone = _last.Paths.Where(p => !_written.ContainsKey(p) && !_theirs.ContainsKey(p) && _ground.CanRemove(p)).ToArray();
        foreach (var path in gone) Remove(path);
        PutManifest(Manifest.Write(_written));
        _staging.Clear();
        return new Published(_staged.Count, _written.Count - _staged.Count, gone.Length);
    }

    /// <summary>Where no site was before, the staged one takes its name in one step.</summary>
    private Published CommitNew()
    {
        _staging.Write(ManifestName, Manifest.Write(_written));
        _files.MoveFolder(_staging.Site, _place.Folder);
        _staging.Clear();
        return new Published(_staged.Count, 0, 0);
    }

    /// <summary>Forgets everything that was staged; the output stays as it was.</summary>
    public void Abandon() => _staging.Clear();

    /// <summary>True when the server's owner has a file of their own there, and it may be so.</summary>
    private bool GivesWay(SiteFile file)
    {
        if (!file.GivesWay || !_ground.IsTheirs(file.Path, file.Content.Span)) return false;
        _theirs.TryAdd(file.Path, true);
        _bag.Report(OutputRules.TheirsStays, Shown(file.Path), "PlanSite が置いたままのファイルではないので、書きかえずに残しました。",
            "PlanSite のものに戻すには、このファイルを消してください。");
        return true;
    }

    /// <summary>Tells what of somebody else's stands there; nothing of it is touched.</summary>
    private bool IsInTheWay(string path)
    {
        if (_ground.Before(path) is not { } found) return false;
        var what = found.Kind switch { PathKind.Link => "リンク", PathKind.Folder => "フォルダー", _ => "ファイル" };
        _bag.Report(OutputRules.InTheWay, Shown(found.Path), $"サイトのファイルを置く場所に、PlanSite が作ったものではない{what}があります。",
            "要るものなら名前を変えるか別のフォルダーへ移し、要らないものなら消してください。");
        return true;
    }

    private SourceSpan Shown(string path) => SourceSpan.Elsewhere($"{_place.Shown}/{path}");

    /// <summary>In one step, so that there is never half a list; only when it changes.</summary>
    private void PutManifest(byte[] bytes)
    {
        var target = Path.Combine(_place.Folder, ManifestName);
        if (_files.FileExists(target) && _files.ReadBytes(target).AsSpan().SequenceEqual(bytes)) return;
        _staging.Write(ManifestName, bytes);
        PutInPlace(ManifestName);
    }

    private void PutInPlace(string path) => _files.MoveOver(Path.Combine(_staging.Site, path), Path.Combine(_place.Folder, path));

    private void Remove(string path)
    {
        _files.DeleteFile(Path.Combine(_place.Folder, path));
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            _files.DeleteFolderIfEmpty(Path.Combine(_place.Folder, folder));
        }
    }
}
