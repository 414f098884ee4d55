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
    public static Sources? Load(IFileSystem files, string folder, DiagnosticBag bag)
    {
        var paths = files.ListFiles(folder).Where(p => !IsHidden(p)).Order(StringComparer.Ordinal).ToImmutableArray();
        if (!paths.Contains("site.yaml"))
        {
            bag.Report(LoadRules.MissingFile, SourceSpan.WholeFile("site.yaml"), $"内容のフォルダー「{folder}」に site.yaml がありません。", "--content で正しいフォルダーを指すか、site.yaml を作ってください。");
            return null;
        }

        var reader = new Reader(files, folder, bag);
        var read = Parallel(paths, reader);
        foreach (var path in paths.Where(p => KindOf(p) is FileKind.Unknown)) reader.ReportUnused(path);
        var plans = paths.Where(p => p.StartsWith("plans/", StringComparison.Ordinal)).Select(p => p.Split('/')).Where(p => p.Length > 2)
            .Select(p => p[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => PlanOf(id, read, bag));
        return new Sources(read.Yaml["site.yaml"], [.. read.Prose.Where(p => p.Path.StartsWith("pages/", StringComparison.Ordinal))], [.. plans]);
    }

    private static ReadFiles Parallel(ImmutableArray<string> paths, Reader reader)
    {
        var yaml = Cores.Map([.. paths.Where(p => KindOf(p) is FileKind.Yaml)], reader.ReadYaml).ToImmutableArray();
        var prose = paths.Where(p => KindOf(p) is FileKind.Prose).Select(reader.ReadProse).OfType<ProseSource>().ToImmutableArray();
        return new ReadFiles(yaml.ToImmutableDictionary(y => y.Path, StringComparer.Ordinal), yaml, prose);
    }

    private static PlanSources PlanOf(string id, ReadFiles read, DiagnosticBag bag)
    {
        var root = $"plans/{id}/";
        if (!read.Yaml.TryGetValue(root + "plan.yaml", out var plan))
        {
            bag.Report(LoadRules.MissingFile, SourceSpan.WholeFile(root + "plan.yaml"), $"計画「{id}」に plan.yaml がありません。", "plan.yaml を作るか、フォルダーを plans/ の外に移してください。");
            plan = new YamlSource(root + "plan.yaml", null);
        }

        var own = read.InOrder.Where(y => y.Path.StartsWith(root, StringComparison.Ordinal)).ToImmutableArray();
        return new PlanSources(
            id,
            plan,
            [.. own.Where(y => y.Path.StartsWith(root + "measures/", StringComparison.Ordinal))],
            [.. own.Where(y => y.Path.StartsWith(root + "actuals/", StringComparison.Ordinal)).Select(y => new ActualsSource(YearNameOf(y.Path[(root.Length + 8)..]), y))],
            [.. read.Prose.Where(p => p.Path.StartsWith(root + "pages/", StringComparison.Ordinal))]);
    }

    private static string YearNameOf(string path) => path.Split('/')[0].Split('.')[0];

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
            ["plans", _, "plan.yaml"] => FileKind.Yaml,
            ["plans", _, "measures", .., var name] when IsYaml(name) => FileKind.Yaml,
            ["plans", _, "actuals", .., var name] when IsYaml(name) && parts.Length <= 5 => FileKind.Yaml,
            ["plans", _, "pages", var name] when IsMarkdown(name) => FileKind.Prose,
            [.., "README.md"] => FileKind.Ignored,
            _ => FileKind.Unknown,
        };
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.Ordinal) && name != "README.md";

    /// <summary>Files of editors and systems, and Excel's lock files, are nobody's concern.</summary>
    private static bool IsHidden(string path) => path.Split('/').Any(p => p.StartsWith('.') || p.StartsWith("~$", StringComparison.Ordinal) || p is "Thumbs.db" or "desktop.ini");

    private sealed record ReadFiles(ImmutableDictionary<string, YamlSource> Yaml, ImmutableArray<YamlSource> InOrder, ImmutableArray<ProseSource> Prose);

    private sealed class Reader(IFileSystem files, string folder, DiagnosticBag bag)
    {
        public YamlSource ReadYaml(string path)
        {
            var root = YamlReader.Read(path, files.ReadBytes(Path.Combine(folder, path)), bag);
            if (root is null && !bag.HasErrorsIn(path)) bag.Report(LoadRules.EmptyFile, SourceSpan.WholeFile(path), "ファイルが空です。", "要らなければ消してください。");
            return new YamlSource(path, root);
        }

        public ProseSource? ReadProse(string path)
        {
            if (TextDecoder.Decode(path, files.ReadBytes(Path.Combine(folder, path)), bag) is not { } text) return null;
            var lines = text.ReplaceLineEndings("\n").Split('\n', 2);
            if (lines[0].StartsWith("# ", StringComparison.Ordinal))
            {
                return new ProseSource(Path.GetFileNameWithoutExtension(path), path, lines[0][2..].Trim(), lines.Length > 1 ? lines[1] : "");
            }

            bag.Report(LoadRules.NoHeading, SourceSpan.WholeFile(path), "文章の一行目に見出しがありません。", "一行目を「# 見出し」にしてください。");
            return null;
        }

        public void ReportUnused(string path) =>
            bag.Report(LoadRules.UnusedFile, SourceSpan.WholeFile(path), "このファイルはどこからも読まれません。", path.EndsWith(".yml", StringComparison.Ordinal)
                ? "名前の終わりを .yaml にしてください。"
                : "置き場所と名前を確かめるか、要らなければ消してください。");
    }
}
