using System.Collections.Concurrent;
using System.Text;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Templates;
using PlanSite.Tests.Rendering;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Index;

/// <summary>
/// A further cross-reference index is a declaration and its words in the theme. Here one is made that the program does not have, of those whom a
/// measure is for: its pages, links, addresses and hits of the search follow without another line.
/// </summary>
public sealed class NewSectionTests
{
    private static readonly Section Audience = new()
    {
        Id = "audience",
        IsSearched = true,
        Groups = score => Grouping.By(score, ["citizens", "nobody"], n => n.Key.Level == score.Plan.MeasureLevel.Id ? ["citizens"] : [],
            (id, nodes) => Group.Of(score, id, id == "citizens" ? "市民のみなさん" : "だれでもない人", nodes)),
    };

    private static readonly Lazy<ConcurrentDictionary<string, string>> Made = new(Make);

    [Fact]
    public void It_has_a_page_with_a_line_a_group()
    {
        var page = Made.Value["plans/town/audience/index.html"];
        Assert.Contains("<h1>対象者</h1>", page, StringComparison.Ordinal);
        Assert.Contains("だれのための取組かで探せます。", page, StringComparison.Ordinal);
        Assert.Contains("市民のみなさん", page, StringComparison.Ordinal);
        Assert.Contains("だれでもない人", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_with_members_has_a_page_and_one_without_has_none()
    {
        var pages = Made.Value.Keys.Where(p => p.StartsWith("plans/town/audience/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(["plans/town/audience/citizens/index.html", "plans/town/audience/index.html"], pages);
    }

    [Fact]
    public void Every_page_of_the_plan_leads_there() =>
        Assert.Contains("audience/index.html\">対象者</a>", Made.Value["plans/town/index.html"], StringComparison.Ordinal);

    [Fact]
    public void It_is_there_in_every_language_of_the_site() =>
        Assert.Contains("For whom", Made.Value["en/plans/town/audience/index.html"], StringComparison.Ordinal);

    [Fact]
    public void The_site_map_and_the_search_know_it()
    {
        Assert.Contains("plans/town/audience/citizens/", Made.Value["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains(Made.Value, f => f.Key.StartsWith("search/", StringComparison.Ordinal) && f.Key.EndsWith(".js", StringComparison.Ordinal)
            && f.Value.Contains("市民のみなさん", StringComparison.Ordinal));
    }

    private static ConcurrentDictionary<string, string> Make()
    {
        var files = ThemeFiles.Disk().WithFolder(Repository.Fixture("small"), "content");
        foreach (var (language, name, intro) in new[] { ("ja", "対象者", "だれのための取組かで探せます。"), ("en", "For whom", "Find by whom it is for.") })
        {
            var words = $"themes/default/strings/{language}.yaml";
            files.With(words, $"{files.Text(words)}\nmenu_audience: {name}\nintro_audience: {intro}\nsearch_kind_audience: {name}\n");
        }

        var (bag, made) = (new DiagnosticBag(), new ConcurrentDictionary<string, string>());
        var site = Content.Valid(files) with { BaseUrl = "https://example.jp/" };
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag), [.. Sections.All, Audience]);
        Outputs.Make(model, ThemeLoader.Load(files, "themes/default", bag)!, bag, f => made[f.Path] = Encoding.UTF8.GetString(f.Content.Span));
        Assert.DoesNotContain(bag.Sorted(), d => d.Rule.Severity is Severity.Error);
        return made;
    }
}
