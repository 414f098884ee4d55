using System.Threading.Channels;

namespace PlanSite.Commands;

/// <summary>Notices that something was saved in some folders, from its making on.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers;

    /// <param name="folders">Those that do not exist are left out.</param>
    public ContentWatcher(IEnumerable<string> folders)
    {
        _watchers = [.. folders.Where(Directory.Exists).Select(Watch)];
    }

    /// <summary>A save touches several files and raises several events: waits for one, and until it has been quiet for a moment.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        await _changes.Reader.WaitToReadAsync(stop);
        while (_changes.Reader.TryRead(out _)) await Task.Delay(Quiet, stop);
    }

    public void Dispose() => _watchers.ForEach(w => w.Dispose());

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
