using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using PlanSite.Tests.Support;
using Xunit.Sdk;

namespace PlanSite.Tests.Snapshots;

/// <summary>
/// Compares what a test made with the approved files beside it (<c>Snapshots/Class.Test.name.verified.ext</c>). A difference is written
/// to <c>.received</c> and fails, and so does an approved file that the test did not make. <c>SNAPSHOT_ACCEPT=1</c> approves everything; on CI it is refused.
/// </summary>
internal static class Snapshot
{
    /// <summary>Once per test: everything that the test made, by name with ending.</summary>
    public static void Match(IEnumerable<(string Name, string Text)> made, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Compare(made, Path.Combine(FolderOf(file), "Snapshots"), $"{Path.GetFileNameWithoutExtension(file)}.{test}.", IsSet("SNAPSHOT_ACCEPT"), IsSet("CI"));

    internal static void Compare(IEnumerable<(string Name, string Text)> made, string folder, string prefix, bool accept, bool onCi)
    {
        if (accept && onCi) throw new InvalidOperationException("SNAPSHOT_ACCEPT must not be set on CI.");
        _ = Directory.CreateDirectory(folder);
        foreach (var old in Directory.GetFiles(folder, prefix + "*.received.*")) File.Delete(old);
        var files = made.ToDictionary(m => Path.Combine(folder, prefix + Path.ChangeExtension(m.Name, ".verified" + Path.GetExtension(m.Name))), m => m.Text);
        var stale = Directory.GetFiles(folder, prefix + "*.verified.*").Where(f => !files.ContainsKey(f)).ToArray();
        if (accept) Array.ForEach(stale, File.Delete);
        var problems = files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => Check(f.Key, Lines(f.Value), accept))
            .Concat(accept ? [] : stale.Select(f => Path.GetFileName(f) + " is no longer made")).OfType<string>().ToArray();
        if (problems.Length > 0) throw new XunitException(string.Join('\n', problems));
    }

    /// <summary>Compares with a file that people read as well, wherever it is; approved as the others are, and never written without.</summary>
    public static void MatchFile(string file, string now)
    {
        var then = File.Exists(file) ? Lines(File.ReadAllText(file)) : null;
        if (then == now) return;
        if (!IsSet("SNAPSHOT_ACCEPT")) throw new XunitException($"{file} {(then is null ? "does not exist" : "differs")}:\n{Difference(then ?? "", now)}");
        if (IsSet("CI")) throw new InvalidOperationException("SNAPSHOT_ACCEPT must not be set on CI.");
        File.WriteAllText(file, now);
    }

    private static string? Check(string verified, string now, bool accept)
    {
        var then = File.Exists(verified) ? Lines(File.ReadAllText(verified)) : null;
        if (now == then) return null;
        File.WriteAllText(accept ? verified : verified.Replace(".verified.", ".received.", StringComparison.Ordinal), now);
        return accept ? null : $"{Path.GetFileName(verified)} {(then is null ? "does not exist" : "differs")}:\n{Difference(then ?? "", now)}";
    }

    private static string Difference(string then, string now) => string.Join('\n', new InlineDiffBuilder(new Differ()).BuildDiffModel(then, now).Lines
        .Where(l => l.Type is not ChangeType.Unchanged).Take(40).Select(l => (l.Type is ChangeType.Deleted ? "- " : "+ ") + l.Text));

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    /// <summary>Compiled paths begin with /_/ instead of the repository's own place.</summary>
    private static string FolderOf(string file) => Path.Combine(Repository.Root, Path.GetDirectoryName(file)!["/_/".Length..]);

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value && value is not ("0" or "false");
}
