using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Commands;
using PlanSite.Files;
using PlanSite.Tests.Snapshots;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Shapes;

/// <summary>The committed schemas and the tables of the staff guide are those that the program makes, and leave nothing out.</summary>
public sealed partial class GuideTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Content, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Made => [.. WriteSchemas.Made(Repository.Content, new DiskFileSystem()).Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Made))]
    public void What_is_committed_is_what_the_program_makes(string path)
    {
        var made = WriteSchemas.Made(Repository.Content, new DiskFileSystem()).Single(f => f.Path == path);
        Snapshot.MatchFile(Path.Combine(Repository.Content, path), Encoding.UTF8.GetString(made.Bytes).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void There_is_a_schema_for_every_kind_of_file_and_a_guide() => Assert.Equal(
        [
            ".schemas/actuals.schema.json", ".schemas/measures.schema.json", ".schemas/plan.schema.json", ".schemas/programmes.schema.json",
            ".schemas/site.schema.json", "README.md",
        ],
        WriteSchemas.Made(Repository.Content, new DiskFileSystem()).Select(f => f.Path).Order(StringComparer.Ordinal));

    /// <summary>A record that is told with another one, and the file of results itself, which has no keys, need no table.</summary>
    [Fact]
    public void The_guide_tells_of_every_record_once() => Assert.Equal(
        Declared.All.Select(s => s.Shape).Where(s => s.ToldWith is null && !s.Fields.IsEmpty).Select(s => s.Name).Order(StringComparer.Ordinal),
        TableNames().Matches(Text).SelectMany(m => m.Groups["names"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_link_within_the_guide_leads_somewhere()
    {
        var places = Anchors().Matches(Text).Select(m => m.Groups["id"].Value).Concat(Headings().Matches(Text).Select(m => SlugOf(m.Groups["text"].Value)));
        Assert.Subset(places.ToHashSet(StringComparer.Ordinal), Links().Matches(Text).Select(m => m.Groups["to"].Value).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_stands_in_the_guide_with_what_it_watches_over() => Assert.All(
        RuleCatalogue.All, r => Assert.Contains($"\n| {r.Code} | ", Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("<!-- rules: なし -->\n<!-- /rules -->\nあと\n")]
    [InlineData("<!-- rules: なし -->\n古い表\n<!-- /rules -->\nあと\n")]
    public void Only_what_is_between_the_marks_is_replaced(string before)
    {
        var filled = Guide.Filled("まえ\n" + before);
        Assert.StartsWith("まえ\n<!-- rules: なし -->\n| 番号 | 種類 |", filled, StringComparison.Ordinal);
        Assert.EndsWith(" |\n<!-- /rules -->\nあと\n", filled, StringComparison.Ordinal);
        Assert.Equal(filled, Guide.Filled(filled));
    }

    [Fact]
    public void Two_tables_stay_two()
    {
        var filled = Guide.Filled("<!-- shapes: period -->\n<!-- /shapes -->\n間\n<!-- shapes: target -->\n<!-- /shapes -->\n");
        Assert.Equal(2, filled.Split("| 項目 | 必須 | 形 | 中身 |").Length - 1);
        Assert.Contains("\n間\n", filled, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_not_there_is_no_table() =>
        Assert.Throws<InvalidOperationException>(() => Guide.Filled("<!-- shapes: perod -->\n<!-- /shapes -->\n"));

    /// <summary>As GitHub makes addresses of headings: small letters, blanks to hyphens, no punctuation.</summary>
    private static string SlugOf(string heading) => string.Concat(heading.Trim().ToLowerInvariant()
        .Where(c => char.IsLetterOrDigit(c) || c is '-' or ' ' or '_' or 'ー').Select(c => c == ' ' ? '-' : c));

    [GeneratedRegex("<!-- shapes:(?<names>[^\n]*?)-->", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TableNames();

    [GeneratedRegex("<a id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Anchors();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\]\(#(?<to>[^)]+)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Links();
}
