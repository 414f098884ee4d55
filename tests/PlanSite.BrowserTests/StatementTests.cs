using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;

namespace PlanSite.BrowserTests;

/// <summary>
/// What the site says of its accessibility is what the tests found, and no more. After a change: look at it, then run this test once with
/// <c>SNAPSHOT_ACCEPT=1</c> and <c>PLANSITE_PROOF=whole</c>, which writes the result into <c>content/pages/accessibility.md</c>.
/// </summary>
public sealed partial class StatementTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Heading = "## JIS X 8341-3:2016 の試験の結果";

    private const string Run = """
        async () => {
          const found = await axe.run(document, { resultTypes: ['passes', 'violations'] });
          return [[axe.version], found.passes.map((r) => [r.id, ...r.tags].join(' ')), found.violations.map((r) => r.id)];
        }
        """;

    private static readonly string File = Path.Combine(Repository.Content, "pages", "accessibility.md");

    [Fact]
    public async Task The_statement_says_what_the_tests_found()
    {
        var found = await FindAsync();
        Assert.Empty(found.Violated);
        var text = (await System.IO.File.ReadAllTextAsync(File)).ReplaceLineEndings("\n");
        var written = Section().Match(text).Value;
        var made = Made(found, Date().Match(written) is { Success: true } day ? day.Value : Today());
        if (made != written && Proof.IsWhole && Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") is "1" && Environment.GetEnvironmentVariable("CI") is null or "")
        {
            await System.IO.File.WriteAllTextAsync(File, text.Replace(written, Made(found, Today()), StringComparison.Ordinal));
            return;
        }

        Assert.Equal(made, written);
    }

    /// <summary>Nobody but people can say that the standard is met; what only they can look at is named.</summary>
    [Fact]
    public async Task The_statement_claims_no_conformance()
    {
        var text = await System.IO.File.ReadAllTextAsync(File);
        Assert.DoesNotMatch("(に|の)?(適合|準拠)(しています|である|です)", text);
        Assert.Contains("適合の宣言ではありません", text, StringComparison.Ordinal);
        Assert.Contains("未確認", text, StringComparison.Ordinal);
        Assert.Equal(38, JisCriterion.All.Count);
        Assert.Equal(13, JisCriterion.All.Count(c => c.Level == "AA"));
    }

    private async Task<Findings> FindAsync()
    {
        await using var visitor = await chromium.VisitAsync(Mode.Desktop);
        var (version, passed, violated) = ("", new HashSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var file in Proof.IsWhole ? PageKinds.All : PageKinds.InOneLanguage)
        {
            await visitor.OpenAsync(file);
            await visitor.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
            var result = await visitor.Page.EvaluateAsync<string[][]>(Run);
            version = result[0][0];
            passed.UnionWith(result[1]);
            violated.AddRange(result[2].Select(v => $"{file}: {v}"));
        }

        return new Findings(version, passed, violated);
    }

    private static string Made(Findings found, string date) => $"""
        {Heading}

        自動の試験だけの結果です。達成基準の全体を確かめたものではありません。

        - 試験したページ: 種類ごとに1ページ以上、合わせて{PageKinds.All.Count}ページ
        - 道具: axe-core {found.Version}、Nu Html Checker、このサイトのブラウザーの試験（Chromium）
        - 見かた: 幅1280と320ピクセル、暗い配色、JavaScript なし
        - 試験日: {date}
        - 見つかった問題: {found.Violated.Count}件

        | 達成基準 | 等級 | 自動で確かめたこと | 結果 |
        |---|---|---|---|
        {string.Join('\n', JisCriterion.All.Select(c => Row(c, found)))}

        「一部」は、自動の試験が見たところに問題がなかったことだけを表します。「未確認」は、人が確かめなければ分からず、まだ確かめていないものです。

        """.ReplaceLineEndings("\n");

    private static string Row(JisCriterion criterion, Findings found)
    {
        var rules = found.Passed.Select(p => p.Split(' ')).Where(p => p.Contains(criterion.Tag, StringComparer.Ordinal)).Select(p => p[0]).Order(StringComparer.Ordinal).ToArray();
        var looked = new[] { rules.Length > 0 ? $"axe-core の{rules.Length}規則" : null, criterion.Test }.OfType<string>().ToArray();
        var isAsked = criterion.Needs is null || PublishedSite.Pages.Any(p => Holds(p, criterion.Needs));
        var result = !isAsked ? "該当する内容なし" : looked.Length > 0 ? "一部を確認、問題なし" : "未確認";
        return $"| {criterion.Number} {criterion.Name} | {criterion.Level} | {(isAsked ? looked.Length > 0 ? string.Join("、", looked) : "–" : "音声と動画がどのページにもないこと")} | {result} |";
    }

    private static bool Holds(string page, string elements) => elements.Split(", ")
        .Any(e => System.IO.File.ReadAllText(Path.Combine(PublishedSite.Folder, page)).Contains($"<{e}", StringComparison.Ordinal));

    private static string Today() => DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <param name="Version">Of axe.</param>
    /// <param name="Passed">Rules that looked at something and found nothing, each with its tags behind it.</param>
    /// <param name="Violated">Page and rule.</param>
    private sealed record Findings(string Version, HashSet<string> Passed, List<string> Violated);

    [GeneratedRegex(@"## JIS X 8341-3:2016 の試験の結果\n.*?(?=\n## |\z)", RegexOptions.Singleline, 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"(?<=試験日: )\d{4}-\d\d-\d\d", RegexOptions.None, 1000)]
    private static partial Regex Date();
}
