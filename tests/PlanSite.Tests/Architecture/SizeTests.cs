using PlanSite.Tests.Support;

namespace PlanSite.Tests.Architecture;

/// <summary>Lines that fit a screen and files that fit a head: 150 characters, 200 lines.</summary>
public sealed class SizeTests
{
    private const int Widest = 150;
    private const int Longest = 200;

    private static readonly string Generator = Path.Combine(Repository.Root, "generator");

    /// <summary>Folders that are still to be mended, with how many lines are too wide and files too long now. The numbers may only shrink.</summary>
    public static TheoryData<string, int, int> StillToMend => new()
    {
        { "Data", 7, 0 },
        { "Load", 4, 0 },
        { "Pages", 80, 0 },
        { "Search", 6, 0 },
        { "Values", 17, 0 },
    };

    [Fact]
    public void No_line_is_wider_than_a_screen() => Assert.Empty(Sources().Where(s => !IsStillToMend(s)).SelectMany(WideLines));

    [Fact]
    public void No_file_is_longer_than_can_be_kept_in_mind() => Assert.DoesNotContain(Sources(), s => !IsStillToMend(s) && IsLong(s));

    [Theory]
    [MemberData(nameof(StillToMend))]
    public void What_is_still_to_mend_only_shrinks(string folder, int wide, int tall)
    {
        var sources = Sources().Where(s => FolderOf(s) == folder).ToArray();
        Assert.InRange(sources.Sum(s => WideLines(s).Count()), 0, wide);
        Assert.InRange(sources.Count(IsLong), 0, tall);
    }

    private static IEnumerable<string> Sources() => Directory.GetFiles(Generator, "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Generator, f).Replace('\\', '/')).Where(f => !f.Split('/').Any(p => p is "bin" or "obj"));

    private static string FolderOf(string source) => source.Split('/')[0];

    private static bool IsStillToMend(string source) => StillToMend.Any(row => (string)((object[])row)[0] == FolderOf(source));

    /// <summary>Characters as an editor counts columns: a Japanese one is one.</summary>
    private static IEnumerable<string> WideLines(string source) => File.ReadLines(Path.Combine(Generator, source))
        .Select((line, i) => (line, i)).Where(l => l.line.Length > Widest).Select(l => $"{source}:{l.i + 1}: {l.line.Length} characters");

    private static bool IsLong(string source) => File.ReadLines(Path.Combine(Generator, source)).Count() > Longest;
}
