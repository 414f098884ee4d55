using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Html.Parser;
using PlanSite.Compare;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compare;

/// <summary>
/// Thirty changes planted in the real content, <c>planted.tsv</c>: a line of a file and what it becomes, or + and - for what is added to a
/// file or the file's end; then what people are told. Each is named and nothing else is, in all forms.
/// </summary>
public sealed class PlantedChangesTests
{
    private static readonly ImmutableArray<string[]> Planted =
        [.. File.ReadAllLines(Path.Combine(Repository.Tests, "Compare", "planted.tsv")).Skip(1).Select(l => l.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t'))];

    private static readonly Lazy<(Edition Former, Edition Now)> States = new(() => (Read(Real()), Read(Changed())));

    private static readonly Lazy<Paper> Told = new(() => Told_(States.Value.Former, States.Value.Now));

    [Fact]
    public void There_are_thirty() => Assert.Equal(30, Planted.Length);

    [Fact]
    public void Each_is_told_in_one_sentence_and_nothing_else_is() =>
        Assert.Equal(Planted.Select(p => p[3]).Order(StringComparer.Ordinal), Told.Value.Differences.Changes.Select(ChangeText.Sentence).Order(StringComparer.Ordinal));

    [Fact]
    public void What_follows_is_told_apart_and_is_counts_and_a_page_for_what_came_to_be_counted() => Assert.Equal(
        ["plans/isesaki/changes/down/"],
        Told.Value.Differences.Consequences.Where(c => c.Kind is not ChangeKind.RollUp).Select(c => c.Spot.Address));

    [Fact]
    public void The_text_has_a_line_for_each()
    {
        var lines = Told.Value.Write(PaperFormat.Text, []).Split('\n');
        Assert.All(Planted, p => Assert.Contains("  " + p[3], lines));
        Assert.Contains("変更 30 件、あわせて変わるもの 12 件", lines);
    }

    [Fact]
    public void Markdown_has_a_row_for_each()
    {
        var own = Told.Value.Write(PaperFormat.Markdown, []).Split("<details>")[0];
        Assert.Equal(30, own.Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| 項目 |", StringComparison.Ordinal)));
        Assert.Contains("| 01-101 健康相談と健康教育の参加者数 令和4年度の実績 | 2,303人 | 3,300人 | 達成率 34.1% → 48.9%、未達成のまま |", own, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_an_object_for_each()
    {
        using var json = JsonDocument.Parse(Told.Value.Write(PaperFormat.Json, []));
        Assert.Equal(Planted.Select(p => p[3]).Order(StringComparer.Ordinal),
            json.RootElement.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("sentence").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_paper_each_has_a_row_with_marked_cells_and_there_are_boxes_for_seals()
    {
        var page = new HtmlParser().ParseDocument(Told.Value.Write(PaperFormat.Html, ["係長", "課長"]));
        var tables = page.QuerySelectorAll("table.changes").TakeWhile(t => !t.PreviousElementSibling!.TextContent.StartsWith("あわせて", StringComparison.Ordinal)).ToArray();
        var rows = tables.SelectMany(t => t.QuerySelectorAll("tbody tr")).ToArray();
        Assert.Equal(30, rows.Length);
        Assert.All(rows, r => Assert.NotEmpty(r.QuerySelectorAll("u")));
        var row = rows.Single(r => r.TextContent.Contains("2,303人", StringComparison.Ordinal));
        Assert.Equal(["2,303人", "3,300人"], row.QuerySelectorAll("u").Select(u => u.TextContent));
        Assert.Equal(["係長", "課長"], page.QuerySelectorAll(".seals th").Select(t => t.TextContent));
        Assert.Empty(new HtmlParser().ParseDocument(Told.Value.Write(PaperFormat.Html, [])).QuerySelectorAll(".seals"));
    }

    [Fact]
    public void Nothing_differs_from_itself()
    {
        var told = Told_(States.Value.Former, States.Value.Former);
        Assert.Empty(told.Differences.Changes);
        Assert.Empty(told.Differences.Consequences);
        Assert.Contains("変わったところはありません。", told.Write(PaperFormat.Text, []), StringComparison.Ordinal);
    }

    private static Paper Told_(Edition former, Edition now)
    {
        var differences = Comparison.Of(former, now);
        return new Paper("旧", "新", differences, ProposedCorrection.Of(differences, now, null, ""));
    }

    private static MemoryFileSystem Real() => new MemoryFileSystem().WithFolder(Repository.Content, "content");

    private static MemoryFileSystem Changed()
    {
        var files = Real();
        foreach (var (file, former, now) in Planted.Select(p => ("content/" + p[0], p[1], p[2])))
        {
            if (former == "-") files.Without(file);
            else if (former == "+") files.With(file, (files.FileExists(file) ? files.Text(file) : "") + now);
            else
            {
                var at = files.Text(file).IndexOf(former, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{file}: {former}");
                files.With(file, files.Text(file)[..at] + now + files.Text(file)[(at + former.Length)..]);
            }
        }

        return files;
    }

    private static Edition Read(MemoryFileSystem files)
    {
        var bag = new DiagnosticBag();
        var edition = new EditionReader(files, "content", bag).OfContent();
        Assert.True(edition is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Rule.Code} {d.Message}")));
        return edition;
    }
}
