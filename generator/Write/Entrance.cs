using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// Finds where a publishing is made ready: beside the output, or inside it where nothing can be written beside it. Whoever has that folder is
/// the only one who builds there.
/// </summary>
internal static class Entrance
{
    /// <summary>
    /// The folder, empty; what a stopped build had decided is finished, and whether there was such a thing. Null when another build is running.
    /// </summary>
    public static (Staging Staging, bool HasFinished)? Take(IWriteFiles files, OutputFolder place, DiagnosticBag bag)
    {
        if (Beside(files, place) is not { } staging) return Busy(files, place, bag);
        try
        {
            if (Finish(files, place, staging) is { } finished) return (staging, finished);
        }
        catch (DiskFaultException)
        {
            staging.Dispose();
            throw;
        }

        staging.Dispose();
        return Busy(files, place, bag);
    }

    /// <summary>Brings files that were made ready beside the output into a folder inside it, on whatever disk that is.</summary>
    public static Staging MoveInside(IWriteFiles files, OutputFolder place, Staging staging, IReadOnlyList<string> paths)
    {
        var inside = Staging.Take(files, place.Inside)
            ?? throw new DiskFaultException(place.Inside, new IOException("another build holds it", DiskErrors.BusyNumber));
        try
        {
            Move(files, staging, inside, paths);
            return inside;
        }
        catch (DiskFaultException)
        {
            inside.Dispose();
            throw;
        }
    }

    private static void Move(IWriteFiles files, Staging from, Staging to, IReadOnlyList<string> paths)
    {
        try
        {
            files.MoveFolder(from.Site, to.Site);
        }
        catch (DiskFaultException)
        {
            // The output is a disk of its own, to which names cannot move.
            foreach (var path in paths) to.Write(path, files.ReadBytes(Path.Combine(from.Site, path)));
        }
    }

    private static Staging? Beside(IWriteFiles files, OutputFolder place)
    {
        try
        {
            return Staging.Take(files, place.Staging);
        }
        catch (DiskFaultException) when (files.FolderExists(place.Folder) && !Staging.IsAt(files, place.Staging))
        {
            return Staging.Take(files, place.Inside);
        }
    }

    /// <summary>Whether something had to be finished; null when another build is at work inside the output.</summary>
    private static bool? Finish(IWriteFiles files, OutputFolder place, Staging staging)
    {
        var hasFinished = false;
        if (staging.Folder != place.Inside && Staging.IsAt(files, place.Inside))
        {
            using var inside = Staging.Take(files, place.Inside);
            if (inside is null) return null;
            hasFinished = Finish(files, place, inside) is true;
        }

        var journal = new Journal(files, staging, place.Folder);
        if (journal.IsOpen)
        {
            journal.Finish();
            journal.Close();
            hasFinished = true;
        }

        staging.Clear();
        return hasFinished;
    }

    private static (Staging, bool)? Busy(IReadFiles files, OutputFolder place, DiagnosticBag bag)
    {
        var holder = Staging.HolderOf(files, place.Staging) ?? Staging.HolderOf(files, place.Inside);
        bag.Report(OutputRules.Busy, SourceSpan.Elsewhere(place.Shown),
            $"ほかの build がこのフォルダーにサイトを作っています{(holder is null ? "" : $"（{holder}）")}。", "それが終わってから、もう一度実行してください。");
        return null;
    }
}
