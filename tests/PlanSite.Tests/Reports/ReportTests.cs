using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Diagnostics;
using PlanSite.Reports;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Reports;

/// <summary>The same problems for people, for GitHub and for programs.</summary>
public sealed class ReportTests
{
    private static readonly Rule Wrong = RuleCatalogue.All.Single(r => r.Code == "PS0201");
    private static readonly Rule Odd = RuleCatalogue.All.Single(r => r.Code == "PS0513");

    private static readonly MemoryFileSystem Files = new MemoryFileSystem()
        .With("in/a.yaml", "title: 計画\ncolour: 赤, 50%\n").With("in/b.yaml", string.Concat(Enumerable.Repeat("x: 1\n", 9)));

    private static readonly Diagnostic Error =
        new(Wrong, new SourceSpan("a.yaml", 2, 1) { Length = 6 }, "計画に「colour」という項目はありません。", "消してください。");

    private static readonly Diagnostic Notice = new(Odd, SourceSpan.WholeFile("b.yaml"), "50%, 大きすぎます: a", "確かめてください。");

    [Fact]
    public void People_read_errors_last_each_with_its_line_and_the_sum_at_the_end() => Assert.Equal("""
        ■ 注意（人が見て判断します）

        in/b.yaml
          注意 PS0513: 50%, 大きすぎます: a
              → 確かめてください。

        ■ エラー（直すまでサイトは作られません）

        in/a.yaml
          2:1 エラー PS0201: 計画に「colour」という項目はありません。
              2 | colour: 赤, 50%
                | ^^^^^^
              → 消してください。

        エラー 1 件（1 ファイル）、注意 1 件

        """, Told([Error, Notice], new ReportStyle()), ignoreLineEndingDifferences: true);

    [Fact]
    public void In_English_the_rule_speaks_and_what_is_written_stays() => Assert.Contains(
        "2:1 error PS0201: A key that is not known. [計画に「colour」という項目はありません。]",
        Told([Error], new ReportStyle(Language: ReportLanguage.English)), StringComparison.Ordinal);

    [Fact]
    public void More_than_five_of_a_rule_in_a_file_are_counted_for_people_only()
    {
        ImmutableArray<Diagnostic> nine = [.. Enumerable.Range(1, 9).Select(l => new Diagnostic(Wrong, new SourceSpan("b.yaml", l, 1) { Length = 1 }, "x", "y"))];
        var folded = Told(nine, new ReportStyle());
        Assert.Equal(5, folded.Split("エラー PS0201: ").Length - 1);
        Assert.Contains("  PS0201 は、このファイルにほか 4 件あります（check --all ですべて出ます）。", folded, StringComparison.Ordinal);
        Assert.Contains("エラー 9 件（1 ファイル）、注意 0 件", folded, StringComparison.Ordinal);
        Assert.Equal(9, Told(nine, new ReportStyle { ShowsAll = true }).Split("エラー PS0201: ").Length - 1);
        Assert.Equal(9, Told(nine, new ReportStyle(ReportFormat.GitHub)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(9, Told(nine, new ReportStyle(ReportFormat.Json)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void GitHub_gets_commands_with_errors_first_and_marks_escaped()
    {
        var lines = Told([Error, Notice], new ReportStyle(ReportFormat.GitHub)).Split('\n');
        Assert.Equal("::error file=in/a.yaml,line=2,col=1,endLine=2,endColumn=7,title=PS0201 知らない項目名"
            + "::計画に「colour」という項目はありません。%0A→ 消してください。", lines[0]);
        Assert.StartsWith("::warning file=in/b.yaml,line=1,col=1,title=PS0513 ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("::50%25, 大きすぎます: a%0A→ 確かめてください。", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_an_object_a_line()
    {
        var first = JsonDocument.Parse(Told([Error, Notice], new ReportStyle(ReportFormat.Json)).Split('\n')[0]).RootElement;
        Assert.Equal(("in/a.yaml", 2, 1, 6, "error", "PS0201", "colour: 赤, 50%"), (first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(),
            first.GetProperty("column").GetInt32(), first.GetProperty("length").GetInt32(), first.GetProperty("severity").GetString(),
            first.GetProperty("code").GetString(), first.GetProperty("source").GetString()));
    }

    [Theory]
    [InlineData("themes/plain/pages/node.sbn-html", "x/themes/plain", "x/themes/plain/pages/node.sbn-html")]
    [InlineData("themes/default/theme.yaml", "x/themes/plain/", "x/themes/default/theme.yaml")]
    public void Lines_of_a_theme_are_found_where_the_theme_is(string file, string theme, string place)
    {
        var sources = new SourceLines(new MemoryFileSystem().With(place, "first\nsecond\n"), "content", theme);
        Assert.Equal("second", sources.LineOf(new SourceSpan(file, 2, 1)));
        Assert.Equal(file, sources.PathOf(new SourceSpan(file, 2, 1)));
    }

    [Fact]
    public void A_line_that_is_not_there_any_more_or_is_no_text_is_not_shown()
    {
        var sources = new SourceLines(new MemoryFileSystem().With("c/a.yaml", [0x61, 0x0A, 0x83, 0x41, 0x0A]), "c");
        Assert.Null(sources.LineOf(new SourceSpan("a.yaml", 2, 2)));
        Assert.Null(sources.LineOf(new SourceSpan("a.yaml", 9, 1)));
        Assert.Null(sources.LineOf(new SourceSpan("gone.yaml", 1, 2)));
        Assert.Null(sources.LineOf(SourceSpan.WholeFile("a.yaml")));
    }

    private static string Told(ImmutableArray<Diagnostic> found, ReportStyle style)
    {
        var output = new StringWriter { NewLine = "\n" };
        Report.Write(found, new SourceLines(Files, "in"), style, output);
        return output.ToString();
    }
}
