using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PlanSite.Inspect;
using PlanSite.Tests.Snapshots;
using PlanSite.Values;

namespace PlanSite.Tests.WholeSite;

/// <summary>A small site in three languages (<c>Fixtures/languages/</c>), and the shipped one: every page in all of them, each word in its own.</summary>
public sealed partial class LanguageTests
{
    private static readonly char[] Brackets = ['（', '）'];

    private static readonly Lazy<BuiltSite> Built = new(() => BuiltSite.Of(RealSite.Fixture("languages")));

    public static TheoryData<string> Folders => ["en", "ja-easy"];

    [Fact]
    public void Pages_in_three_languages_are_as_approved() => Snapshot.Match(
        from language in new[] { "ja", "en", "ja-easy" }
        from page in new[] { ("home", ""), ("plan", "plans/town/"), ("measure", "plans/town/measure/1-1/") }
        select ($"{page.Item1}-{language}.html", Assets().Replace(Built.Value.Text(Folder(language) + page.Item2 + "index.html"), "assets/-/")));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_page_stands_in_every_language(string language)
    {
        var first = PathsOf(RealSite.Whole, "").Where(p => !p.StartsWith("embed/", StringComparison.Ordinal) && p != "404.html").ToHashSet(StringComparer.Ordinal);
        Assert.True(first.SetEquals(PathsOf(RealSite.Whole, language + "/")));
    }

    [Theory]
    [InlineData("", "ja")]
    [InlineData("en/", "en")]
    [InlineData("ja-easy/", "ja-x-easy")]
    public void A_page_names_its_language_itself_in_the_others_and_where_it_stands_for_readers_of_none(string folder, string tag)
    {
        var page = Tree(Built.Value, folder + "plans/town/measure/1-1/index.html");
        Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            ["ja /plans/town/measure/1-1/", "en /en/plans/town/measure/1-1/", "ja-x-easy /ja-easy/plans/town/measure/1-1/", "x-default /plans/town/measure/1-1/"],
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} /{l.GetAttribute("href")![BuiltSite.BaseUrl.Length..]}"));
        Assert.Equal(BuiltSite.BaseUrl + folder + "plans/town/measure/1-1/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        string[] all = ["日本語 ja", "English en", "やさしい日本語 ja-x-easy"];
        Assert.Equal(all.Where(l => !l.EndsWith(" " + tag, StringComparison.Ordinal)),
            page.QuerySelectorAll(".top a[hreflang]").Select(a => $"{a.TextContent} {a.GetAttribute("hreflang")}"));
    }

