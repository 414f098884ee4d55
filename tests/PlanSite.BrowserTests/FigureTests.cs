using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>A figure leaves the site whole: as a picture with its source, as a frame of the right height.</summary>
public sealed class FigureTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Town = "plans/town/measure/01-1/index.html";

    /// <summary>How many of the picture's pixels are of another colour than its corner, and how many colours there are.</summary>
    private const string Look = """
        async (bytes) => {
          const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(picture.width, picture.height), pen = canvas.getContext('2d');
          pen.drawImage(picture, 0, 0);
          const pixels = new Uint32Array(pen.getImageData(0, 0, picture.width, picture.height).data.buffer), colours = new Set(pixels);
          const rows = new Set(); pixels.forEach((p, i) => { if (p !== pixels[0]) rows.add(Math.floor(i / picture.width)); });
          return [picture.width, picture.height, pixels.filter((p) => p !== pixels[0]).length, colours.size, Math.max(...rows)];
        }
        """;

    [Theory]
    [InlineData("desktop", true)]
    [InlineData("phone", true)]
    [InlineData("dark", true)]
    [InlineData("desktop", false)]
    public async Task The_png_has_the_chart_and_the_line_of_its_source(string mode, bool isServed)
    {
        var file = await SaveAsync(Mode.All.Single(m => m.Name == mode), isServed, "png");
        Assert.Equal("01-1-rate.png", file.Name);
        Assert.Equal(0x89504E47u, BinaryPrimitives.ReadUInt32BigEndian(file.Bytes));
        var seen = await LookAsync(file.Bytes);
        Assert.Equal(1440, seen[0]);
        Assert.InRange(seen[1], 800, 1400);
        Assert.True(seen[2] > 20_000, $"{seen[2]} pixels are drawn"); // lines, marks and letters
        Assert.True(seen[3] > 100, $"{seen[3]} colours");
        Assert.True(seen[4] > seen[1] - 90, "the last line stands at the foot");
        await File.WriteAllBytesAsync(Path.Combine(Repository.Screenshots, $"figure-{mode}{(isServed ? "" : "-disk")}.png"), file.Bytes);
    }

    [Fact]
    public async Task The_svg_stands_alone_with_name_legend_and_source()
    {
        var file = await SaveAsync(Mode.Desktop, isServed: true, "svg");
        var svg = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Bytes));
        var text = string.Concat(svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)).Replace(" ", "", StringComparison.Ordinal);
        foreach (var part in new[] { "がん検診", "受診率", "実績", "出典:見本町総合計画12ページ", "見本のまち", AddressedSite.BaseUrl + "plans/town/measure/01-1/" })
            Assert.Contains(part.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", svg.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), e => e.Attribute("class") is not null || e.Attribute("style") is not null);
        var (width, height) = ((double)svg.Root!.Attribute("width")!, (double)svg.Root.Attribute("height")!);
        Assert.All(svg.Root.Elements().Where(e => e.Name.LocalName == "text"),
            e => Assert.True((double)e.Attribute("y")! < height && (double)e.Attribute("x")! < width));
    }

    [Fact]
    public async Task Where_nothing_can_be_shared_the_address_is_copied()
    {
        await using var server = await LocalServer.StartAsync(AddressedSite.Town);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, server.Root);
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'share', { value: undefined })");
        await visitor.OpenAsync(Town);
        await visitor.Page.Locator("[data-do=send]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-do=send]")).ToHaveTextAsync("コピーしました");
        var copied = await visitor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.EndsWith("\n" + AddressedSite.BaseUrl + "plans/town/measure/01-1/#indicator-rate", copied, StringComparison.Ordinal);
    }

    /// <summary>At every width the frame holds the page; where there is most text, with little to spare.</summary>
    [Fact]
    public async Task A_frame_is_as_high_as_its_page()
    {
        await using var server = await LocalServer.StartAsync(AddressedSite.Real);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, server.Root);
        var descriptions = Directory.GetFiles(Path.Combine(AddressedSite.Real, "embed"), "oembed.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Assert.True(descriptions.Length > 150);
        var (faults, spare) = (new List<string>(), new List<int>());
        foreach (var file in Proof.OneIn(8, descriptions))
        {
            var height = (int)JsonNode.Parse(await File.ReadAllTextAsync(file))!["height"]!;
            var page = Path.GetRelativePath(AddressedSite.Real, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/index.html";
            foreach (var width in new[] { 320, 480, 672 })
            {
                await visitor.Page.SetViewportSizeAsync(width, 100);
                await visitor.OpenAsync(page);
                var needed = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
                if (needed > height) faults.Add($"{page} at {width}: {needed} in {height}");
                if (width == 320) spare.Add(height - needed);
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count}: " + string.Join('\n', faults));
        Assert.True(spare.Max() <= 90, $"at most {spare.Max()}, on average {spare.Average()} to spare");
    }

    private async Task<(string Name, byte[] Bytes)> SaveAsync(Mode mode, bool isServed, string kind)
    {
        await using var server = await LocalServer.StartAsync(AddressedSite.Town);
        await using var visitor = await chromium.VisitAsync(mode, isServed ? server.Root : new Uri(AddressedSite.Town + "/").AbsoluteUri);
        await visitor.OpenAsync(Town);
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.Locator($"[data-do={kind}]").ClickAsync());
        Assert.DoesNotContain(visitor.Faults, f => f.StartsWith("throws", StringComparison.Ordinal) || f.StartsWith("says", StringComparison.Ordinal));
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    private async Task<int[]> LookAsync(byte[] picture)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync("index.html");
        return await visitor.Page.EvaluateAsync<int[]>(Look, picture.Select(b => (int)b).ToArray());
    }
}
