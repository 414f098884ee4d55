using AngleSharp.Dom;
using PlanSite.Inspect;
using PlanSite.Values;

namespace PlanSite.Tests.WholeSite;

/// <summary>The site's own texts speak the language of their page where somebody wrote them in it, and elsewhere the page says that they do not.</summary>
public sealed class ProseLanguageTests
{
    [Theory]
    [InlineData("en/", "The text of this page and the plans' own texts are in Japanese")]
    [InlineData("ja-easy/", "このページの文は、ふつうの日本語です")]
    public void A_page_whose_whole_text_is_in_another_language_does_not_say_that_it_speaks_the_reader_s(string folder, string said)
    {
        foreach (var page in new[] { "accessibility", "glossary" })
        {
            var note = Tree($"{folder}{page}/index.html").QuerySelector(".lang-note")!.Clone() as IElement;
            foreach (var reading in note!.QuerySelectorAll("rt")) reading.Remove();
            Assert.StartsWith(said, note.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en/", "About this site", "How to read this site", "The plans' own texts are in Japanese")]
    [InlineData("ja-easy/", "このサイトのこと", "サイトの見かた", "このページの説明は、やさしい日本語です")]
    public void A_page_of_the_site_speaks_the_language_in_which_somebody_wrote_it(string folder, string about, string howToRead, string note)
    {
        foreach (var (page, title) in new[] { ("about", about), ("how-to-read", howToRead) })
        {
            var tree = Tree($"{folder}{page}/index.html");
            foreach (var reading in tree.QuerySelectorAll("rt").ToArray()) reading.Remove();
            Assert.Equal(title, tree.QuerySelector("h1")!.TextContent);
            Assert.Contains(tree.QuerySelectorAll(".foot-links a"), a => a.TextContent == title);
            Assert.DoesNotContain(tree.QuerySelectorAll(".prose[lang], .prose [lang=ja]"), e => e.TextContent.Any(Scripts.IsKanji));
            Assert.StartsWith(note, tree.QuerySelector(".lang-note")!.TextContent, StringComparison.Ordinal);
        }
    }

    private static IDocument Tree(string path) => new PageTree(path, RealSite.Whole.Text(path)).Document;
}
