using System.Diagnostics;
using System.Globalization;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Reports;
using PlanSite.Templates;
using PlanSite.Tests.Support;
using PlanSite.Validate;
using Xunit.Abstractions;

namespace PlanSite.Tests.Fuzz;

/// <summary>
/// Whatever the content or theme is, the program says what is wrong or makes a site: it never fails itself, takes less than two seconds and
/// little memory. Some inputs each time; as many as <c>FUZZ_INPUTS</c> says, from the seed <c>FUZZ_SEED</c>, on demand (tests/README.md).
/// </summary>
[Collection(WholeSite.Alone.Name)]
public sealed class GrammarFuzzTests(ITestOutputHelper output)
{
    private const long MostMemory = 512L << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>A damaged theme may use up what each of the small plan's pages is allowed.</summary>
    private static readonly TimeSpan LongestOfTheme = TimeSpan.FromSeconds(20);

    private static readonly Lazy<Theme> DefaultTheme = new(() => ThemeLoader.Load(new DiskFileSystem(), Path.Combine(Repository.Root, "themes", "default"), new DiagnosticBag())!);

    [Fact]
    public void Hostile_input_is_refused_or_built_in_time_and_memory()
    {
        var (count, seed) = (Setting("FUZZ_INPUTS", 600), Setting("FUZZ_SEED", 16));
        var (contents, themes) = (new HostileContent(seed), new HostileThemes(seed));
        var choice = new Chance(seed);
        var told = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var faults = new List<string>();
        var slowest = TimeSpan.Zero;
        var most = 0L;
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < count && faults.Count < 20; number++)
        {
            var (kind, files, theme) = choice.Once(16) ? ("theme", Content.Small(), themes.Next()) : With(contents.Next());
            var before = GC.GetTotalAllocatedBytes();
            var (outcome, problem, time) = Run(files, theme);

            // All that was ever asked for: more than was held at any moment.
            most = Math.Max(most, GC.GetTotalAllocatedBytes() - before);
            var longest = theme is null ? Longest : LongestOfTheme;
            if (time > longest) time = new[] { time, Run(files, theme).Time, Run(files, theme).Time }.Min();
            if (problem is not null || time > longest) faults.Add(string.Create(CultureInfo.InvariantCulture,
                $"seed {seed}, input {number} ({kind}), {time.TotalSeconds:0.0} s: {problem}\n{Text(files, theme)}"));
            var key = $"{kind}: {outcome}";
            told[key] = told.GetValueOrDefault(key) + 1;
            slowest = time > slowest ? time : slowest;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{told.Values.Sum()} inputs, seed {seed}, {clock.Elapsed.TotalSeconds:0} s; slowest {slowest.TotalSeconds:0.00} s, most memory {most >> 20} MB"));
        foreach (var (key, times) in told) output.WriteLine($"{times,8} {key}");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.InRange(most, 0, MostMemory);
    }

    private static (string Kind, MemoryFileSystem Files, MemoryFileSystem? Theme) With((string Kind, MemoryFileSystem Files) made) => (made.Kind, made.Files, null);

    /// <summary>What came of it, and what failed in the program itself; null for nothing.</summary>
    private static (string Outcome, string? Problem, TimeSpan Time) Run(MemoryFileSystem files, MemoryFileSystem? theme)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var bag = new DiagnosticBag();
            var built = Make(files, theme, bag);
            Report.Write(bag.Sorted(), new SourceLines(files, "content"), new ReportStyle(), TextWriter.Null);
            return bag.HasErrors ? ("refused", null, clock.Elapsed)
                : built ? ("built", null, clock.Elapsed) : ("failed", "neither built nor refused", clock.Elapsed);
        }
        catch (Exception problem)
        {
            return ("failed", problem.ToString(), clock.Elapsed);
        }
    }

    /// <summary>All stages but Write.</summary>
    private static bool Make(MemoryFileSystem files, MemoryFileSystem? theme, DiagnosticBag bag)
    {
        if (ContentLoader.Load(files, "content", bag) is not { } sources || ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag) is not { } site) return false;
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        if ((theme is null ? DefaultTheme.Value : ThemeLoader.Load(theme, "themes/default", bag)) is not { } used || bag.HasErrors) return false;
        Outputs.Make(model, used, bag, _ => { });
        return true;
    }

    private static string Text(MemoryFileSystem files, MemoryFileSystem? theme)
    {
        var shown = theme ?? files;
        return string.Join("\n", shown.Paths.Where(p => theme is null || !p.Contains("/assets/", StringComparison.Ordinal)).Take(12).Select(p => $"== {p}\n{Cut(shown.Text(p))}"));
    }

    private static string Cut(string text) => text.Length > 3_000 ? text[..3_000] + "…" : text;

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
