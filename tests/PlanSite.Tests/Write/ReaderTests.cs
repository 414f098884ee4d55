using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Commands;
using Xunit.Abstractions;

namespace PlanSite.Tests.Write;

/// <summary>Somebody reads the site, as a web server does, while it is published again and again.</summary>
public sealed partial class ReaderTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_reads_meanwhile_finds_every_page_its_links_and_its_search(bool fileByFile)
    {
        using var world = new World();
        Proof.Write(world, 0, keepsPages: true);
        Assert.Equal(ExitCode.Good, world.Build("www"));
        if (fileByFile) world.Put("www/CNAME=a.example.jp");
        using var end = new CancellationTokenSource();
        var reader = new Reader(world.At("www"), fileByFile);
        var reading = Task.Run(() => reader.Read(end.Token));
        for (var version = 1; version <= Proof.Rounds(5, 50); version++)
        {
            Proof.Write(world, version, keepsPages: true);
            Assert.True(world.Build("www") == ExitCode.Good, world.Said);

            // What stays for pages that are open stays for one publishing: nobody reads longer than that.
            var turn = reader.Turns;
            while (reader.Turns < turn + 2 && !reading.IsCompleted) await Task.Delay(1);
        }

        await end.CancelAsync();
        await reading;
        output.WriteLine($"{reader.Turns} turns, {reader.Reads} files read, {reader.Versions.Count} versions seen");
        Assert.True(reader.Versions.Count > 2);
    }

    private sealed partial class Reader(string site, bool fileByFile)
    {
        private readonly Dictionary<string, int> _newest = new(StringComparer.Ordinal);

        public int Turns { get; private set; }

        public int Reads { get; private set; }

        public HashSet<int> Versions { get; } = [];

        public void Read(CancellationToken end)
        {
            while (!end.IsCancellationRequested)
            {
                foreach (var page in (string[])["index.html", "plans/town/index.html", "plans/town/measure/01-1/index.html", "search/index.html"]) ReadPage(page);
                Turns++;
            }
        }

        private void ReadPage(string page)
        {
            var text = Text(page);
            var version = int.Parse(VersionPattern().Match(text).Groups["n"].Value, CultureInfo.InvariantCulture);
            Versions.Add(version);

            // In one step nobody sees the old version after the new; file by file this holds for each page by itself.
            var key = fileByFile ? page : "";
            Assert.True(version >= _newest.GetValueOrDefault(key), $"{page} shows version {version} after {_newest.GetValueOrDefault(key)}");
            _newest[key] = version;
            foreach (var link in LinkPattern().Matches(text).Select(m => m.Groups["n"].Value)) Follow(page, link.Split('#', '?')[0]);
            if (FolderPattern().Match(text) is { Success: true } folder) Follow(page, folder.Groups["n"].Value + "root.js");
        }

        private void Follow(string page, string link)
        {
            if (link.Length == 0 || link.Contains(':', StringComparison.Ordinal)) return;
            var path = Path.GetFullPath(Path.Combine(site, Path.GetDirectoryName(page)!, link));
            Assert.True(File.Exists(path.EndsWith('/') ? path + "index.html" : path) || File.Exists(path + "/index.html"), $"{page} leads to {link}");
            Reads++;
        }

        private string Text(string page)
        {
            Reads++;
            return File.ReadAllText(Path.Combine(site, page));
        }
    }

    [GeneratedRegex("見本のまち第(?<n>[0-9]+)版", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionPattern();

    [GeneratedRegex("(?:href|src)=\"(?<n>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex("data-folder=\"(?<n>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderPattern();
}
