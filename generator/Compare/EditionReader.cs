using System.Text.Json;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Validate;

namespace PlanSite.Compare;

/// <summary>
/// Reads a state of a site from whatever people have of it: a content folder, a made site, its plan.json, a zip of either, or a revision of
/// the content in git (<c>git:main</c>).
/// </summary>
/// <param name="files">The door to the disk.</param>
/// <param name="content">The content folder, whose history <c>git:</c> means.</param>
/// <param name="bag">Where problems are reported.</param>
public sealed class EditionReader(IReadFiles files, string content, DiagnosticBag bag)
{
    private const string Git = "git:";

    private const string SiteFile = "site.yaml";

    /// <summary>The state; null, reported, when there is none.</summary>
    /// <param name="place">As people named it.</param>
    public Edition? Read(string place)
    {
        try
        {
            if (place.StartsWith(Git, StringComparison.Ordinal)) return OfRevision(place);
            if (files.FolderExists(place)) return OfFolder(files, place, place);
            if (files.FileExists(place)) return OfFile(place);
            return No(place, "そのようなフォルダーやファイルがありません。");
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException or KeyNotFoundException or InvalidOperationException)
        {
            return No(place, "PlanSite の plan.json か、その zip として読めません。");
        }
    }

    /// <summary>What the content folder would publish now.</summary>
    public Edition? OfContent() => OfContent(files, content, content, bag);

    private Edition? OfFile(string place)
    {
        var bytes = files.ReadBytes(place);
        return place.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Edition.Of(place, bytes) : OfFolder(new ArchiveFiles(bytes), "", place);
    }

    private Edition? OfRevision(string place)
    {
        if (GitArchive.Of(place[Git.Length..], content, out var reason) is { } archive) return OfFolder(new ArchiveFiles(archive), "", place);
        return No(place, $"git から読めません（{reason?.ReplaceLineEndings(" ")}）。");
    }

    /// <summary>An archive often holds one folder and everything in it.</summary>
    private Edition? OfFolder(IReadFiles from, string folder, string name)
    {
        if (from.FileExists(Path.Combine(folder, SiteFile))) return OfContent(from, folder, name, bag);
        var paths = from.ListFiles(folder);
        if (paths.Any(PublishedPaths.IsPlan)) return Edition.Of(name, paths, p => from.ReadBytes(Path.Combine(folder, p)));
        var inner = from.Names(folder).Where(n => from.FolderExists(Path.Combine(folder, n))).ToArray();
        return from is ArchiveFiles && inner is [var only] ? OfFolder(from, Path.Combine(folder, only), name)
            : No(name, "計画の内容（site.yaml）も、PlanSite が作ったサイト（plans/…/data/plan.json）も見つかりません。");
    }

    /// <summary>What is wrong with a content that was published is no fault of the one that is to come.</summary>
    private Edition? OfContent(IReadFiles from, string folder, string name, DiagnosticBag told)
    {
        var own = new DiagnosticBag();
        if (ContentLoader.Load(from, folder, own) is { } sources && ContentValidator.Validate(sources, Routes.WordsBelowPlans, own) is { } site)
            return Edition.Of(name, SiteIndex.Build(site, Scorecards.Compute(site, own)));
        if (from == files && folder == content) told.Take(own);
        else
        {
            var first = own.Sorted().FirstOrDefault(d => d.Rule.Severity is Severity.Error);
            No(name, $"計画の内容にエラーがあって読めません（{first?.Span} {first?.Rule.Code}: {first?.Message}）。");
        }

        return null;
    }

    private Edition? No(string place, string why)
    {
        bag.Report(CompareRules.NotAnEdition, SourceSpan.Elsewhere(place), why,
            "計画の内容のフォルダー、作ったサイトのフォルダー、その zip、plan.json、git:版の名前 のどれかを指してください。");
        return null;
    }
}
