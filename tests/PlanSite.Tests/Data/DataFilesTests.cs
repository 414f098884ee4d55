using System.Text;
using PlanSite.Data;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Tests.Fixtures;
using PlanSite.Tests.Snapshots;

namespace PlanSite.Tests.Data;

public sealed class DataFilesTests
{
    [Fact]
    public void Every_data_file_of_a_small_site_is_as_approved() =>
        Snapshot.Match(Files(SmallSite.Build()).Select(f => (f.Path.Replace('/', '-'), Text(f).TrimStart('\uFEFF'))));

    [Fact]
    public void Files_that_need_absolute_addresses_are_as_approved()
    {
        var model = SmallSite.Build("https://city.example/plans-site/");
        var files = Files(model).Concat(SiteMap.Of(model.Site, Pages(model)));
        string[] wanted = ["opensearch.xml", "sitemap.xml", "feed.xml", "robots.txt", "data/catalog.jsonld"];
        Snapshot.Match(files.Where(f => wanted.Contains(f.Path)).Select(f => (f.Path.Replace('/', '-'), Text(f))));
    }

    /// <summary>With the feed, and an invented sentence in it.</summary>
    private static IEnumerable<SiteFile> Files(SiteModel model) => new DataFiles(model).All().Append(Feed.Of(model, _ => "4件のうち2件が達成。"));

    /// <summary>A page in two languages, and two that are not to be found.</summary>
    private static PageAddress[] Pages(SiteModel model)
    {
        var (plan, date) = (model.Plans[0], model.Site.DataDate);
        var node = plan.Plan.NodeByKey[SmallPlan.Visits];
        return
        [
            new("", new Subject.Home(), date, ["ja"]),
            new("plans/small/", new Subject.Front(plan), date, ["ja", "en"]),
            new("plans/small/measure/01-101/", new Subject.OfNode(plan, node, null, null), date, ["ja"]),
            new("404.html", new Subject.NotFound(), date, ["ja"]),
            new("embed/small/x/", new Subject.Embed(plan, node, node.Indicators[0]), date, ["ja"]),
        ];
    }

    [Fact]
    public void Without_a_base_address_there_is_no_sitemap_and_no_search_description()
    {
        var model = SmallSite.Build();
        Assert.Empty(SiteMap.Of(model.Site, model.Pages));
        Assert.DoesNotContain(new DataFiles(model).All(), f => f.Path == "opensearch.xml");
    }

    [Fact]
    public void Very_many_pages_are_split_over_several_sitemaps_with_an_index()
    {
        var model = SmallSite.Build("https://city.example/");
        var pages = Enumerable.Range(0, 50_001).Select(i => new PageAddress($"plans/small/measure/{i}/", new Subject.Data(), model.Site.DataDate, ["ja"]));
        var files = SiteMap.Of(model.Site, pages).ToArray();
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(f => f.Path));
        Assert.Contains("<loc>https://city.example/sitemap-2.xml</loc>", Text(files[0]), StringComparison.Ordinal);
        Assert.Single(Text(files[2]).Split("<url>").Skip(1));
    }

    [Fact]
    public void A_table_without_rows_is_not_written_or_offered()
    {
        var plan = SmallSite.PlanModel();
        var bare = plan with { Plan = plan.Plan with { Nodes = [.. plan.Plan.Nodes.Select(n => n with { Budget = null, Steps = [], Reports = [], Grade = null })] } };
        var names = new DataFiles(SmallSite.Build() with { Plans = [bare] }).All().Select(f => Path.GetFileName(f.Path)).ToArray();
        string[] absent = ["budget.csv", "steps.csv", "grades.csv", "effects.csv", "budget.excel.csv"];
        Assert.Empty(names.Intersect(absent));
        Assert.Empty(new DataFiles(SmallSite.Build() with { Plans = [bare] }).Downloads.Single().Select(d => d.FileName).Intersect(absent));
        Assert.Contains("values.csv", names);
    }

    [Fact]
    public void Downloads_name_exactly_the_files_of_the_plan_with_their_sizes()
    {
        var files = new DataFiles(SmallSite.Build()).All().Where(f => f.Path.StartsWith("plans/", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => f.Content.Length);
        var downloads = new DataFiles(SmallSite.Build()).Downloads.Single();
        Assert.Equal(files.Keys, downloads.Select(d => d.Address));
        Assert.All(downloads.Where(d => d.Bytes is not null), d => Assert.Equal(files[d.Address], d.Bytes));
        Assert.Equal(4, downloads.First(d => d.FileName == "outline.csv").Rows);
    }

    [Fact]
    public void Another_culture_gives_the_same_bytes()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var expected = Bytes();
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            Assert.Equal(expected, Bytes());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        static byte[] Bytes() => [.. new DataFiles(SmallSite.Build("https://city.example/")).All().SelectMany(f => f.Content.ToArray())];
    }

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
