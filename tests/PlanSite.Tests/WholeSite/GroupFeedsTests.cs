using System.Xml.Linq;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>Feeds of departments, statuses and goals: what they tell, and that their pages lead to them.</summary>
public sealed class GroupFeedsTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly MemoryFileSystem Town = Built(RealSite.Fixture("small"));

    [Fact]
    public void A_department_tells_the_latest_result_of_each_of_its_items_and_their_corrections() => Assert.Equal(
        [
            "2023-09-01 訂正: 見本町 健康相談 | 「12件」を「2件」に訂正しました(R4 実績)。理由: 転記のまちがい",
            "2023-08-31 01-1 がん検診: 達成 | 受診率: 目標 50% → 実績 52%(速報値) (令和4年度)",
            "2023-08-31 01-2 健康相談: 達成 | 苦情の件数: 目標 2件 → 実績 2件 (令和4年度)",
        ],
        EntriesOf("plans/town/departments/kenko/").OrderByDescending(e => e[..10], StringComparer.Ordinal).ThenBy(e => e, StringComparer.Ordinal));

    [Fact]
    public void A_status_tells_what_has_it() =>
        Assert.Equal(["2023-08-31 02-1 ごみの分別: 未達成 | 一人一日のごみの量: 目標 860g → 実績 865g (令和4年度)"], EntriesOf("plans/town/status/missed/"));

    [Fact]
    public void A_status_that_nothing_has_tells_nothing() => Assert.Empty(EntriesOf("plans/town/status/doubtful/"));

    [Theory]
    [InlineData("plans/town/departments/kenko/")]
    [InlineData("plans/town/status/missed/")]
    [InlineData("sdgs/3/")]
    [InlineData("en/sdgs/3/")]
    public void The_page_leads_to_its_feed_in_its_head_and_in_words(string address)
    {
        var page = Town.Text($"site/{address}index.html");
        var feed = string.Concat(Enumerable.Repeat("../", address.Count(c => c == '/'))) + address.Replace("en/", "", StringComparison.Ordinal) + "feed.xml";
        Assert.Contains($"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{feed}\"", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{feed}\" type=\"application/atom+xml\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_or_a_programme_has_none() =>
        Assert.DoesNotContain(Town.Paths, p => p.Contains("/years/", StringComparison.Ordinal) && p.EndsWith("feed.xml", StringComparison.Ordinal));

    [Fact]
    public void Results_of_the_same_year_are_the_same_entries_wherever_they_stand_and_another_year_is_another()
    {
        string[] Ids(MemoryFileSystem disk, string address) => [.. Feed(disk, address).Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value)];
        var missed = Assert.Single(Ids(Town, "plans/town/status/missed/"));
        Assert.Contains(missed, Ids(Town, "plans/town/departments/kankyo/"));
        var before = Built(RealSite.Fixture("small").Without("content/plans/town/actuals/2022.yaml"));
        Assert.Empty(Ids(before, "plans/town/departments/kankyo/").Intersect(Ids(Town, "plans/town/departments/kankyo/")));
    }

    private static IEnumerable<string> EntriesOf(string address) => Feed(Town, address).Elements(Atom + "entry")
        .Select(e => $"{e.Element(Atom + "updated")!.Value[..10]} {e.Element(Atom + "title")!.Value} | {e.Element(Atom + "summary")!.Value}");

    private static XElement Feed(MemoryFileSystem disk, string address) => XDocument.Parse(disk.Text($"site/{address}feed.xml")).Root!;

    private static MemoryFileSystem Built(MemoryFileSystem disk)
    {
        Assert.NotNull(PlanSite.Build.Run(new BuildOptions("content", null, "site", null), disk, new DiagnosticBag()));
        return disk;
    }
}
