namespace PlanSite.Files;

/// <summary>
/// A file that one process at a time can hold; the holder may delete it. The system lets go of it when the process dies, however it dies.
/// </summary>
internal sealed class HeldFile : IDisposable
{
    /// <summary>Whoever ends at that moment takes the file away under our hands; nobody ends so often.</summary>
    private const int MostTries = 50;

    private readonly FileStream _file;

    private HeldFile(FileStream file)
    {
        _file = file;
    }

    /// <summary>Null when somebody else holds it. Makes the file and its folder.</summary>
    public static HeldFile? Take(string path, ReadOnlySpan<byte> content)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var file = Open(path, out var isBusy);
            if (isBusy) return null;
            if (file is not null && IsStillThere(path, file)) return Filled(path, file, content);
            file?.Dispose();
        }

        return null;
    }

    /// <summary>On a full disk nothing stays of it.</summary>
    private static HeldFile Filled(string path, FileStream file, ReadOnlySpan<byte> content)
    {
        try
        {
            file.SetLength(0);
            file.Write(content);
            file.Flush();
            return new HeldFile(file);
        }
        catch (IOException)
        {
            File.Delete(path);
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileStream? Open(string path, out bool isBusy)
    {
        isBusy = false;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            // Sharing nothing is what takes a file on Linux and macOS; on Windows a file that may be deleted meanwhile is taken, too.
            var share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, share, bufferSize: 1);
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
        catch (IOException problem) when (DiskErrors.Of(problem) is DiskError.Busy)
        {
            isBusy = true;
            return null;
        }
    }

    /// <summary>
    /// The former holder may have deleted the file between our opening and our holding it, and somebody may have made another: then the file
    /// under the name does not bear the time that this process gives to its own.
    /// </summary>
    private static bool IsStillThere(string path, FileStream file)
    {
        if (OperatingSystem.IsWindows()) return true;
        var own = DateTime.UnixEpoch.AddSeconds(2L * Environment.ProcessId);
        File.SetLastWriteTimeUtc(file.SafeFileHandle, own);
        return File.Exists(path) && File.GetLastWriteTimeUtc(path) == own;
    }
}
