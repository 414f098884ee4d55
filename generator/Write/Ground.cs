using System.Collections.Concurrent;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>Knows what stands in the output folder at the places of the site's files. Links are looked at and never followed.</summary>
internal sealed class Ground(IReadFiles files, string output, Manifest last)
{
    private readonly ConcurrentDictionary<string, PathKind> _folders = new(StringComparer.Ordinal);

    /// <summary>
    /// What of somebody else's stands where a file of the site goes; null when the place is free or holds what the last publishing put there.
    /// </summary>
    public (string Path, PathKind Kind)? Before(string path)
    {
        if (Blocked(path) is { } folder) return folder;
        var kind = KindOf(path);
        return kind is PathKind.Nothing || (kind is PathKind.File && last.Lists(path)) ? null : (path, kind);
    }

    /// <summary>True when a file or link itself stands there, and nothing but folders leads to it.</summary>
    public bool CanRemove(string path) => Blocked(path) is null && KindOf(path) is PathKind.File or PathKind.Link;

    /// <summary>True when somebody put another file in the place of one of the site's, or a file where the last publishing put none.</summary>
    public bool IsTheirs(string path, ReadOnlySpan<byte> ours) => KindOf(path) switch
    {
        PathKind.Link => true,
        PathKind.File => !last.Lists(path)
            || (files.ReadBytes(Path.Combine(output, path)) is var found && !found.AsSpan().SequenceEqual(ours)
                && !last.Lists(path, Manifest.Hash(found))),
        _ => false,
    };

    /// <summary>The outermost of the file's folders that is none.</summary>
    private (string Path, PathKind Kind)? Blocked(string path)
    {
        foreach (var folder in SafePath.FoldersOf(path))
        {
            var kind = _folders.GetOrAdd(folder, KindOf);
            if (kind is PathKind.Nothing) return null;
            if (kind is not PathKind.Folder) return (folder, kind);
        }

        return null;
    }

    private PathKind KindOf(string path) => files.Look(Path.Combine(output, path));
}
