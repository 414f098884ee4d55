using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Completeness;

/// <summary>
/// Every number of a document stands on a page of its plan other than the data page. What does not is held in an exact list
/// (<c>Lists/missing.tsv</c>): a number that gets lost, and one that is found again, both fail until the list says so.
/// </summary>
public sealed class CompletenessTests
{
    public static TheoryData<string> Documents => [.. Document.All.Select(d => d.Name)];

    [Fact]
    public void The_lists_of_numbers_are_whole()
    {
        var counts = Document.All.ToDictionary(d => d.Name, d => d.Numbers().Length);
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["isehara-plan"] = 2497, ["isehara-report"] = 639, ["nisshin-progress-summary"] = 211, ["izunokuni-action-plan"] = 138,
                ["isesaki-report"] = 1938,
            },
            counts);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_on_no_page_is_exactly_what_the_list_says(string name) => Assert.Equal(Listed(name), Missing(name));

    private static string[] Missing(string name)
    {
        var document = Document.All.Single(d => d.Name == name);
        var shown = Shown(document.Plan);
        var missing = document.Numbers().Where(n => !shown.Contains(Key(PrintedNumber.In("・" + n.Number).Single())));
        return [.. missing.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Line}\t{n.Heading}\t{n.Number}"))];
    }

    private static string[] Listed(string name) =>
        [.. File.ReadLines(Path.Combine(Repository.Tests, "Completeness", "Lists", "missing.tsv")).Select(l => l.Split('\t', 2))
            .Where(l => l[0] == name).Select(l => l[1])];

    /// <summary>All numbers on the pages of a plan, without its data page and its print page, which repeats the others.</summary>
    private static FrozenSet<string> Shown(string plan) =>
        RealSite.Pages.Where(p => p.Path.StartsWith($"plans/{plan}/", StringComparison.Ordinal)
                && !p.Path.StartsWith($"plans/{plan}/data/", StringComparison.Ordinal)
                && !p.Path.StartsWith($"plans/{plan}/print/", StringComparison.Ordinal))
            .SelectMany(p => Words(RealSite.Text(p.Path))).SelectMany(PrintedNumber.In).Select(Key).ToFrozenSet(StringComparer.Ordinal);

    private static string Key(PrintedNumber number) => number.IsTelling ? number.Digits : number.ToString();

    private static IEnumerable<string> Words(string page)
    {
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        return WebUtility.HtmlDecode(Regex.Replace(main, "<[^>]*>", " ", RegexOptions.None, TimeSpan.FromSeconds(5))).Split('\n').Select(l => "・" + l);
    }
}
