using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Pages.Wording;
using PlanSite.Search;
using PlanSite.Templates;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;
using PlanSite.Validate;

namespace PlanSite.Tests.Truth;

/// <summary>The invented plans of <c>Fixtures/traps</c>, whose files say what makes each of them easy to count wrongly.</summary>
internal static class Traps
{
    private static readonly Lazy<BuiltSite> Built = new(() => BuiltSite.Of(RealSite.Fixture("traps")));

    private static readonly Lazy<ImmutableArray<SearchDocument>> Found = new(ReadDocuments);

    public static BuiltSite Site => Built.Value;

    /// <summary>What is searched, one document a page.</summary>
    public static ImmutableArray<SearchDocument> Documents => Found.Value;

    /// <summary>The words of a page's main part, without blanks.</summary>
    public static string Text(string address) => Site.Page(address).Text;

    public static IDocument Page(string address) => Read(Routes.FileOf(address));

    public static IDocument Read(string path) => new HtmlParser().ParseDocument(Site.Text(path));

    public static ImmutableArray<Row> Csv(string plan, string table) => Facts.Csv(Site.Text($"plans/{plan}/data/{table}.csv"));

    public static JsonElement Json(string plan)
    {
        using var document = JsonDocument.Parse(Site.Text($"plans/{plan}/data/plan.json"));
        return document.RootElement.Clone();
    }

    /// <summary>Cells of a table's rows, folded; the head is left out.</summary>
    public static ImmutableArray<ImmutableArray<string>> Rows(this IDocument page, string table) =>
        [.. page.QuerySelectorAll($"{table} tbody tr").Select(r => r.Children.Select(c => Facts.Fold(c.TextContent)).ToImmutableArray())];

    /// <summary>The first line of a page that tells results counted together.</summary>
    public static string Lead(string address) =>
        Page(address).QuerySelectorAll("p.lead").Select(p => Facts.Fold(p.TextContent)).First(t => t.Contains("判定できた", StringComparison.Ordinal) || t.Contains("目標", StringComparison.Ordinal));

    /// <summary>Names of those behind, as a page links them.</summary>
    public static ImmutableArray<string> Behind(string address) =>
        [.. Page(address).QuerySelectorAll("p + ul.chips a[href*='#indicator-']").Select(a => a.TextContent.Trim())];

    private static ImmutableArray<SearchDocument> ReadDocuments()
    {
        var (bag, files, theme) = (new DiagnosticBag(), new DiskFileSystem(), Path.Combine(Repository.Root, "themes", "default"));
        var site = ContentValidator.Validate(ContentLoader.Load(files, Repository.Fixture("traps"), bag)!, Routes.WordsBelowPlans, bag)!;
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        return Outputs.DocumentsOf(model, new Words(ThemeLoader.Load(files, theme, bag)!, "ja", bag)).All();
    }
}
