using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Load;

/// <summary>
/// The first stage: finds the content files and reads them into located values. A folder under <c>plans/</c> is a plan;
/// nothing else about the content is known here.
/// </summary>
public static class ContentLoader
{
    /// <summary>The sources; null when there is no content folder to speak of (which is reported).</summary>
    public static Sources? Load(IReadFiles files, string folder, DiagnosticBag bag)
    {
        var door = Door.Open(files, folder, "", UnreadFiles.IsHidden, p => KindOf(p) is FileKind.Yaml or FileKind.Prose, bag);
        var paths = door.Paths;
        if (!paths.Contains("site.yaml"))
        {
            if (paths.IsEmpty && bag.HasErrors) return null;
            bag.Report(LoadRules.MissingFile, SourceSpan.WholeFile("site.yaml"), $"内容のフォルダー「{folder}」に site.yaml がありません。",
                "--content で正しいフォルダーを指すか、site.yaml を作ってください。");
            return null;
        }

        var reader = new Reader(door, bag);
        var read = Parallel(paths, reader);
        UnreadFiles.Report(read.Unread, bag);
        var plans = paths.Where(p => p.StartsWith("plans/", StringComparison.Ordinal)).Select(p => p.Split('/')).Where(p => p.Length > 2)
            .Select(p => p[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => PlanOf(id, read, bag));
        var pages = read.Prose.Where(p => p.Path.StartsWith("pages/", StringComparison.Ordinal)).ToLookup(p => p.Language is not null);
        return new Sources(read.Yaml["site.yaml"], [.. pages[false]], [.. plans]) { Translations = [.. pages[true]] };
    }

    private static ReadFiles Parallel(ImmutableArray<string> paths, Reader reader)
    {
        var yaml = Cores.Map([.. paths.Where(p => KindOf(p) is FileKind.Yaml)], reader.ReadYaml).ToImmutableArray();
        var prose = paths.Where(p => KindOf(p) is FileKind.Prose).Select(reader.ReadProse).OfType<ProseSource>().ToImmutableArray();
        var unread = paths.Where(p => KindOf(p) is FileKind.Unknown).ToImmutableArray();
        return new ReadFiles(yaml.ToImmutableDictionary(y => y.Path, StringComparer.Ordinal), yaml, prose, unread);
    }

    private static PlanSources PlanOf(string id, ReadFiles read, DiagnosticBag bag)
    {
        var root = $"plans/{id}/";
        if (!read.Yaml.TryGetValue(root + "plan.yaml", out var plan))
        {
            bag.Report(LoadRules.MissingFile, SourceSpan.WholeFile(root + "plan.yaml"), $"計画「{id}」に plan.yaml がありません。",
                "plan.yaml を作るか、フォルダーを plans/ の外に移してください。");
            plan = new YamlSource(root + "plan.yaml", null) { IsWhole = false };
        }

        var own = read.InOrder.Where(y => y.Path.StartsWith(root, StringComparison.Ordinal)).ToImmutableArray();
        return new PlanSources(
            id,
            plan,
            [.. own.Where(y => y.Path.StartsWith(root + "measures/", StringComparison.Ordinal))],
            [.. own.Where(y => y.Path.StartsWith(root + "actuals/", StringComparison.Ordinal))
                .Select(y => new ActualsSource(YearNameOf(y.Path[(root.Length + 8)..]), y))],
            [.. read.Prose.Where(p => p.Path.StartsWith(root + "pages/", StringComparison.Ordinal))])
        {
            Programmes = [.. own.Where(y => y.Path.StartsWith(root + "programmes/", StringComparison.Ordinal))],
            HasUnread = UnreadFiles.AreData(read.Unread, root),
            HasUnreadMeasures = UnreadFiles.MayHoldMeasures(read.Unread, root),
        };
    }

    /// <summary>The folder, or the whole name of the file: 2022.old.yaml is no year.</summary>
    private static string YearNameOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[0] : path[..^".yaml".Length];

    private enum FileKind
    {
        Unknown,
        Yaml,
        Prose,
        Ignored,
    }

    private static FileKind KindOf(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["site.yaml"] => FileKind.Yaml,
            ["pages", var name] when IsMarkdown(name) => FileKind.Prose,
            ["pages", _, var name] when IsMarkdown(name) => FileKind.Prose,
            ["plans", _, "plan.yaml"] => FileKind.Yaml,
            ["plans", _, "measures", .., var name] when UnreadFiles.IsRead(name) => FileKind.Yaml,
            ["plans", _, "actuals", .., var name] when UnreadFiles.IsRead(name) && parts.Length <= 5 => FileKind.Yaml,
            ["plans", _, "programmes", var name] when UnreadFiles.IsRead(name) => FileKind.Yaml,
            ["plans", _, "pages", var name] when IsMarkdown(name) => FileKind.Prose,
            [.., "README.md"] or ["REFERENCE.md"] => FileKind.Ignored,
            _ => FileKind.Unknown,
        };
    }

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.Ordinal) && name != "README.md";

    /// <param name="Yaml">All YAML files, by path.</param>
    /// <param name="InOrder">The same in the order of their paths.</param>
    /// <param name="Prose">Pages of text.</param>
    /// <param name="Unread">Paths of files that nobody reads.</param>
    private sealed record ReadFiles(
        ImmutableDictionary<string, YamlSource> Yaml, ImmutableArray<YamlSource> InOrder, ImmutableArray<ProseSource> Prose,
        ImmutableArray<string> Unread);

    private sealed class Reader(Door door, DiagnosticBag bag)
    {
        public YamlSource ReadYaml(string path)
        {
            var text = door.Read(path) is { } bytes ? TextDecoder.Decode(path, bytes, bag) : null;
            if (text is null || BlankFiles.Report(path, text, bag)) return new YamlSource(path, null) { IsWhole = false };
            var (root, isWhole) = YamlReader.ReadAll(path, text, bag);
            var filled = BlankFiles.Filled(root, path, bag);
            return new YamlSource(path, filled) { IsWhole = isWhole && filled is not null };
        }

        public ProseSource? ReadProse(string path)
        {
            if (door.Read(path) is not { } bytes || TextDecoder.Decode(path, bytes, bag) is not { } text) return null;
            if (MarkdownLimits.ProblemOf(text) is { } problem) ValueChecks.Tangled(problem, SourceSpan.WholeFile(path), bag);
            var lines = text.ReplaceLineEndings("\n").Split('\n', 2);
            if (lines[0].StartsWith("# ", StringComparison.Ordinal))
            {
                var id = FileNames.Composed(Path.GetFileNameWithoutExtension(path));
                return new ProseSource(id, path, lines[0][2..].Trim(), lines.Length > 1 ? lines[1] : "");
            }

            bag.Report(LoadRules.NoHeading, SourceSpan.WholeFile(path), "文章の一行目に見出しがありません。", "一行目を「# 見出し」にしてください。");
            return null;
        }
    }
}
