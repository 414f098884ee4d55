using System.Diagnostics;
using System.Globalization;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Templates;
using PlanSite.Tests.Support;
using PlanSite.Validate;

namespace PlanSite.Benchmarks;

/// <summary>
/// What it costs to put the real site in place of the former one when one page of text has changed: the same build with and without
/// publishing, by turns in one process, told in time of the processor and by the clock.
/// </summary>
internal static class Publishing
{
    public static int Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("publishing").FullName;
        try
        {
            var disk = new DiskFileSystem();
            var (content, site) = (Path.Combine(folder, "content"), Path.Combine(folder, "site"));
            foreach (var file in disk.ListFiles(Repository.Content)) disk.WriteBytes(Path.Combine(content, file), disk.ReadBytes(Path.Combine(Repository.Content, file)));
            var theme = Path.Combine(Repository.Root, "themes", "default");
            (string Name, Action Do)[] ways =
            [
                ("without publishing", () => Make(disk, content, theme)),
                ("one page changed", () => Publish(disk, content, theme, site, changes: true)),
                ("nothing changed", () => Publish(disk, content, theme, site, changes: false)),
            ];
            Tell(ways, rounds);
            Console.WriteLine($"{Directory.GetFiles(site, "*", SearchOption.AllDirectories).Length} files");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The first round is for warming up; of the others the fastest counts, and the middle one.</summary>
    private static void Tell((string Name, Action Do)[] ways, int rounds)
    {
        var times = ways.ToDictionary(w => w.Name, _ => new List<(double Processor, double Clock)>(), StringComparer.Ordinal);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, act) in ways)
            {
                var time = Time(act);
                if (round > 0) times[name].Add(time);
            }
        }

        foreach (var (name, _) in ways)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} processor {Shown(times, name, t => t.Processor)}; clock {Shown(times, name, t => t.Clock)}"));
        }
    }

    private static string Shown(Dictionary<string, List<(double Processor, double Clock)>> times, string name, Func<(double Processor, double Clock), double> of)
    {
        var (own, plain) = (times[name].Select(of).Order().ToArray(), times["without publishing"].Select(of).Order().ToArray());
        return string.Create(CultureInfo.InvariantCulture,
            $"{own[0],6:0.00} s ({own[0] / plain[0]:0.00} times), middle {own[own.Length / 2],6:0.00} s ({own[own.Length / 2] / plain[plain.Length / 2]:0.00} times)");
    }

    private static (double Processor, double Clock) Time(Action act)
    {
        using var own = Process.GetCurrentProcess();
        var (before, clock) = (own.TotalProcessorTime, Stopwatch.StartNew());
        act();
        own.Refresh();
        return ((own.TotalProcessorTime - before).TotalSeconds, clock.Elapsed.TotalSeconds);
    }

    private static void Make(DiskFileSystem disk, string content, string theme)
    {
        var bag = new DiagnosticBag();
        var site = ContentValidator.Validate(ContentLoader.Load(disk, content, bag)!, bag)!;
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        Outputs.Make(model, ThemeLoader.Load(disk, theme, bag)!, bag, _ => { });
    }

    private static void Publish(DiskFileSystem disk, string content, string theme, string site, bool changes)
    {
        if (changes) File.AppendAllText(Path.Combine(content, "pages", "about.md"), "\n新しい文です。\n");
        if (Build.Run(new BuildOptions(content, theme, site, null), disk, new DiagnosticBag()) is null) throw new InvalidOperationException("no site");
    }
}
