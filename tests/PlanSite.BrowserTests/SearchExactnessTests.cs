namespace PlanSite.BrowserTests;

/// <summary>
/// Each of many queries, typed into the page and turned page by page, finds what a scan of the documents finds. From the disk nothing differs but
/// the way files are read: of these one in eight is asked there, one in two on the web, all when PLANSITE_PROOF is <c>whole</c>.
/// </summary>
public sealed class SearchExactnessTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Types each query, waits for the announced count, and turns every page of results up to a limit.</summary>
    private const string AskAll = """
        async ([queries, counts, pages]) => {
          const part = (name) => document.querySelector(`[data-${name}]`);
          const until = async (done) => { for (let i = 0; i < 400 && !done(); i++) await new Promise((r) => setTimeout(r, 10)); };
          const ofPages = (shown, n) => part('search').getAttribute('data-say-page').replace('{shown}', shown).replace('{last}', Math.ceil(n / 10));
          const said = (n, text) => part('search').getAttribute(n ? 'data-say-count' : 'data-say-none').replace('{count}', n).replace('{text}', text);
          const answers = [];
          for (const [i, query] of queries.entries()) {
            part('count').textContent = '';
            part('input').value = query;
            part('form').requestSubmit();
            await until(() => part('count').textContent === said(counts[i], query));
            await until(() => part('pages').hidden || part('pages').textContent.includes(ofPages(1, counts[i])));
            const links = [];
            const announced = part('count').textContent;
            for (let page = 1; page <= pages; page++) {
              links.push(...[...document.querySelectorAll('[data-results] h2 a')].map((a) => a.getAttribute('href')));
              const next = part('pages').querySelector('a[rel=next]:not([hidden])');
              if (part('pages').hidden || !next) break;
              next.click();
              await until(() => part('pages').textContent.includes(ofPages(page + 1, counts[i])));
            }
            answers.push([announced, ...links]);
          }
          return answers;
        }
        """;

    private const int PageSize = 10;

    /// <summary>Pages of results that are turned; of longer answers the count is compared, and that nothing wrong is among the first.</summary>
    private const int Pages = 4;

    [Theory]
    [InlineData("web", 2)]
    [InlineData("disk", 8)]
    public async Task Every_page_that_holds_the_words_is_found_and_no_other(string root, int oneIn)
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop, root == "web" ? chromium.Web : Chromium.Disk);
        visitor.Page.SetDefaultTimeout(0);
        await visitor.OpenAsync(PageKinds.Search);
        Assert.True(SearchQueries.All.Length >= 100, $"{SearchQueries.All.Length} queries");
        var queries = Proof.OneIn(oneIn, SearchQueries.All).ToArray();
        var expected = queries.Select(q => SearchQueries.Scan(q)).ToList();
        var answers = await visitor.Page.EvaluateAsync<string[][]>(AskAll, new object[] { queries.Select(q => $"\"{q}\"").ToArray(), expected.Select(e => e.Count).ToArray(), Pages });
        var faults = queries.Zip(expected, answers).SelectMany(a => Compare(a.First, a.Second, a.Third));
        Assert.True(!faults.Any(), string.Join('\n', faults.Take(30)));
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Several_words_must_all_be_there()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Search);
        string[][] pairs = [["実施", "計画"], ["2022", "人"], ["推進", "システム"], ["導入", "zzz"], ["研修", "職員", "回"]];
        var expected = pairs.Select(SearchQueries.Scan).ToList();
        var queries = pairs.Select(p => string.Join(' ', p.Select(w => $"\"{w}\""))).ToArray();
        var answers = await visitor.Page.EvaluateAsync<string[][]>(AskAll, new object[] { queries, expected.Select(e => e.Count).ToArray(), Pages });
        Assert.Empty(queries.Zip(expected, answers).SelectMany(a => Compare(a.First, a.Second, a.Third)));
    }

    private static IEnumerable<string> Compare(string query, HashSet<string> expected, string[] answer)
    {
        var found = answer.Skip(1).Select(SearchQueries.AddressOf).ToList();
        if (expected.Count > 0 && answer[0] != $"{expected.Count}件見つかりました") yield return $"{query}: {expected.Count} expected, \"{answer[0]}\"";
        if (found.Count != Math.Min(expected.Count, Pages * PageSize)) yield return $"{query}: {found.Count} shown of {expected.Count}";
        if (found.Distinct(StringComparer.Ordinal).Count() != found.Count) yield return $"{query}: a page is shown twice";
        foreach (var wrong in found.Where(f => !expected.Contains(f))) yield return $"{query}: {wrong} does not hold it";
    }
}
