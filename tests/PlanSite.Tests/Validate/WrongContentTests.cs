using PlanSite.Tests.Support;

namespace PlanSite.Tests.Validate;

/// <summary>
/// Each folder in <c>WrongContent/</c> is one mistake laid over the small plan: the changed files, <c>delete.txt</c> for files
/// taken away, and <c>expected.txt</c> with the errors it must give.
/// </summary>
public sealed class WrongContentTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "WrongContent");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_mistake_is_told_at_its_place_with_code_and_remedy(string name)
    {
        var (site, found) = Content.Read(FilesOf(name));
        var errors = found.Where(d => d.Rule.Severity is Diagnostics.Severity.Error).ToArray();

        Assert.Null(site);
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, name, "expected.txt")).Order(StringComparer.Ordinal),
            errors.Select(d => $"{d.Span} {d.Rule.Code}").Order(StringComparer.Ordinal));
        Assert.All(errors, d => Assert.True(d.Message.Length > 5 && d.Remedy.Length > 5 && (d.Message + d.Remedy).Any(c => c is >= 'ぁ' and <= 'ヶ'), d.Message));
    }

    [Fact]
    public void The_small_plan_itself_has_no_errors() => Content.Valid(Content.Small());

    [Fact]
    public void The_order_of_files_on_disk_does_not_change_the_messages()
    {
        var forward = Content.Read(FilesOf("everything-at-once")).Found;
        var reversed = Content.Read(new MemoryFileSystem { Reversed = true }.WithFolder(Repository.Fixture("small"), "content")
            .WithFolder(Path.Combine(Folder, "everything-at-once"), "content").Without("content/expected.txt")).Found;
        Assert.Equal(forward.AsEnumerable(), reversed);
    }

    private static MemoryFileSystem FilesOf(string name)
    {
        var files = Content.Small().WithFolder(Path.Combine(Folder, name), "content").Without("content/expected.txt");
        if (files.FileExists("content/delete.txt"))
        {
            foreach (var path in files.Text("content/delete.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)) files.Without("content/" + path);
        }

        return files.Without("content/delete.txt");
    }
}
