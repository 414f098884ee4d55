using PlanSite.Commands;

namespace PlanSite.Tests.WholeSite;

/// <summary>What is saved is noticed also where the system does not tell of it, as on network drives.</summary>
public sealed class ContentWatcherTests : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string _folder = Directory.CreateTempSubdirectory("watched").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_is_added_changed_or_deleted_is_noticed_by_looking()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "plans"));
        using var watcher = new ContentWatcher([_folder], isTold: false, Pause);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var file = Path.Combine(_folder, "plans", "2022.yaml");
        await File.WriteAllTextAsync(file, "a: 1\n", limit.Token);
        await watcher.WaitAsync(limit.Token);
        await File.WriteAllTextAsync(file, "a: 12\n", limit.Token);
        await watcher.WaitAsync(limit.Token);
        File.Delete(file);
        await watcher.WaitAsync(limit.Token);
    }

    [Fact]
    public async Task Where_nothing_is_saved_nothing_is_noticed()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "a.yaml"), "a: 1\n");
        using var watcher = new ContentWatcher([_folder], isTold: false, Pause);
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watcher.WaitAsync(limit.Token));
    }
}
