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
    private static readonly string Text = TextOf("REFERENCE.md");

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
            ".schemas/site.schema.json", "REFERENCE.md",
        ],
        WriteSchemas.Made(Repository.Content, new DiskFileSystem()).Select(f => f.Path).Order(StringComparer.Ordinal));

    /// <summary>A record that is told with another one, and the file of results itself, which has no keys, need no table.</summary>
    [Fact]
    public void The_guide_tells_of_every_record_once() => Assert.Equal(
        Declared.All.Select(s => s.Shape).Where(s => s.ToldWith is null && !s.Fields.IsEmpty).Select(s => s.Name).Order(StringComparer.Ordinal),
        TableNames().Matches(Text).SelectMany(m => m.Groups["names"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("README.md")]
    [InlineData("REFERENCE.md")]
    public void Every_link_of_a_guide_leads_somewhere(string guide) => Assert.All(Links().Matches(TextOf(guide)), link =>
    {
        var (file, place) = (link.Groups["file"].Value, link.Groups["place"].Value);
        if (file.Contains("://", StringComparison.Ordinal)) return;
        Assert.True(file.Length == 0 || File.Exists(Path.Combine(Repository.Content, file)), link.Value);
        if (place.Length > 0) Assert.Contains(place, PlacesOf(file.Length == 0 ? guide : file));
    });

    /// <summary>What people are told to read is there, under that name.</summary>
    [Fact]
    public void Guides_that_messages_name_are_there_and_so_are_their_headings()
    {
        var named = Architecture.Stages.Generator.Texts.SelectMany(t => GuideNames().Matches(t)).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, name =>
        {
            var path = Path.Combine(Repository.Root, name.Groups["file"].Value);
            Assert.True(File.Exists(path), name.Value);
            if (name.Groups["heading"].Value is { Length: > 0 } heading) Assert.Contains(Headings().Matches(File.ReadAllText(path)), h => h.Groups["text"].Value.Contains(heading, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Pictures_of_the_guide_are_light() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Content, ".guide")), p => Assert.InRange(new FileInfo(p).Length, 5_000, 100_000));

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

    private static string TextOf(string guide) => File.ReadAllText(Path.Combine(Repository.Content, guide)).ReplaceLineEndings("\n");

    private static IEnumerable<string> PlacesOf(string guide) => Anchors().Matches(TextOf(guide)).Select(m => m.Groups["id"].Value)
        .Concat(Headings().Matches(TextOf(guide)).Select(m => SlugOf(m.Groups["text"].Value)));

    /// <summary>As GitHub makes addresses of headings: small letters, blanks to hyphens, no punctuation.</summary>
    private static string SlugOf(string heading) => string.Concat(heading.Trim().ToLowerInvariant()
        .Where(c => char.IsLetterOrDigit(c) || c is '-' or ' ' or '_' or 'ー').Select(c => c == ' ' ? '-' : c));

    [GeneratedRegex("<!-- shapes:(?<names>[^\n]*?)-->", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TableNames();

    [GeneratedRegex("<a id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Anchors();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\]\((?<file>[^)#]*)(#(?<place>[^)]+))?\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<file>(content|themes)/[A-Z]+\.md)( の「(?<heading>[^」]+)」)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex GuideNames();
}
