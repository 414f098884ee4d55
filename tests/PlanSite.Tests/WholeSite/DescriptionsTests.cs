using System.Text.RegularExpressions;

namespace PlanSite.Tests.WholeSite;

/// <summary>What search engines and messages show of a page is in the page's own language, and says how it stands.</summary>
public sealed partial class DescriptionsTests
{
    [Fact]
    public void English_pages_are_described_in_English() => Faults.None(RealSite.Files.Keys
        .Where(p => p.StartsWith("en/", StringComparison.Ordinal) && HtmlPage.IsPage(p)).Order(StringComparer.Ordinal)
        .Select(p => (Path: p, Text: Of(p))).Where(d => d.Text.Contains('。', StringComparison.Ordinal) || !English().IsMatch(d.Text)).Select(d => $"{d.Path}: {d.Text}"));

    [Theory]
    [InlineData("index.html", "計画の目標と結果、お金、仕事をする課がわかります")]
    [InlineData("plans/isehara/index.html", "伊勢原市、2021～2022年度。結果がわかる107件のうち、56件が目標に届きました。")]
    [InlineData("plans/isehara/policy/01/index.html", "です。答えがわかる")]
    [InlineData("how-to-read/index.html", "言葉でさがす：知りたい言葉を入れます。")]
    [InlineData("accessibility/index.html", "このページの文は、ふつうの日本語です。")]
    public void Pages_in_easy_Japanese_in_easy_Japanese(string file, string said) => Assert.Contains(said, Of("ja-easy/" + file), StringComparison.Ordinal);

    [Theory]
    [InlineData("plans/isehara/index.html", "伊勢原市、令和3～4年度。判定107件のうち56件が達成。")]
    [InlineData("plans/isesaki/index.html", "自己評価55件のうち55件が◎か○。")]
    public void A_plan_is_described_by_how_it_stands(string file, string said) => Assert.Contains(said, Of(file), StringComparison.Ordinal);

    /// <summary>遊び場 4 to 6 and ごみ 160 to 150 better, 広報 the same, 保育 90 to 70 worse.</summary>
    [Fact]
    public void The_feed_tells_the_figures_and_what_moved() => Assert.Contains(
        "<summary>判定4件のうち2件が達成。前の年度から、良くなったもの 2件、変わらないもの 1件、悪くなったもの 1件。2023-03-31 時点の資料によるデータです。</summary>",
        Twin.Site.Text("feed.xml"), StringComparison.Ordinal);

    private static string Of(string path) => Meta().Match(RealSite.Text(path)).Value;

    [GeneratedRegex("(?<=<meta name=\"description\" content=\")[^\"]*(?=\">)", RegexOptions.None, 1000)]
    private static partial Regex Meta();

    /// <summary>Two English words at least.</summary>
    [GeneratedRegex("[A-Za-z]{2,}.* [A-Za-z]{2,}", RegexOptions.None, 1000)]
    private static partial Regex English();
}
