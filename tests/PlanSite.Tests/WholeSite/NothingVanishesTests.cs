using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>
/// What was published once stays: every address with its places on the page, and the columns of every CSV in their order. The list
/// (<c>Facts/published-addresses.txt</c>) only grows: an address and its fragments, or a CSV file and its header, a line each.
/// </summary>
public sealed class NothingVanishesTests
{
    private static readonly string Ledger = Path.Combine(Repository.Root, "tests", "PlanSite.Tests", "WholeSite", "Facts", "published-addresses.txt");

    /// <summary>Of the other languages, where the same addresses stand.</summary>
    private static readonly string[] Folders = ["en/", "ja-easy/"];

    private static IEnumerable<(string Address, string Named)> Lines =>
        File.ReadLines(Ledger).Select(l => l.Split(' ', 2)).Select(l => (l[0], l.Length > 1 ? l[1] : ""));

    [Fact]
    public void Every_address_and_place_that_was_published_is_there_in_every_language()
    {
        var pages = Lines.Where(l => !l.Address.EndsWith(".csv", StringComparison.Ordinal)).ToArray();
        Assert.True(pages.Length >= 900, "The list of published addresses was cut.");
        Assert.Empty(pages.SelectMany(p => Missing(p.Address, p.Named)));
        var inAll = pages.Where(p => !p.Address.StartsWith("embed/", StringComparison.Ordinal) && p.Address != "404.html").ToArray();
        Assert.Empty(Folders.SelectMany(f => inAll.SelectMany(p => Missing(f + p.Address, p.Named))));
    }

    [Fact]
    public void Every_csv_keeps_its_columns_in_their_order_and_new_ones_follow()
    {
        var tables = Lines.Where(l => l.Address.EndsWith(".csv", StringComparison.Ordinal)).ToArray();
        Assert.True(tables.Length >= 25, "The list of published tables was cut.");
        Assert.Empty(tables.Where(t => !RealSite.Text(t.Address).Split("\r\n", 2)[0].StartsWith(t.Named, StringComparison.Ordinal)).Select(t => t.Address));
    }

    [Fact]
    public void What_is_published_now_stands_in_the_list()
    {
        var known = Lines.Select(l => l.Address).ToHashSet(StringComparer.Ordinal);
        var now = RealSite.Pages.Select(p => p.Path).Where(p => !Folders.Any(f => p.StartsWith(f, StringComparison.Ordinal))).Select(AddressOf);
        Assert.DoesNotContain(now, a => !known.Contains(a));
    }

    private static IEnumerable<string> Missing(string address, string fragments)
    {
        if (!RealSite.HasPage(address)) return [address];
        var page = RealSite.Page(address);
        return fragments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(f => !page.HasId(f[1..])).Select(f => address + f);
    }

    private static string AddressOf(string path) => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
}
