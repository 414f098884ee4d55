using System.Globalization;
using Microsoft.Playwright;
using PlanSite.Diagnostics;
using PlanSite.Files;
using Xunit.Abstractions;

namespace PlanSite.BrowserTests;

/// <summary>
/// A list of a thousand measures goes on being of use: each step is timed until it can be seen (<c>tests/README.md</c> has the figures of a run),
/// and pictured in <c>artifacts/screenshots/</c>.
/// </summary>
public sealed class LongListTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>, IDisposable
{
    private const int Measures = 1_000;

    /// <summary>In milliseconds: then the page hangs. A machine that does nothing else needs a small part of it.</summary>
    private const int Patience = 20_000;

    private const string Visible = "table.results tbody tr:visible";

    /// <summary>How long it takes until what an action did is on the screen.</summary>
    private const string Timed = """
        ([selector, value, event]) => new Promise((done) => {
          const field = document.querySelector(selector), from = performance.now();
          field.value = value;
          field.dispatchEvent(new Event(event, { bubbles: true }));
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
        })
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("long-list").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_thousand_measures_are_narrowed_and_sorted_while_one_waits()
    {
        Publish();
        await using var server = await LocalServer.StartAsync(Path.Combine(_folder, "site"));
        foreach (var mode in new[] { Mode.Desktop, new Mode("phone", 390, 844) })
        {
            await using var visitor = await chromium.VisitAsync(mode, server.Root);
            visitor.Page.SetDefaultNavigationTimeout(60_000);
            await visitor.OpenAsync("plans/long/measure/index.html");
            var opened = await visitor.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd");
            Tell(mode, "opened", opened);
            Assert.Equal(Measures, await visitor.Page.Locator(Visible).CountAsync());
            await KeepAsync(visitor, mode, "opened");

            // every fourth measure reached half of its target, the others 150 %
            await StepAsync(visitor, mode, "by status", "select[name=status]", "missed", "input", Measures / 4);
            await KeepAsync(visitor, mode, "missed");
            await StepAsync(visitor, mode, "by words", "#list-q", "その77", "input", Enumerable.Range(1, Measures).Count(i => i % 4 == 0 && Name(i).Contains("その77", StringComparison.Ordinal)));
            if (mode != Mode.Desktop) await visitor.Page.Locator("form.filter summary").ClickAsync(); // on a phone folded, so that the list is seen at once
            await visitor.Page.Locator("form.filter button[type=reset]").ClickAsync();
            await Assertions.Expect(visitor.Page.Locator(Visible)).ToHaveCountAsync(Measures);
            var column = await visitor.Page.Locator("#list-o option").Filter(new LocatorFilterOptions { HasTextString = "達成率（降順）" }).GetAttributeAsync("value");
            await StepAsync(visitor, mode, "sorted", "#list-o", column!, "change", Measures);
            Assert.StartsWith("150.0", await visitor.Page.Locator("tbody td[data-h='達成率']").First.InnerTextAsync(), StringComparison.Ordinal);
            Assert.Empty(visitor.Faults);
        }
    }

    private async Task StepAsync(Visitor visitor, Mode mode, string what, string selector, string value, string happening, int left)
    {
        Tell(mode, what, await visitor.Page.EvaluateAsync<double>(Timed, new[] { selector, value, happening }));
        Assert.Equal(left, await visitor.Page.Locator(Visible).CountAsync());
    }

    private void Tell(Mode mode, string what, double milliseconds)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode}: {what} in {milliseconds:0} ms"));
        Assert.InRange(milliseconds, 0, Patience);
    }

    private static Task<byte[]> KeepAsync(Visitor visitor, Mode mode, string name) => visitor.Page.ScreenshotAsync(
        new PageScreenshotOptions { Path = Path.Combine(Repository.Screenshots, $"list-{Measures}-{name}-{mode.Name}.png") });

    private void Publish()
    {
        Write("site.yaml", "title: 長い一覧\ndescription: 試験のためのサイト。\npublisher: 見本市\nlicence: { name: CC0 }\n");
        Write("plans/long/plan.yaml", $$"""
            title: 見本市 総合計画
            summary: 事業の多い計画です。
            municipality: { name: 見本市 }
            period: { from: R3, to: R4 }
            data_date: 2023-03-31
            judgement: { target: year }
            levels: [{ id: policy, name: 施策, role: policy }, { id: measure, name: 主な事業, short_name: 事業, role: measure }]
            departments: [{{string.Join(", ", Enumerable.Range(1, 12).Select(d => $"{{ id: d{d}, name: 第{d}課 }}"))}}]
            sources: [{ id: s, title: 報告書, publisher: 見本市 }]
            outline: [{{string.Join(", ", Enumerable.Range(1, 40).Select(p => $"{{ id: \"{p}\", title: 暮らしを支える施策{p} }}"))}}]

            """);
        Write("plans/long/measures/all.yaml", string.Concat(Numbers(i =>
            $"- {{ id: m{i}, parent: \"{(i % 40) + 1}\", title: {Name(i)}, departments: [d{(i % 12) + 1}], indicators: [{{ id: v, name: 相談に応じた件数, direction: up, targets: {{ R3: {i}件, R4: {2 * i}件 }} }}] }}\n")));
        Write("plans/long/actuals/2021.yaml", string.Concat(Numbers(i => $"m{i}: {{ v: {i}件 }}\n")));
        Write("plans/long/actuals/2022.yaml", string.Concat(Numbers(i => $"m{i}: {{ v: {(i % 4 == 0 ? i : 3 * i)}件 }}\n")));
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions(Path.Combine(_folder, "content"), Repository.Theme, Path.Combine(_folder, "site"), null), new DiskFileSystem(), bag);
        Assert.True(published is not null, string.Join('\n', bag.Sorted().Select(d => $"{d.Span} {d.Message}")));
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"地域で子どもと家庭を支える取組その{number}");

    private static IEnumerable<string> Numbers(Func<int, string> line) => Enumerable.Range(1, Measures).Select(line);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, "content", path);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
