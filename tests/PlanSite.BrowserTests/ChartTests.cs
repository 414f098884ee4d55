using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>Every chart of the site, in a browser with its own letters: no label lies on another or on a mark, and none is cut off.</summary>
public sealed partial class ChartTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Puts charts into the page that is open, in place of its text.</summary>
    private const string Show = """
        (charts) => { document.querySelector('main').innerHTML = '<div class="in">' + charts.map((c) => `<div class="chart">${c}</div>`).join('') + '</div>'; }
        """;

    private const string Faults = """
        () => {
          const found = [];
          for (const drawing of document.querySelectorAll('.c-years > svg')) {
            if (!drawing.checkVisibility()) continue;
            const whole = drawing.getBoundingClientRect();
            const texts = [...drawing.querySelectorAll('text')].map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }));
            const marks = [...drawing.querySelectorAll(':scope > circle, :scope > svg > .c-full, :scope > svg > .c-hollow')]
              .map((element) => ({ name: element.getAttribute('class'), box: element.getBoundingClientRect() }));
            const meets = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
            const say = (what) => found.push(`${what} in ${drawing.parentElement.getAttribute('aria-label').slice(0, 60)}`);
            texts.forEach((text, i) => {
              const { left, top, right, bottom } = text.box;
              if (left < whole.left - 0.5 || right > whole.right + 0.5 || top < whole.top - 0.5 || bottom > whole.bottom + 0.5) say(`${text.name} is cut off`);
              for (const other of [...texts.slice(i + 1), ...marks]) if (meets(text.box, other.box)) say(`${text.name} lies on ${other.name}`);
            });
          }
          return found;
        }
        """;

    [Fact]
    public async Task No_label_of_any_chart_lies_on_another_or_is_cut_off()
    {
        var charts = PublishedSite.Pages.SelectMany(p => Chart().Matches(File.ReadAllText(Path.Combine(PublishedSite.Folder, p))).Select(m => m.Value)).Distinct().ToArray();
        Assert.True(charts.Length > 250, $"only {charts.Length} charts");
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        await visitor.OpenAsync(PageKinds.Measure);
        await visitor.Page.EvaluateAsync(Show, charts);
        var faults = new List<string>();
        foreach (var width in new[] { 320, 390, 1280 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 800);
            faults.AddRange((await visitor.Page.EvaluateAsync<string[]>(Faults)).Select(f => $"{width}: {f}"));
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults of {charts.Length} charts\n{string.Join('\n', faults.Take(40))}");
    }

    /// <summary>A colour of ours on a ground that the reader chose may not be seen at all.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_colours_are_forced_every_word_of_a_chart_takes_the_reader_s(bool dark)
    {
        await using var visitor = await chromium.VisitAsync(dark ? Mode.Dim : Mode.Desktop);
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        foreach (var file in new[] { PageKinds.Measure, "plans/isehara/index.html", "plans/isesaki/item/1-8-1/index.html" })
        {
            await visitor.OpenAsync(file);
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>("""
                () => {
                  document.body.insertAdjacentHTML('beforeend', '<p id="own">');
                  document.getElementById('own').style.color = 'CanvasText';
                  const own = getComputedStyle(document.getElementById('own')).color;
                  return [...document.querySelectorAll('main svg text')].filter((t) => getComputedStyle(t).fill !== own)
                    .map((t) => `${t.getAttribute('class')} ${t.textContent} ${getComputedStyle(t).fill}`);
                }
                """));
        }
    }

    [GeneratedRegex("<div class=\"c-years.*?</svg></div>", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Chart();
}
