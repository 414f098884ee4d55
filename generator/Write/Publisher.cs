using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// The last stage: puts a finished site in place of the former one, which stays whole until then. Changed files are made ready in a folder
/// beside the output; when all are complete, the folders change places, or, where that cannot be, the files move one by one and a journal
/// sees to it that they all do. Only files that the last manifest lists are ever replaced or removed.
/// </summary>
public sealed class Publisher : IDisposable
{
    /// <summary>Lists what PlanSite wrote, so that it touches nothing of somebody else's; also tells that a folder is PlanSite's.</summary>
    public const string ManifestName = ".plansite-manifest";

    private readonly IWriteFiles _files;
    private readonly OutputFolder _place;
    private readonly DiagnosticBag _bag;
    private readonly Staging _staging;
    private readonly Manifest _last;
    private readonly Ground _ground;
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, string> _current = new(StringComparer.Ordinal);
    private readonly List<string> _staged = [];
    private readonly ConcurrentDictionary<string, bool> _theirs = new(StringComparer.Ordinal);
    private readonly Beside _beside;

    private Publisher(IWriteFiles files, OutputFolder place, DiagnosticBag bag, Staging staging)
    {
        _files = files;
        _place = place;
        _bag = bag;
        _staging = staging;
        _last = Manifest.Read(files, Path.Combine(place.Folder, ManifestName));
        _ground = new Ground(files, place.Folder, _last);
        _beside = new Beside(files, place, bag);
    }

    /// <summary>What stands in the output folder now.</summary>
    public SiteState State { get; private set; }

    /// <summary>What the last publishing put there, from the output folder on; empty when there was none.</summary>
    public ImmutableArray<string> LastPaths => [.. _last.Current];

    /// <summary>Reads a file of the last publishing; null when somebody has taken it away.</summary>
    public byte[]? ReadLast(string path) => _files.FileExists(In(path)) ? _files.ReadBytes(In(path)) : null;

    /// <summary>
    /// Takes the place for this build alone, and finishes what a stopped build had decided. Null when another build is running there: the bag
    /// says so.
    /// </summary>
    /// <param name="files">The door to the disk.</param>
    /// <param name="place">Where the site goes.</param>
    /// <param name="bag">Gets an error for each thing of somebody else's that is in the way: then nothing may be committed.</param>
    public static Publisher? Open(IWriteFiles files, OutputFolder place, DiagnosticBag bag) =>
        Entrance.Take(files, place, bag) is var (staging, hasFinished)
            ? new Publisher(files, place, bag, staging) { State = hasFinished ? SiteState.Finished : SiteState.Former }
            : null;

    /// <summary>Whether a build was stopped while it moved files: whoever comes next has to go on.</summary>
    public static bool IsUnfinished(IReadFiles files, OutputFolder place) => Journal.IsOpenIn(files, place.Inside);

    /// <summary>What stands there when going on with a stopped build has failed.</summary>
    public static SiteState StateLeft(IReadFiles files, OutputFolder place)
    {
        try
        {
            return IsUnfinished(files, place) ? SiteState.Between : SiteState.Finished;
        }
        catch (DiskFaultException)
        {
            return SiteState.Between;
        }
    }

    /// <summary>Takes one finished file; safe from several threads. Throws when two pages claim one address.</summary>
    public void Add(SiteFile file)
    {
        if (file.IsBeside)
        {
            lock (_lock) _beside.Add(file);
            return;
        }

        SafePath.Check(file.Path);
        if (GivesWay(file) || IsInTheWay(file.Path)) return;
        var hash = Manifest.Hash(file.Content.Span);
        var target = In(file.Path);
        var isChanged = !_last.Lists(file.Path, hash) || !_files.FileExists(target)
            || !_files.ReadBytes(target).AsSpan().SequenceEqual(file.Content.Span);
        lock (_lock)
        {
            if (!_current.TryAdd(file.Path, hash)) throw new InvalidOperationException($"Two pages claim the address {file.Path}.");
            if (isChanged) _staged.Add(file.Path);
        }

        if (isChanged) _staging.Write(file.Path, file.Content.Span);
    }

    /// <summary>The site of the added files takes the place of the former one.</summary>
    public Published Commit()
    {
        _beside.Write();
        var former = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Former.Staying(_last, _current.ContainsKey).Where(_ground.CanRemove)) former.Add(path, _last.HashOf(path)!);
        var gone = _last.Paths.Where(p => !_current.ContainsKey(p) && !former.ContainsKey(p) && !_theirs.ContainsKey(p))
            .Where(_ground.CanRemove).ToArray();
        var manifest = Manifest.Write(_current, former);
        if (_staged.Count > 0 || gone.Length > 0 || !HasManifest(manifest)) Replace(manifest, former.Keys, gone);
        State = SiteState.New;
        return new Published(_staged.Count, _current.Count - _staged.Count, gone.Length);
    }

    /// <summary>Forgets what was not committed, clears up and lets others build.</summary>
    public void Dispose() => _staging.Dispose();

    private bool HasManifest(byte[] manifest) =>
        _files.FileExists(In(ManifestName)) && _files.ReadBytes(In(ManifestName)).AsSpan().SequenceEqual(manifest);

    private void Replace(byte[] manifest, IEnumerable<string> former, string[] gone)
    {
        _staging.Write(ManifestName, manifest);
        if (_files.Look(_place.Folder) is PathKind.Nothing)
        {
            _files.MoveFolder(_staging.Site, _place.Folder);
            return;
        }

        // A file of the owner's in the place of one of the site's looks like the site's own.
        var swap = new Swap(_files, _staging, _place.Folder, _last);
        if (_theirs.IsEmpty && _staging.Folder != _place.Inside && swap.Try([.. _current.Keys.Except(_staged), .. former]))
        {
            State = SiteState.New;
            swap.RemoveFormer();
        }
        else if (_staging.Folder == _place.Inside) MoveFileByFile(_staging, gone);
        else
        {
            using var inside = Entrance.MoveInside(_files, _place, _staging, [.. _staged, ManifestName]);
            MoveFileByFile(inside, gone);
        }
    }

    private void MoveFileByFile(Staging inside, string[] gone)
    {
        var journal = new Journal(_files, inside, _place.Folder);
        journal.Open(gone);
        State = SiteState.Between;
        journal.Finish();
        State = SiteState.New;
        journal.Close();
    }

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

    private string In(string path) => Path.Combine(_place.Folder, path);
}
