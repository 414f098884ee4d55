namespace PlanSite.BrowserTests;

/// <summary>No number is parted on a desk, and nothing is asked of anybody else.</summary>
public sealed class LayoutTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Numbers whose digits stand on two lines; addresses and quotations may break anywhere.</summary>
    private const string BrokenNumbers = """
        () => {
          const found = [];
          const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const node = texts.currentNode;
            if (node.parentElement.closest('.cite, .record, code, svg, .vh')) continue;
            for (const number of node.data.matchAll(/\d[\d,.]*\d/g)) {
              const range = document.createRange();
              range.setStart(node, number.index);
              range.setEnd(node, number.index + number[0].length);
              if (new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size > 1) found.push(number[0] + ' in ' + node.data.trim().slice(0, 40));
            }
          }
          return found.slice(0, 3).join(' | ');
        }
        """;

    [Fact]
    public Task No_number_is_broken_inside_its_digits_on_a_desk() => NothingOn(Mode.Desktop, BrokenNumbers);

    /// <summary>A list is read across: on a desk all its columns are seen at once.</summary>
    [Theory]
    [InlineData(PageKinds.List)]
    [InlineData("plans/isesaki/item/index.html")]
    [InlineData("plans/nisshin/item/index.html")]
    [InlineData("ja-easy/" + PageKinds.List)]
    [InlineData("ja-easy/plans/isesaki/item/index.html")]
    [InlineData("en/" + PageKinds.List)]
    [InlineData("en/plans/isesaki/item/index.html")]
    [InlineData("en/plans/nisshin/item/index.html")]
    [InlineData("en/plans/isehara/years/2022/index.html")]
    [InlineData("en/sdgs/11/index.html")]
    [InlineData("topics/finance/index.html")]
    [InlineData("en/topics/finance/index.html")]
    [InlineData("ja-easy/topics/finance/index.html")]
    public async Task No_list_scrolls_sideways_on_a_desk(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(file);
        Assert.DoesNotContain(await visitor.Page.EvalOnSelectorAllAsync<int[]>(".frame", "(all) => all.map((frame) => frame.scrollWidth - frame.clientWidth)"), beyond => beyond > 0);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(390)]
    public async Task No_word_on_a_door_is_parted(int width)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Phone);
        await visitor.Page.SetViewportSizeAsync(width, 800);
        await visitor.OpenAsync("en/index.html");
        Assert.Empty(await visitor.Page.EvalOnSelectorAllAsync<string[]>(".doors a > *", """
            (all) => all.flatMap((door) => {
              const text = [...door.childNodes].find((n) => n.nodeType === 3);
              return [...(text?.data ?? '').matchAll(/[A-Za-z]+/g)].filter((word) => {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                return new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size > 1;
              }).map((word) => word[0]);
            })
            """));
    }

    /// <summary>On the blue ground of the home page its button is white; elsewhere that would hide it.</summary>
    [Theory]
    [InlineData("plans/isehara/index.html")]
    [InlineData("404.html")]
    public async Task The_search_of_a_page_has_a_button_that_is_seen(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(file);
        Assert.True(await visitor.Page.Locator("main .search button").EvaluateAsync<bool>(
            "(button) => getComputedStyle(button).borderTopColor !== getComputedStyle(document.body).backgroundColor"));
    }

    /// <summary>Readings are elements: in a flexible box each would stand for itself, and a word fall to pieces.</summary>
    [Theory]
    [InlineData("ja-easy/" + PageKinds.List)]
    [InlineData("ja-easy/sdgs/11/index.html")]
    [InlineData("ja-easy/index.html")]
    public async Task Readings_never_part_a_word(string file)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(file);
        var parted = await visitor.Page.EvalOnSelectorAllAsync<string[]>("ruby", """
            (all) => [...new Set(all.map((r) => r.parentElement).filter((e) => /flex|grid/.test(getComputedStyle(e).display) && [...e.childNodes].filter((n) => n.textContent.trim()).length > 1)
              .map((e) => e.outerHTML.slice(0, 120)))]
            """);
        Assert.True(parted.Length == 0, string.Join('\n', parted));
    }

    [Fact]
    public Task Below_a_folder_of_a_strict_server_no_page_makes_a_fault_or_asks_another_host() => NoFaults(chromium.Web);

    [Fact]
    public Task From_the_disk_no_page_makes_a_fault_or_asks_another_host() => NoFaults(Chromium.Disk);

    private async Task NothingOn(Mode mode, string script)
    {
        await using var visitor = await chromium.VisitAsync(mode);
        var faults = new List<string>();
        foreach (var file in PageKinds.InTurn)
        {
            await visitor.OpenAsync(file);
            if (file.StartsWith(PageKinds.Search, StringComparison.Ordinal)) await visitor.Page.Locator("[data-results] > li").First.WaitForAsync();
            var fault = await visitor.Page.EvaluateAsync<string>(script);
            if (fault.Length > 0) faults.Add($"{file}: {fault}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task NoFaults(string root)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, root);
        var faults = new List<string>();
        foreach (var file in PageKinds.InTurn)
        {
            await visitor.OpenAsync(file);
            faults.AddRange(visitor.Faults.Select(f => $"{file} {f}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
