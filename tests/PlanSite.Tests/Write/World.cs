using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using PlanSite.Commands;
using PlanSite.Compare;
using PlanSite.Files;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Write;

/// <summary>
/// A web team's folder on the real disk: content in <c>city/content</c>, a theme in <c>themes/mine</c>, something precious in
/// <c>precious/gold.txt</c>, and whatever else a test puts there.
/// </summary>
internal sealed partial class World : IDisposable
{
    private readonly StringWriter _said = new();
    private readonly List<FileStream> _held = [];

    public World(params string[] things)
    {
        Copy(Repository.Fixture("small"), "city/content");
        Put("themes/mine/theme.yaml=name: mine\nextends: default\n");
        Put("precious/gold.txt=gold");
        foreach (var thing in things) Put(thing);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("world").FullName;

    public string Said => _said.ToString();

    public void Dispose()
    {
        _held.ForEach(f => f.Dispose());
        Directory.Delete(Root, recursive: true);
    }

    /// <param name="thing">
    /// <c>folder/file=text</c>, <c>folder/</c>, <c>link->target</c>, <c>pipe|</c> or <c>file!</c> that a running program holds; <c>{あ*40}</c> is a text forty times, <c>\n</c> a line end.
    /// </param>
    public void Put(string thing)
    {
        thing = Repeated().Replace(thing, m => string.Concat(Enumerable.Repeat(m.Groups["text"].Value, Number(m.Groups["times"].Value))))
            .Replace("\\n", "\n", StringComparison.Ordinal);
        if (thing.EndsWith('/')) Directory.CreateDirectory(At(thing));
        else if (thing.EndsWith('!')) _held.Add(new FileStream(Made(thing[..^1]), FileMode.Create, FileAccess.Write, FileShare.None));
        else if (thing.EndsWith('|')) Process.Start("mkfifo", [Made(thing[..^1])]).WaitForExit();
        else if (thing.Split("->") is [var link, var target]) Directory.CreateSymbolicLink(Made(link), target);
        else if (thing.Split('=', 2) is [var file, var text]) File.WriteAllText(Made(file), text.Replace("{root}", Root, StringComparison.Ordinal));
        else Assert.Fail($"{thing} is neither file nor folder nor link");
    }

    public string At(string path) => Path.Combine(Root, path);

    public string Text(string path) => File.ReadAllText(At(path));

    /// <summary>Builds with the theme that comes with the program, as if started in the folder itself.</summary>
    public Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.Of(Root, arguments);

    /// <summary>Builds to a folder below, within this process.</summary>
    public int Build(string output)
    {
        _said.GetStringBuilder().Clear();
        var theme = Path.Combine(Repository.Root, "themes", "default");
        return BuildSite.Run(new BuildOptions(At("city/content"), theme, At(output), null) { OnLoss = LossPolicy.Accept }, _said, _said);
    }

    /// <summary>All that is there: kind, time of the last change and content of each thing, links by their targets.</summary>
    public IReadOnlyList<string> Everything(bool withTimes = true) =>
        [.. Below(new DirectoryInfo(Root))
            .Select(e => $"{Path.GetRelativePath(Root, e.FullName)} {What(e)} {(withTimes ? e.LastWriteTimeUtc.Ticks : 0)}")
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<FileSystemInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().SelectMany(e => e is DirectoryInfo { LinkTarget: null } inner ? Below(inner).Prepend(e) : [e]);

    private static string What(FileSystemInfo entry) =>
        entry.LinkTarget ?? (entry is DirectoryInfo ? "folder" : Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry.FullName))));

    private void Copy(string from, string to)
    {
        var disk = new DiskFileSystem();
        foreach (var file in disk.ListFiles(from)) disk.WriteBytes(At($"{to}/{file}"), disk.ReadBytes(Path.Combine(from, file)));
    }

    [GeneratedRegex(@"\{(?<text>[^*]{1,3})\*(?<times>\d+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Repeated();

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private string Made(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        return At(path);
    }
}
