using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>
/// A site full of hostile texts in a browser that is told to ignore the pages' policy: no text runs, opens a dialog or asks for another place,
/// also when everything on the page is touched. One page of each kind and some searches; all of them when PLANSITE_PROOF is <c>whole</c>.
/// </summary>
public sealed class HostileTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>What a text would call.</summary>
    private const string Watch = "window.hits = []; window.hit = n => { window.hits.push(n ?? 0) };";

    /// <summary>Everything that a reader could do with a page, at once, without leaving it.</summary>
    private const string Touch = """
        (all) => {
          addEventListener('click', event => event.preventDefault(), true);
          for (const details of document.querySelectorAll('details')) details.open = true;
          for (const element of document.querySelectorAll(all))
            for (const type of ['mouseover', 'focus', 'click', 'toggle', 'load', 'error', 'begin', 'animationstart']) element.dispatchEvent(new Event(type));
        }
        """;

    private const string Everything = "*:not(script):not(link)";

    /// <summary>What a search has put into the page; its form and its boxes would only ask again.</summary>
    private const string Found = ":is([data-suggest], [data-count], [data-notes], [data-results], [data-near], [data-help], [data-values]) *:not(input)";

    /// <summary>What ran, and whatever in the page could run.</summary>
    private const string Look = """
        async () => {
          await new Promise(done => setTimeout(done, 20));
          for (const element of document.querySelectorAll('*'))
            for (const name of element.getAttributeNames()) if (name.startsWith('on')) window.hits.push(element.outerHTML);
          for (const link of document.links)
            if (!['http:', 'https:', 'mailto:', 'tel:'].includes(link.protocol)) window.hits.push(link.href);
          const others = 'iframe, object, embed, base, meta[http-equiv=refresh], script:not([src]):not([type="application/ld+json"])';
          for (const element of document.querySelectorAll(others)) window.hits.push(element.outerHTML);
          return window.hits.map(String);
        }
        """;

    [Fact]
    public async Task No_text_of_content_or_theme_runs_although_no_policy_forbids_it()
    {
        using var site = new HostileSite();
        await using var server = await LocalServer.StartAsync(site.Root);
        await using var visitor = await chromium.VisitAsync(Mode.Desktop with { IgnoresPolicy = true }, server.Root);
        visitor.Page.SetDefaultNavigationTimeout(120_000);
        var dialogs = new List<string>();
        visitor.Page.Dialog += (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        await visitor.Page.AddInitScriptAsync(Watch);
        await AssertWouldBeNoticed(visitor);
        var problems = new List<string>();
        foreach (var page in PagesOf(site).Concat(Searches()))
        {
            await visitor.OpenAsync(page);
            if (page.Contains('?', StringComparison.Ordinal)) await TouchSearchAsync(visitor);
            else await visitor.Page.EvaluateAsync(Touch, Everything);
            var hits = await visitor.Page.EvaluateAsync<string[]>(Look);
            problems.AddRange(hits.Concat(visitor.Faults).Concat(dialogs).Select(p => $"{page}: {p}"));
            dialogs.Clear();
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(30)));
    }

    /// <summary>What was found, and the words offered while more is typed.</summary>
    private static async Task TouchSearchAsync(Visitor visitor)
    {
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).Not.ToBeEmptyAsync(new() { Timeout = 60_000 });
        await visitor.Page.EvaluateAsync(Touch, Found);
        await visitor.Page.Locator("[data-input]").FillAsync("<s");
        await visitor.Page.Locator("[data-suggest] li").First.WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        await visitor.Page.EvaluateAsync(Touch, Found);
    }

    /// <summary>A script in the page does run here: if a text became markup, it would be seen.</summary>
    private static async Task AssertWouldBeNoticed(Visitor visitor)
    {
        await visitor.OpenAsync("index.html");
        await visitor.Page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<a onclick=hit(7) href=\"javascript:hit(8)\">x</a>')");
        await visitor.Page.EvaluateAsync(Touch, Everything);
        var hits = await visitor.Page.EvaluateAsync<string[]>(Look);
        Assert.Contains("7", hits);
        Assert.Contains("javascript:hit(8)", hits);
    }

    /// <summary>By the kind that their body names.</summary>
    private static IEnumerable<string> PagesOf(HostileSite site)
    {
        var few = Proof.IsWhole ? int.MaxValue : 1;
        var kinds = Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .GroupBy(KindOf, StringComparer.Ordinal).ToArray();
        Assert.True(kinds.Length > 15, string.Join(", ", kinds.Select(k => k.Key)));
        return kinds.SelectMany(k => k.Take(few)).Select(f => Path.GetRelativePath(site.Root, f));
    }

    /// <summary>The search shows what was typed, and what was found by it.</summary>
    private static IEnumerable<string> Searches() =>
        Proof.OneIn(20, HostileTexts.All).Append("script").Append("onerror").Select(t => $"{PageKinds.Search}?q={Uri.EscapeDataString(t)}");

    private static string KindOf(string file)
    {
        var text = File.ReadAllText(file);
        var at = text.IndexOf("<body class=\"", StringComparison.Ordinal) + 13;
        return text[at..text.IndexOf('"', at)];
    }
}
