using System.Collections.Immutable;
using System.IO.Compression;

namespace PlanSite.BrowserTests;

/// <summary>
/// Questions judged by hand (<c>tests/benchmarks/search</c>), each on a page that has nothing in its cache: a page that answers stands among the first
/// three, and the first result costs what was promised. Some with every change, all of them with <c>PLANSITE_PROOF=whole</c>.
/// </summary>
public sealed class SearchJudgedTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int ShortStep = 18;
    private const int First = 3;
    private const double Success = 0.9;

    /// <summary>In bytes as gzip makes them: <c>tests/search-client/first-result.mjs</c> says what counts.</summary>
    private const int Budget = 45_000;

    /// <summary>Tells, in the page, the files that are there when the first result is on the screen.</summary>
    private const string Watch = """
        globalThis.firstResult = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (!document.querySelector('[data-results] h2 a, [data-near] h2 a')) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => {
              const now = performance.now();
              resolve(performance.getEntriesByType('resource').filter((one) => one.responseEnd && one.responseEnd <= now).map((one) => one.name));
            }));
          });
          observer.observe(document, { childList: true, subtree: true });
        });
        """;

    /// <summary>Links to the results when they no longer change, best first.</summary>
    private const string Settled = """
        async () => {
          const links = () => [...document.querySelectorAll('[data-results] h2 a, [data-near] h2 a')].map((a) => a.getAttribute('href'));
          for (let same = 0, before = '', i = 0; same < 6 && i < 200; i++, before = links().join()) {
            await new Promise((done) => setTimeout(done, 50));
            same = links().length && links().join() === before ? same + 1 : 0;
          }
          return links();
        }
        """;

    [Fact]
    public async Task Judged_questions_are_answered_among_the_first_three_at_the_promised_cost()
    {
        var questions = Proof.OneIn(ShortStep, Questions()).ToList();
        var (missed, dear) = (new List<string>(), new List<string>());
        foreach (var (kind, text, wanted) in questions)
        {
            await using var visitor = await chromium.VisitAsync(Mode.Desktop);
            await visitor.Page.AddInitScriptAsync(Watch);
            var page = (kind == "english" ? "en/" : "") + PageKinds.Search;
            await visitor.OpenAsync(page + "?q=" + Uri.EscapeDataString(text));
            var files = await visitor.Page.EvaluateAsync<string[]>("() => globalThis.firstResult");
            var bytes = files.Where(f => !f.EndsWith(".svg", StringComparison.Ordinal)).Select(f => f[chromium.Web.Length..]).Append(page).Distinct().Sum(Gzip);
            if (bytes > Budget) dear.Add($"{text}: {bytes}");
            var found = (await visitor.Page.EvaluateAsync<string[]>(Settled)).Select(PageOf).Distinct(StringComparer.Ordinal);
            if (!found.Take(First).Any(wanted.Contains)) missed.Add(text);
            Assert.Empty(visitor.Faults);
        }

        Assert.True(questions.Count >= 10, $"{questions.Count} questions");
        Assert.Empty(dear);
        Assert.True(missed.Count <= questions.Count * (1 - Success), string.Join('、', missed));
    }

    private static IEnumerable<(string Kind, string Text, ImmutableHashSet<string> Wanted)> Questions() =>
        new[] { "questions.tsv", "questions-held-out.tsv" }.SelectMany(f => File.ReadLines(Path.Combine(Repository.Root, "tests", "benchmarks", "search", f)))
            .Where(l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal)).Select(l => l.Split('\t'))
            .Select(l => (l[0], l[1], l[2].Split(' ').ToImmutableHashSet(StringComparer.Ordinal)));

    /// <summary>A place within a page counts as the page.</summary>
    private static string PageOf(string link)
    {
        var address = SearchQueries.AddressOf(link).Split('#')[0];
        return address.StartsWith("en/", StringComparison.Ordinal) ? address[3..] : address;
    }

    private static int Gzip(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(PublishedSite.Folder, path)));
        return (int)packed.Length;
    }
}
