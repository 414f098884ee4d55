using System.Security.Cryptography;
using PlanSite.Commands;
using PlanSite.Compare;
using PlanSite.Files;
using PlanSite.Reports;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>The commands as staff use them, on a real disk: what they print, what they return, what they leave alone.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commands").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public CommandTests()
    {
        var disk = new DiskFileSystem();
        foreach (var file in disk.ListFiles(Repository.Fixture("small")))
            disk.WriteBytes(Path.Combine(_folder, "content", file), disk.ReadBytes(Path.Combine(Repository.Fixture("small"), file)));
    }

    private string Content => Path.Combine(_folder, "content");

    private string Site => Path.Combine(_folder, "site");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_second_build_writes_nothing()
    {
        Assert.Equal(ExitCode.Good, BuildSmall());
        var before = Stamps();
        _output.GetStringBuilder().Clear();
        Assert.Equal(ExitCode.Good, BuildSmall());
        Assert.Contains("書きかえ 0、", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("削除 0", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void With_an_error_the_output_stays_byte_for_byte_and_the_code_is_1()
    {
        BuildSmall();
        var before = Stamps();
        Change("plans/town/measures/01.yaml", "direction: up", "direction: sideways");
        Assert.Equal(ExitCode.Problems, BuildSmall());
        Assert.Equal(before, Stamps());
        Assert.Contains("plans/town/measures/01.yaml\n  12:18 エラー PS", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("→", _error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Site + ".staging"));
    }

    [Fact]
    public void With_an_error_in_the_theme_the_output_stays_and_the_code_is_1()
    {
        BuildSmall();
        var before = Stamps();
        var theme = Path.Combine(_folder, "themes", "broken");
        var disk = new DiskFileSystem();
        disk.WriteBytes(Path.Combine(theme, "theme.yaml"), "name: broken\nextends: default\n"u8);
        disk.WriteBytes(Path.Combine(theme, "pages", "node.sbn-html"), "{{ if title }}\n"u8);
        CopyDefaultTheme(disk);
        Assert.Equal(ExitCode.Problems, BuildSite.Run(new BuildOptions(Content, theme, Site, null), _output, _error));
        Assert.Contains("node.sbn-html", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void The_page_of_a_removed_measure_goes_and_foreign_files_stay()
    {
        BuildSmall();
        var own = Path.Combine(Site, "plans", "town", "measure", "01-2", "notes.txt");
        File.WriteAllText(own, "theirs");
        File.WriteAllText(Path.Combine(Site, "CNAME"), "example.jp");
        Change("plans/town/measures/01.yaml", File.ReadAllText(Path.Combine(Content, "plans/town/measures/01.yaml"))[SecondMeasure..], "");
        foreach (var year in new[] { "2021", "2022" })
            File.WriteAllLines(Path.Combine(Content, $"plans/town/actuals/{year}.yaml"), File.ReadLines(Path.Combine(Content, $"plans/town/actuals/{year}.yaml")).Where(l => !l.StartsWith("01-2", StringComparison.Ordinal)).ToArray());
        Change("plans/town/plan.yaml", "value: 1500", "value: 1000");
        Change("plans/town/plan.yaml", "value: 1100", "value: 600");
        Change("site.yaml", "measure/01-2", "measure/01-1");

        Assert.Equal(ExitCode.Problems, BuildSmall());
        Assert.True(File.Exists(Path.Combine(Site, "plans", "town", "measure", "01-2", "index.html")));
        _error.GetStringBuilder().Clear();
        Assert.True(BuildSmall(LossPolicy.Accept) == ExitCode.Good, _error.ToString());
        Assert.False(File.Exists(Path.Combine(Site, "plans", "town", "measure", "01-2", "index.html")));
        Assert.True(File.Exists(Path.Combine(Site, "plans", "town", "measure", "01-1", "index.html")));
        Assert.True(File.Exists(own));
        Assert.True(File.Exists(Path.Combine(Site, "CNAME")));
    }

    [Fact]
    public void Check_writes_nothing_and_tells_problems_by_its_code()
    {
        Assert.Equal(ExitCode.Good, CheckContent.Run(Content, null, new ReportStyle(), _output));
        Assert.False(Directory.Exists(Site));
        Change("plans/town/measures/02.yaml", "departments: [kankyo]", "departments: [kankyou]");
        Assert.Equal(ExitCode.Problems, CheckContent.Run(Content, null, new ReportStyle(), _output));
        Assert.Contains("kankyo", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_fail_where_that_is_asked_for()
    {
        Change("plans/town/actuals/2022.yaml", "complaints: 2件", "complaints: 99件");
        Assert.Equal(ExitCode.Good, CheckContent.Run(Content, null, new ReportStyle(), _output));
        Assert.Equal(ExitCode.Problems, CheckContent.Run(Content, null, new ReportStyle { IsStrict = true }, _output));
    }

    [Fact]
    public void A_theme_is_tried_with_the_content_and_nothing_is_written()
    {
        var disk = new DiskFileSystem();
        var theme = Path.Combine(_folder, "themes", "broken");
        disk.WriteBytes(Path.Combine(theme, "theme.yaml"), "name: broken\nextends: default\n"u8);
        disk.WriteBytes(Path.Combine(theme, "pages", "node.sbn-html"), "{{ nobody_knows }}\n"u8);
        CopyDefaultTheme(disk);
        Assert.Equal(ExitCode.Problems, CheckContent.Run(Content, theme, new ReportStyle(), _output));
        Assert.Contains("themes/broken/pages/node.sbn-html\n  1:4 エラー PS0705", _output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Good, CheckContent.Run(Content, Path.Combine(_folder, "themes", "default"), new ReportStyle(), _output));
        Assert.Equal(["content", "themes"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>Where the second measure of the fixture begins.</summary>
    private int SecondMeasure => File.ReadAllText(Path.Combine(Content, "plans/town/measures/01.yaml")).IndexOf("- id: 01-2", StringComparison.Ordinal);

    private int BuildSmall(LossPolicy onLoss = LossPolicy.Refuse) =>
        BuildSite.Run(new BuildOptions(Content, Path.Combine(Repository.Root, "themes", "default"), Site, null) { OnLoss = onLoss }, _output, _error);

    private void Change(string file, string old, string now)
    {
        var path = Path.Combine(Content, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    private void CopyDefaultTheme(DiskFileSystem disk)
    {
        var folder = Path.Combine(Repository.Root, "themes", "default");
        foreach (var file in disk.ListFiles(folder)) disk.WriteBytes(Path.Combine(_folder, "themes", "default", file), disk.ReadBytes(Path.Combine(folder, file)));
    }

    /// <summary>Every file of the site with its bytes' fingerprint and the time it was written.</summary>
    private List<(string, string, DateTime)> Stamps() =>
        [.. new DiskFileSystem().ListFiles(Site).Select(f => Path.Combine(Site, f)).Select(f => (f, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))), f.EndsWith(".plansite-manifest", StringComparison.Ordinal) ? default : File.GetLastWriteTimeUtc(f)))];
}
