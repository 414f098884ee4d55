using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Completeness;

/// <summary>
/// Every number of a document stands on a page of its plan other than the data page, or under a heading that the plan's
/// <c>left_out</c> names with its reason. Such headings hold at most three in a hundred of a document's numbers.
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
                ["isehara-plan"] = 2497,
                ["isehara-report"] = 639,
                ["nisshin-progress-summary"] = 211,
                ["izunokuni-action-plan"] = 138,
                ["isesaki-report"] = 1938,
            },
            counts);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_number_stands_on_a_page_or_is_said_to_be_left_out(string name)
    {
        var document = Document.All.Single(d => d.Name == name);
        var shown = Shown(document.Plan);
        var passages = LeftOut(document);
        var missing = document.Numbers().Where(n => !shown.Contains(Key(PrintedNumber.In("・" + n.Number).Single())) && !passages.Contains(n.Heading));
        Assert.Empty(missing.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Line}\t{n.Heading}\t{n.Number}")));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_left_out_is_little_and_there(string name)
    {
        var document = Document.All.Single(d => d.Name == name);
        var (numbers, passages) = (document.Numbers(), LeftOut(document));
        Assert.All(passages, p => Assert.Contains(numbers, n => n.Heading == p));
        Assert.InRange(numbers.Count(n => passages.Contains(n.Heading)), 0, numbers.Length * 3 / 100);
    }

    private static HashSet<string> LeftOut(Document document)
    {
        using var plan = JsonDocument.Parse(RealSite.Text($"plans/{document.Plan}/data/plan.json"));
        return plan.RootElement.TryGetProperty("left_out", out var all)
            ? [.. all.EnumerateArray().Where(l => l.GetProperty("document").GetString() == document.Source).Select(l => l.GetProperty("passage").GetString()!)]
            : [];
    }

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
