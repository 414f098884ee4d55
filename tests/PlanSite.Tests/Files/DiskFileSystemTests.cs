using System.Collections.Concurrent;
using PlanSite.Files;

namespace PlanSite.Tests.Files;

public sealed class DiskFileSystemTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disk").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>In each round all threads miss the same folder at the same time.</summary>
    [Fact]
    public void Many_threads_may_write_into_a_folder_that_does_not_exist_yet()
    {
        const int Writers = 8;
        const int Rounds = 400;
        var disk = new DiskFileSystem();
        var faults = new ConcurrentBag<Exception>();
        using var start = new Barrier(Writers);
        var threads = Enumerable.Range(0, Writers).Select(writer => new Thread(() => WriteAll(writer))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.Empty(faults);
        Assert.Equal(Writers * Rounds, disk.ListFiles(_folder).Count);

        void WriteAll(int writer)
        {
            for (var round = 0; round < Rounds; round++)
            {
                start.SignalAndWait();
                try
                {
                    disk.WriteBytes(Path.Combine(_folder, $"{round}", "a", $"{writer}"), "x"u8);
                }
                catch (IOException fault)
                {
                    faults.Add(fault);
                }
            }
        }
    }
}