    [Fact]
    public void The_sitemap_has_every_language_and_the_feed_is_one()
    {
        var map = Built.Value.Text("sitemap.xml");
        foreach (var folder in new[] { "", "en/", "ja-easy/" }) Assert.Contains($"<loc>{BuiltSite.BaseUrl}{folder}plans/town/</loc>", map, StringComparison.Ordinal);
        Assert.DoesNotContain("ja-easy", Built.Value.Text("feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/", "own texts are in Japanese")]
    [InlineData("ja-easy/", "もとのままです")]
    public void A_page_of_another_language_says_that_the_plan_s_texts_are_as_they_were(string folder, string said)
    {
        Faults.None(RealSite.Pages.Where(p => p.Path.StartsWith(folder, StringComparison.Ordinal) && !p.Text.Contains(Facts.Fold(said), StringComparison.Ordinal)).Select(p => p.Path));
        Assert.DoesNotContain(RealSite.Pages, p => p.Language == "ja" && p.Text.Contains("ほかの言語で書かれています", StringComparison.Ordinal));
    }

    /// <summary>Attributes and titles of drawings cannot say in which language they are.</summary>
    [Fact]
    public void On_English_pages_Japanese_is_marked_as_such_and_nothing_else_is()
    {
        foreach (var site in new[] { Built.Value, RealSite.Whole })
        {
            var texts = PathsOf(site, "en/").AsParallel().SelectMany(p => TextsOf(Tree(site, "en/" + p)).Select(t => (Path: p, t.Text, t.Language, t.Whole))).ToArray();
            Assert.Contains(texts, t => t.Language == "ja");
            Faults.None(texts.Where(t => t.Language == "en" && Scripts.HasJapanese(t.Text)).Select(t => $"{t.Path}: {t.Text}"));
            Faults.None(texts.Where(t => t.Language == "ja" && (English().IsMatch(t.Text) || (t.Text.Any(char.IsAsciiLetter) && !Scripts.HasJapanese(t.Whole))))
                .Select(t => $"{t.Path}: {t.Text}"));
        }
    }

    /// <summary>What is marked as ordinary Japanese on a page in easy Japanese stands so on the page in Japanese.</summary>
    [Fact]
    public void The_plan_s_own_words_are_the_same_in_easy_Japanese()
    {
        foreach (var site in new[] { Built.Value, RealSite.Whole })
        {
            var every = PathsOf(site, "ja-easy/").Where((_, i) => site == Built.Value || i % 9 == 0);
            var texts = every.AsParallel().Select(p => (Path: p, Own: TextsOf(Tree(site, "ja-easy/" + p)), Japanese: Facts.Fold(Tree(site, p).Body!.TextContent))).ToArray();
            Assert.NotEmpty(texts);
            Faults.None(texts.SelectMany(t => t.Own.Where(o => o.Language == "ja" && o.Text != "日本語" && !t.Japanese.Contains(Facts.Fold(o.Text.Trim(Brackets)), StringComparison.Ordinal))
                .Select(o => $"{t.Path}: {o.Text}")));
        }
    }

    [Theory]
    [InlineData("en/plans/town/", "Mihon Comprehensive Plan")]
    [InlineData("en/plans/town/measure/1-1/", "Report on results")]
    [InlineData("en/plans/town/measure/1-1/", "National grants")]
    [InlineData("en/plans/town/measure/1-1/", "On track")]
    [InlineData("en/plans/town/measure/1-1/", "120 people")]
    [InlineData("en/plans/town/measure/1-1/", "1 person")]
    [InlineData("en/plans/town/measure/1-1/", "Raising children")]
    [InlineData("en/plans/town/measure/1-1/", "子育て課")] // nobody has named the department in English
    [InlineData("en/plans/town/measure/1-1/", "100人(うち新規20人)")] // says more than a number
    [InlineData("en/plans/town/measure/1-1/", "月2日以上")]
    [InlineData("ja-easy/plans/town/measure/1-1/", "どのくらい進すすんだか")] // with its reading
    [InlineData("ja-easy/plans/town/measure/1-1/", "120人")]
    public void Names_stand_in_the_language_of_the_page_where_the_content_gives_them(string address, string said) =>
        Assert.Contains(Facts.Fold(said), Built.Value.Page(address).Text, StringComparison.Ordinal);

    /// <summary>事業 is a level of one plan, and a unit of others, which has a form for one and a form for many.</summary>
    [Fact]
    public void A_name_that_is_also_a_unit_stands_as_a_name()
    {
        Assert.Contains(">Projects</a>", RealSite.Text("en/plans/isehara/index.html"), StringComparison.Ordinal);
        Faults.None(RealSite.Files.Keys.Where(p => p.StartsWith("en/", StringComparison.Ordinal) && HtmlPage.IsPage(p)).Where(p => Forms().IsMatch(RealSite.Text(p))));
    }

    [Fact]
    public void What_frames_a_plan_is_English_on_English_pages()
    {
        foreach (var plan in RealSite.Model.Plans)
        {
            var frames = Tree(RealSite.Whole, $"en/plans/{plan.Plan.Id}/index.html").QuerySelectorAll(".plan-bar, .page-plan .head, .wall-keys");
            Assert.NotEmpty(frames);
            Faults.None(frames.Where(f => Scripts.HasJapanese(f.TextContent)).Select(f => $"{plan.Plan.Id}: {f.TextContent.Trim()}"));
        }
    }

    /// <summary>A mark that is a word (実施) needs no name behind it where the language has a word for it.</summary>
    [Theory]
    [InlineData("isesaki/item", "○ About as planned")]
    [InlineData("nisshin/measure", "Partly done")]
    public void A_plan_s_own_marks_are_named_in_the_language_of_the_page(string list, string said)
    {
        var marks = Tree(RealSite.Whole, $"en/plans/{list}/index.html").QuerySelectorAll(".results .gr, .filter [name=grade] option").Select(m => m.TextContent).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(said, marks);
        Assert.DoesNotContain(marks, mark => Scripts.HasJapanese(mark));
    }

    [Fact]
    public void The_pages_have_no_faults_in_any_language() => Faults.None(Built.Value.PageFaults());

    private static string Folder(string language) => language == "ja" ? "" : language + "/";

    private static IEnumerable<string> PathsOf(BuiltSite site, string folder) => site.Files.Keys.Where(HtmlPage.IsPage)
        .Where(p => p.StartsWith(folder, StringComparison.Ordinal) && (folder.Length > 0 || !(p.StartsWith("en/", StringComparison.Ordinal) || p.StartsWith("ja-easy/", StringComparison.Ordinal))))
        .Select(p => p[folder.Length..]).Order(StringComparer.Ordinal);

    private static IDocument Tree(BuiltSite site, string path) => new PageTree(path, site.Text(path)).Document;

    /// <summary>Every text with its language, and with the whole text of the element that says so.</summary>
    private static List<(string Text, string Language, string Whole)> TextsOf(IDocument page)
    {
        var texts = new List<(string, string, string)>();
        Read(page.Body!, page.DocumentElement.GetAttribute("lang")!, "", texts);
        return texts;
    }

    private static void Read(IElement element, string language, string whole, List<(string Text, string Language, string Whole)> texts)
    {
        if (element.LocalName is "script" or "style" or "title" or "desc") return;
        if (element.GetAttribute("lang") is { } own) (language, whole) = (own, own == "ja" ? element.TextContent : "");
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child) Read(child, language, whole, texts);
            else if (node is IText text && !string.IsNullOrWhiteSpace(text.Data)) texts.Add((text.Data.Trim(), language, whole));
        }
    }

    /// <summary>Three English words in a row.</summary>
    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}", RegexOptions.None, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"[a-z]\|[a-z]", RegexOptions.None, 1000)]
    private static partial Regex Forms();

    [GeneratedRegex("assets/[0-9a-f]{16}/", RegexOptions.None, 1000)]
    private static partial Regex Assets();
}
