using System.Threading.Channels;

namespace PlanSite.Commands;

/// <summary>
/// Notices that something was saved in some folders, from its making on. The system tells of it at once; on network drives it often does not,
/// so the folders are looked at every two seconds as well.
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers;
    private readonly string[] _folders;
    private readonly Timer _look;
    private long _seen;

    /// <param name="folders">Those that do not exist are left out.</param>
    /// <param name="isTold">False where the system is not asked to tell.</param>
    /// <param name="pause">Between two looks.</param>
    public ContentWatcher(IEnumerable<string> folders, bool isTold = true, TimeSpan? pause = null)
    {
        _folders = [.. folders.Where(Directory.Exists)];
        _watchers = isTold ? [.. _folders.Select(Watch)] : [];
        _seen = State();
        var every = pause ?? TimeSpan.FromSeconds(2);
        _look = new Timer(_ => Look(), null, every, every);
    }

    /// <summary>A save touches several files and raises several events: waits for one, and until it has been quiet for a moment.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        await _changes.Reader.WaitToReadAsync(stop);
        while (_changes.Reader.TryRead(out _)) await Task.Delay(Quiet, stop);
    }

    public void Dispose()
    {
        _look.Dispose();
        _watchers.ForEach(w => w.Dispose());
    }

    private void Look()
    {
        var now = State();
        if (Interlocked.Exchange(ref _seen, now) != now) _changes.Writer.TryWrite(true);
    }

    /// <summary>Another number when a file came, went, grew or was saved. A folder that cannot be read just now is looked at again later.</summary>
    private long State()
    {
        try
        {
            return _folders.SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*", SearchOption.AllDirectories))
                .Aggregate(0L, (sum, file) => unchecked(sum + HashCode.Combine(file.FullName, file.Length, file.LastWriteTimeUtc)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Interlocked.Read(ref _seen);
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(object sender, FileSystemEventArgs change) => _changes.Writer.TryWrite(true);
}
