using PlanSite.Commands;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>The command line before anything is read: what is typed wrongly is said in words for staff, and the help teaches.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("usage").FullName;

    public void Dispose() => Directory.Delete(_folder);

    [Theory]
    [InlineData("bild")]
    [InlineData("build --outptu x")]
    [InlineData("build --base-url not-a-url")]
    [InlineData("check --frmat json")]
    [InlineData("serve --port abc")]
    [InlineData("serve --output elsewhere")]
    [InlineData("serve -o elsewhere")]
    public async Task Wrong_usage_gives_2_and_points_to_the_help(string arguments)
    {
        var (code, _, error) = await ProgramRun.Of(_folder, arguments.Split(' '));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_a_short_help_says_what_to_do()
    {
        var (code, output, error) = await ProgramRun.Of(_folder, []);
        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Contains("plansite check", error, StringComparison.Ordinal);
        Assert.Contains("何をするかを、命令の名前で書いてください。", error, StringComparison.Ordinal);
    }

    /// <summary>What is typed, and what is said of it.</summary>
    [Theory]
    [InlineData("bild", "「bild」という命令はありません。「build」のまちがいではありませんか。")]
    [InlineData("build --outptu x", "build に「--outptu」という指定はありません。「--output」のまちがいではありませんか。")]
    [InlineData("build --theme", "--theme のあとに値を書いてください。")]
    [InlineData("check 計画 2022.yaml", "「計画」が余分です。名前に空白があるときは、全体を引用符 \" \" で囲んでください。")]
    [InlineData("check --format xml", "--format に「xml」は使えません。次から選んでください: text、github、json。")]
    [InlineData("check --lang fr", "--lang に「fr」は使えません。次から選んでください: ja、en。")]
    [InlineData("check --strict --content a --content b", "--content は一度だけ書いてください。")]
    [InlineData("bild --lang en", "\"bild\" is no command. Did you mean \"build\"?")]
    [InlineData("--lang en", "Say what to do by the name of a command.")]
    public async Task What_is_wrong_with_a_command_line_is_said_in_words_for_staff(string arguments, string said)
    {
        var (code, output, error) = await ProgramRun.Of(_folder, arguments.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unrecognized", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_the_latest_of_the_changelog()
    {
        var run = await ProgramRun.Of(_folder, ["--version"]);
        Assert.Equal(ExitCode.Good, run.Code);
        var latest = File.ReadLines(Path.Combine(Repository.Root, "CHANGELOG.md")).First(l => l.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(latest.Split(' ')[1], run.Output.Trim());
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+$", run.Output.Trim());
    }

    [Theory]
    [InlineData("--help", "plansite build", "plansite check", "plansite serve", "1 内容に問題")]
    [InlineData("build --help", "--content", "--theme", "--output", "--base-url")]
    [InlineData("serve --help", "--content", "--theme", "--port", "一時フォルダー", "--output はありません")]
    public async Task The_help_teaches(string arguments, params string[] words)
    {
        var (code, output, _) = await ProgramRun.Of(_folder, arguments.Split(' '));
        Assert.Equal(0, code);
        Assert.All(words, w => Assert.Contains(w, output, StringComparison.Ordinal));
    }
}
