using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Edit;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Reports;
using PlanSite.Scaffold;
using PlanSite.Validate;
using PlanSite.Values;

namespace PlanSite.Commands;

/// <summary><c>new</c>: makes a site, a plan, a year or a measure to begin with, which passes <c>check</c>. Never writes over a file.</summary>
/// <param name="content">The content folder.</param>
/// <param name="style">The language of messages.</param>
/// <param name="output">Where is said what was made.</param>
/// <param name="error">Where is said why nothing was.</param>
public sealed class NewContent(string content, ReportStyle style, TextWriter output, TextWriter error)
{
    private readonly DiskFileSystem _files = new();

    /// <summary>A repository for content, with a plan to begin with.</summary>
    public int Site(string folder, RepositoryScaffold repository, PlanScaffold plan)
    {
        if (_files.Names(folder) is [var first, ..] && first != ".git") return No($"「{folder}」は空ではありません。新しいフォルダーの名前を書いてください。");
        foreach (var (path, text) in repository.Files()) Write(Path.Combine(folder, path), text);
        foreach (var (path, text) in plan.Files()) Write(Path.Combine(folder, "content", "plans", plan.Id, path), text);
        foreach (var (path, bytes) in WriteSchemas.Made(Path.Combine(folder, "content"), _files))
            _files.WriteBytes(Path.Combine(folder, "content", path), bytes);
        output.WriteLine(style.Say($"{folder} に、内容のリポジトリを作りました。次は {folder}/README.md を読んでください。",
            $"Made a repository for content in {folder}. Go on with {folder}/README.md."));
        return ExitCode.Good;
    }

    /// <summary>A plan.</summary>
    public int Plan(PlanScaffold plan)
    {
        if (!IsId(plan.Id)) return ExitCode.Problems;
        var folder = Path.Combine(content, "plans", plan.Id);
        if (_files.FolderExists(folder)) return No($"計画「{plan.Id}」はもうあります。");
        foreach (var (path, text) in plan.Files()) Write(Path.Combine(folder, path), text);
        return Done();
    }

    /// <summary>The files of a year, empty, marked as a draft: of one plan, or of all whose period holds the year.</summary>
    public int Year(FiscalYear year, string? only)
    {
        if (Read() is not { } site) return ExitCode.Problems;
        var plans = site.Plans.Where(p => only is null ? p.From <= year && year <= p.To : p.Id == only).ToImmutableArray();
        var free = plans.Where(p => !HasYear(p, year)).ToImmutableArray();
        if (free.IsEmpty)
        {
            return No(plans.IsEmpty ? $"{FiscalYears.Era(year)}を期間に含む計画がありません。plan.yaml の period を確かめてください。"
                : $"{FiscalYears.Era(year)}の実績のファイルはもうあります。");
        }

        if (free.FirstOrDefault(p => year < p.From || p.To < year) is { } outside)
            return No($"{FiscalYears.Era(year)}は、計画「{outside.Id}」の期間（{outside.From}〜{outside.To}）の外です。");
        foreach (var plan in free)
        {
            var folder = Path.Combine(content, "plans", plan.Id);
            var isFolder = _files.Names(Path.Combine(folder, "actuals")).Any(n => _files.FolderExists(Path.Combine(folder, "actuals", n)));
            MarkDraft(Path.Combine(folder, "plan.yaml"), year);
            foreach (var (path, text) in new YearScaffold(plan, year).Files(isFolder)) Write(Path.Combine(folder, path), text);
        }

        output.WriteLine(style.Say("下書き（draft）なので、公開されません。公開するときは plan.yaml の draft から年度を消します。",
            "The year is a draft and not published until it is taken out of draft in plan.yaml."));
        return Done();
    }

    /// <summary>A measure at the end of a file in which others of the same parent stand.</summary>
    public int Measure(string planId, string id, string parent, string title)
    {
        if (!IsId(id) || Read() is not { } site) return ExitCode.Problems;
        if (site.Plans.FirstOrDefault(p => p.Id == planId) is not { } plan) return No($"計画「{planId}」はありません。");
        if (plan.NodeByKey.ContainsKey(new NodeKey(plan.MeasureLevel.Id, id))) return No($"番号「{id}」はもうあります。");
        if (plan.Nodes.FirstOrDefault(n => n.Key.Id == parent && n.Key.Level != plan.MeasureLevel.Id) is not { } above)
            return No($"上の項目「{parent}」がありません。");
        var sibling = above.Children.Concat(plan.Nodes.Reverse()).First(n => n.Key.Level == plan.MeasureLevel.Id);
        var entry = new NewMap(new("id", id), new("parent", parent), new("title", title)) { IsBlock = true };
        return Edit(sibling.Span.File, root => root is YamlList list ? [new AddItem(list, entry)] : []) ? Done() : ExitCode.Problems;
    }

    private bool IsId(string id)
    {
        var bag = new DiagnosticBag();
        if (Ids.Check(id, SourceSpan.Elsewhere(id), bag)) return true;
        Report.Write(bag.Sorted(), new SourceLines(_files, content), style, error);
        return false;
    }

    private bool HasYear(Plan plan, FiscalYear year) => _files.Names(Path.Combine(content, "plans", plan.Id, "actuals"))
        .Any(n => FiscalYears.TryRead(n.EndsWith(".yaml", StringComparison.Ordinal) ? n[..^5] : n, out var found) && found == year);

    private void MarkDraft(string path, FiscalYear year) => Edit(Path.GetRelativePath(content, path), root => root is not YamlMap map ? []
        : map["draft"] is { } list and not YamlScalar { IsNull: false }
            ? [new AddItem(list, year.ToString())] : [new AddKey(map, "draft", new NewList(year.ToString())) { After = "data_date" }]);

    private bool Edit(string file, Func<YamlNode, IReadOnlyList<YamlEdit>> edits)
    {
        var (path, bag) = (Path.Combine(content, file), new DiagnosticBag());
        if (YamlDocument.Read(file.Replace('\\', '/'), _files.ReadBytes(path), bag) is not { } document) return false;
        WholeFiles.Replace(_files, path, document.Apply(edits(document.Root)).ToBytes());
        output.WriteLine(style.Say($"書きかえました: {path}", $"Changed: {path}"));
        return true;
    }

    private Site? Read()
    {
        var bag = new DiagnosticBag();
        var site = ContentLoader.Load(_files, content, bag) is { } sources ? ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag) : null;
        if (site is not null) return site;
        Report.Write([.. bag.Sorted().Where(d => d.Rule.Severity is Severity.Error)], new SourceLines(_files, content), style, error);
        return null;
    }

    private void Write(string path, string text)
    {
        if (_files.FileExists(path)) return;
        _files.WriteBytes(path, Encoding.UTF8.GetBytes(text));
        output.WriteLine(style.Say($"作りました: {path}", $"Made: {path}"));
    }

    private int Done()
    {
        output.WriteLine(style.Say("check で確かめながら書いていきます。", "Go on filling in, and run check."));
        return ExitCode.Good;
    }

    private int No(string why)
    {
        error.WriteLine(why);
        return ExitCode.Problems;
    }
}
