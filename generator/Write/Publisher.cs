using System.Security.Cryptography;
using PlanSite.Files;
using PlanSite.Render;

namespace PlanSite.Write;

/// <summary>What publishing did.</summary>
/// <param name="Unchanged">Files that were already there, byte for byte.</param>
public sealed record Published(int Written, int Unchanged, int Removed);

/// <summary>
/// The last stage: puts a finished site in place of the former one. Changed files are staged beside the output and moved over only
/// when all are complete; only files that the last manifest lists are ever removed.
/// </summary>
public sealed class Publisher
{
    /// <summary>Lists what PlanSite wrote, so that it never removes what somebody else put there.</summary>
    public const string ManifestName = ".plansite-manifest";

    private readonly IFileSystem _files;
    private readonly string _output;
    private readonly string _staging;
    private readonly Manifest _last;
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly List<string> _staged = [];

    public Publisher(IFileSystem files, string output)
    {
        _files = files;
        _output = output;
        _staging = output.TrimEnd('/', '\\') + ".staging";
        _last = Manifest.Read(files, Path.Combine(output, ManifestName));
        ClearStaging();
    }

    /// <summary>Takes one finished file; safe from several threads. Throws when two pages claim one address.</summary>
    public void Add(SiteFile file)
    {
        SafePath.Check(file.Path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        var target = Path.Combine(_output, file.Path);
        var isChanged = _last.HashOf(file.Path) != hash || !_files.FileExists(target)
            || !_files.ReadBytes(target).AsSpan().SequenceEqual(file.Content.Span);
        lock (_lock)
        {
            if (!_written.TryAdd(file.Path, hash)) throw new InvalidOperationException($"Two pages claim the address {file.Path}.");
            if (isChanged) _staged.Add(file.Path);
        }

        if (isChanged) _files.WriteBytes(Path.Combine(_staging, file.Path), file.Content.Span);
    }

    /// <summary>Moves everything into place, removes what is no longer part of the site, and writes the manifest.</summary>
    public Published Commit()
    {
        if (!_files.FolderExists(_output)) return CommitNew();
        foreach (var path in _staged.Order(StringComparer.Ordinal)) _files.MoveOver(Path.Combine(_staging, path), Path.Combine(_output, path));
        var gone = _last.Paths.Where(p => !_written.ContainsKey(p)).ToArray();
        foreach (var path in gone) Remove(path);
        _files.WriteBytes(Path.Combine(_output, ManifestName), Manifest.Write(_written));
        ClearStaging();
        return new Published(_staged.Count, _written.Count - _staged.Count, gone.Length);
    }

    /// <summary>Where no site was before, the staged one takes its name in one step.</summary>
    private Published CommitNew()
    {
        _files.WriteBytes(Path.Combine(_staging, ManifestName), Manifest.Write(_written));
        _files.MoveFolder(_staging, _output);
        return new Published(_staged.Count, 0, 0);
    }

    /// <summary>Forgets everything that was staged; the output stays as it was.</summary>
    public void Abandon() => ClearStaging();

    private void Remove(string path)
    {
        var full = Path.Combine(_output, path);
        if (_files.FileExists(full)) _files.DeleteFile(full);
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            _files.DeleteFolderIfEmpty(Path.Combine(_output, folder));
        }
    }

    private void ClearStaging()
    {
        foreach (var path in _files.ListFiles(_staging)) _files.DeleteFile(Path.Combine(_staging, path));
        _files.DeleteFolderTree(_staging);
    }
}
