using System.Text.Json.Nodes;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>Addresses that content gives lead to the same place from every page and every file.</summary>
public sealed class GivenAddressesTests
{
    private static readonly Lazy<BuiltSite> Inside = new(() => BuiltSite.Of(Site("/about/", "/about/", "plans/town/about/history/", "/")));

    [Fact]
    public void An_address_of_this_site_works_on_every_page_of_every_language()
    {
        Faults.None(Inside.Value.PageFaults());
        Assert.Contains("<a href=\"../../about/index.html\" rel=\"license\">", Inside.Value.Text("plans/town/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../en/about/index.html\" rel=\"license\">", Inside.Value.Text("en/plans/town/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"about/history/index.html\"", Inside.Value.Text("plans/town/index.html").Replace("../../plans/town/", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/plans/about/index.html\" rel=\"license\">", Inside.Value.Text("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_files_for_machines_it_is_absolute()
    {
        var package = JsonNode.Parse(Inside.Value.Text("plans/town/data/datapackage.json"))!;
        Assert.Equal(BuiltSite.BaseUrl + "about/", (string?)package["licenses"]![0]!["path"]);
        Assert.Equal(BuiltSite.BaseUrl + "plans/town/about/history/", (string?)package["sources"]![0]!["path"]);
        Assert.Equal(BuiltSite.BaseUrl + "about/", (string?)JsonNode.Parse(Inside.Value.Text("plans/town/data/dataset.jsonld"))!["license"]);
    }

    [Theory]
    [InlineData("TEL:0463-94-4711", "<dd><a href=\"tel:0463-94-4711\">0463-94-4711</a></dd>")]
    [InlineData("mailto:soumu@city.example", "<dd><a href=\"mailto:soumu@city.example\">soumu@city.example</a></dd>")]
    [InlineData("soumu@city.example", "<dd><a href=\"mailto:soumu@city.example\">soumu@city.example</a></dd>")]
    [InlineData("https://city.example/", "<dd><a href=\"https://city.example/\">https://city.example/</a></dd>")]
    [InlineData("総務課 電話 0463-94-4711", "<dd>総務課 電話 0463-94-4711</dd>")]
    public void A_contact_leads_where_it_says(string contact, string expected) =>
        Assert.Contains(expected, BuiltSite.Of(Site(contact, "https://city.example/", "https://city.example/", "https://city.example/")).Text("index.html"), StringComparison.Ordinal);

    private static MemoryFileSystem Site(string contact, string licence, string source, string city)
    {
        var files = RealSite.Fixture("small");
        return files
            .With("content/site.yaml", files.Text("content/site.yaml").Replace("soumu@example.jp", contact, StringComparison.Ordinal)
                .Replace("https://creativecommons.org/licenses/by/4.0/deed.ja", licence, StringComparison.Ordinal))
            .With("content/plans/town/plan.yaml", files.Text("content/plans/town/plan.yaml")
                .Replace("date: 2021-03", $"date: 2021-03, url: \"{source}\"", StringComparison.Ordinal).Replace("name: 見本町 }", $"name: 見本町, url: \"{city}\" }}", StringComparison.Ordinal));
    }
}
