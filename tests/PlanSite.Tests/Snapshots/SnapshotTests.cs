using System.Reflection;
using PlanSite.Tests.Support;
using Xunit.Sdk;

namespace PlanSite.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshot").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_snapshot_fails_and_leaves_what_came()
    {
        var problem = Assert.Throws<XunitException>(() => Compare(("a.txt", "いろは\n")));
        Assert.Contains("does not exist", problem.Message, StringComparison.Ordinal);
        Assert.Equal("いろは\n", File.ReadAllText(Path.Combine(_folder, "C.T.a.received.txt")));
    }

    [Fact]
    public void A_difference_is_told_line_by_line()
    {
        Approve(("a.txt", "one\ntwo\n"));
        var problem = Assert.Throws<XunitException>(() => Compare(("a.txt", "one\nthree\n")));
        Assert.Contains("- two", problem.Message, StringComparison.Ordinal);
        Assert.Contains("+ three", problem.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", File.ReadAllText(Path.Combine(_folder, "C.T.a.verified.txt")));
    }

    [Fact]
    public void Equal_texts_pass_whatever_their_line_ends_and_clear_what_came_before()
    {
        Approve(("a.txt", "one\ntwo\n"));
        Assert.Throws<XunitException>(() => Compare(("a.txt", "other")));
        Compare(("a.txt", "one\r\ntwo\r\n"));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void An_approved_file_that_is_no_longer_made_fails_until_accepted()
    {
        Approve(("a.txt", "a"), ("b.txt", "b"));
        Assert.Contains("C.T.b.verified.txt", Assert.Throws<XunitException>(() => Compare(("a.txt", "a"))).Message, StringComparison.Ordinal);
        Approve(("a.txt", "a"));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Accepting_is_refused_on_ci()
    {
        Assert.Throws<InvalidOperationException>(() => Snapshot.Compare([("a.txt", "a")], _folder, "C.T.", accept: true, onCi: true));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_test_that_takes_snapshots()
    {
        var files = Directory.GetFiles(Repository.Tests, "*.verified.*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => !IsClaimed(f));
    }

    private static bool IsClaimed(string verified)
    {
        var name = Path.GetFileName(verified).Split('.');
        var source = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(verified))!, name[0] + ".cs");
        var method = Assembly.GetExecutingAssembly().GetTypes().FirstOrDefault(t => t.Name == name[0])?.GetMethod(name[1]);
        return method is not null && File.Exists(source) && File.ReadAllText(source).Contains("Snapshot.Match(", StringComparison.Ordinal);
    }

    private void Compare(params (string, string)[] made) => Snapshot.Compare(made, _folder, "C.T.", accept: false, onCi: false);

    private void Approve(params (string, string)[] made) => Snapshot.Compare(made, _folder, "C.T.", accept: true, onCi: false);
}
