using System.ComponentModel;
using System.Diagnostics;

namespace PlanSite.Files;

/// <summary>A revision of git as a zip archive, made by git itself: nothing is checked out, and the folder stays as it is.</summary>
public static class GitArchive
{
    /// <summary>The archive of a folder in a revision; null when git cannot give it, with its reason.</summary>
    /// <param name="revision">As git knows it: main, HEAD~1, v1.0, a hash. One that begins with a dash is none.</param>
    /// <param name="folder">The folder, as the user named it; it must be in a repository.</param>
    /// <param name="reason">What git said; null when it gave the archive.</param>
    public static byte[]? Of(string revision, string folder, out string? reason)
    {
        if (revision.Length == 0 || revision[0] == '-')
        {
            reason = "版の名前がありません。";
            return null;
        }

        // Below the folder, so that the archive holds what is in it and nothing of how it is called.
        var start = new ProcessStartInfo("git", ["-C", folder, "archive", "--format=zip", revision, "."])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var said = git.StandardError.ReadToEndAsync();
            using var archive = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(archive);
            git.WaitForExit();
            reason = git.ExitCode == 0 ? null : said.GetAwaiter().GetResult().Trim();
            return git.ExitCode == 0 ? archive.ToArray() : null;
        }
        catch (Win32Exception)
        {
            reason = "git が見つかりません。";
            return null;
        }
    }
}
