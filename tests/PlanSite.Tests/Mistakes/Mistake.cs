using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Hosts;
using PlanSite.Inspect;
using PlanSite.Reports;
using PlanSite.Tests.Support;
using PlanSite.Tests.Write;

namespace PlanSite.Tests.Mistakes;

/// <summary>
/// A folder with something wrong in it, and <c>expected.txt</c> with all that the program then says, word for word. Five kinds:
/// <c>WrongContent/</c> and <c>WrongThemes/</c> are laid over the small plan and over the themes, of which the plain one is used (<c>delete.txt</c> names files taken away, <c>host.txt</c> the server that settings are asked for);
/// <c>WrongOutput/</c> says in <c>world.txt</c> where the site is to go (first line) and what stands there; <c>WrongFiles/</c> says there
/// what stands among the content that no repository could keep; <c>WrongPages/</c> is laid over a site that was made, and its pages are read.
/// </summary>
/// <param name="Folder">Kind and name: <c>WrongContent/alias</c>.</param>
/// <param name="Published">Whether a site came of it.</param>
/// <param name="Found">All that was told, by place.</param>
internal sealed record Mistake(string Folder, bool Published, ImmutableArray<Diagnostic> Found)
{
    /// <summary>The small plan leaves open what its amounts are, which is asked about; here that is answered.</summary>
    private const string Answer = "budget_kind: estimate\n";

    private const string HostFile = "host.txt";

    private const string Plan = "content/plans/town/plan.yaml";

    private static readonly Lazy<ImmutableArray<Mistake>> Run = new(() => [.. Folders.Select(Of)]);

    /// <summary>All folders of all kinds.</summary>
    public static IEnumerable<string> Folders => new[] { "WrongContent", "WrongThemes", "WrongOutput", "WrongFiles", "WrongPages" }
        .SelectMany(kind => Directory.GetDirectories(Path.Combine(Repository.Tests, kind)).Select(f => $"{kind}/{Path.GetFileName(f)}"))
        .Order(StringComparer.Ordinal);

    /// <summary>All of them, built once.</summary>
    public static ImmutableArray<Mistake> All => Run.Value;

    public string ExpectedFile => Path.Combine(Repository.Tests, Folder, "expected.txt");

    public string Expected => File.Exists(ExpectedFile) ? File.ReadAllText(ExpectedFile).ReplaceLineEndings("\n") : "";

    /// <summary>Where the lines shown come from; none for what stood on a real disk, which is gone.</summary>
    public SourceLines Sources { get; init; } = new(new MemoryFileSystem(), "content");

    /// <summary>How it is told.</summary>
    public ReportStyle Style { get; init; } = new();

    public bool HasErrors => Found.Any(d => d.Rule.Severity is Severity.Error);

    /// <summary>What the program prints, or what it would print if it knew nothing of a rule.</summary>
    public string Printed(Rule? silenced = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        Report.Write([.. Found.Where(d => d.Rule != silenced)], Sources, Style, output);
        return output.ToString();
    }

    private static Mistake Of(string folder) => folder.Split('/')[0] switch
    {
        "WrongContent" => Built(folder, new BuildOptions("content", "themes/default", "site", null) { Host = HostOf(folder) }, FilesOf(folder)),
        "WrongThemes" => Built(folder, new BuildOptions("content", "themes/plain", "site", null), FilesOf(folder)),
        "WrongPages" => OfPages(folder),
        "WrongFiles" => InAWorld(folder, "city/site", WorldOf(folder)),
        _ => InAWorld(folder, WorldOf(folder)[0], WorldOf(folder)[1..]),
    };

    /// <summary>The files that a mistake in content or theme is made of.</summary>
    internal static MemoryFileSystem FilesOf(string folder, bool reversed = false)
    {
        var under = folder.StartsWith("WrongThemes", StringComparison.Ordinal) ? "themes" : "content";
        return Laid(WithoutMistake(reversed), folder, under).Without($"{under}/{HostFile}");
    }

    private static MemoryFileSystem Laid(MemoryFileSystem below, string folder, string under)
    {
        var files = below.WithFolder(Path.Combine(Repository.Tests, folder), under).Without($"{under}/expected.txt");
        var list = $"{under}/delete.txt";
        if (!files.FileExists(list)) return files;
        foreach (var path in files.Text(list).Split('\n', StringSplitOptions.RemoveEmptyEntries)) _ = files.Without($"{under}/{path}");
        return files.Without(list);
    }

    /// <summary>What mistakes are laid over: the small plan, and all themes.</summary>
    internal static MemoryFileSystem WithoutMistake(bool reversed = false)
    {
        var files = new MemoryFileSystem { Reversed = reversed }
            .WithFolder(Path.Combine(Repository.Root, "themes"), "themes")
            .WithFolder(Path.Combine(Repository.Tests, "Rendering", "Themes"), "themes")
            .WithFolder(Repository.Fixture("small"), "content");
        return files.With(Plan, files.Text(Plan) + Answer);
    }

    private static Mistake Built(string folder, BuildOptions options, IWriteFiles files)
    {
        var bag = new DiagnosticBag();
        var published = Build.Run(options, files, bag);
        return new Mistake(folder, published is not null, bag.Sorted()) { Sources = new SourceLines(files, options.Content, options.Theme) };
    }

    private static Mistake OfPages(string folder)
    {
        var files = Laid(new MemoryFileSystem().WithFolder(Repository.Fixture("produced"), "site"), folder, "site");
        var found = FoldedFaults.Of(SiteInspection.Of(files, "site").Faults);
        return new Mistake(folder, found.All(d => d.Rule.Severity is not Severity.Error), found)
        {
            Sources = new SourceLines(files, "site"),
            Style = new ReportStyle { IsOfPages = true },
        };
    }

    private static Host? HostOf(string folder) => Path.Combine(Repository.Tests, folder, HostFile) is var file && File.Exists(file)
        ? HostNames.All.Single(h => h.Name == File.ReadAllText(file).Trim()).Host : null;

    private static string[] WorldOf(string folder) => File.ReadAllLines(Path.Combine(Repository.Tests, folder, "world.txt"));

    private static Mistake InAWorld(string folder, string place, string[] things)
    {
        using var world = new World(things);
        File.AppendAllText(world.At("city/" + Plan), Answer);
        var output = place is "" or "." ? place : world.At(place);
        var options = new BuildOptions(world.At("city/content"), Path.Combine(Repository.Root, "themes", "default"), output, null);
        var mistake = Built(folder, options, new DiskFileSystem());
        return mistake with { Sources = new SourceLines(new MemoryFileSystem(), "content"), Found = [.. mistake.Found.Select(d => Within(d, world.Root + "/"))] };
    }

    /// <summary>The same as if told in the world's own folder.</summary>
    private static Diagnostic Within(Diagnostic told, string root) => told with
    {
        Span = told.Span with { File = told.Span.File.Replace(root, "", StringComparison.Ordinal) },
        Message = told.Message.Replace(root, "", StringComparison.Ordinal),
        Remedy = told.Remedy.Replace(root, "", StringComparison.Ordinal),
    };
}
