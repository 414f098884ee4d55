using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Render;
using PlanSite.Render.Pages;
using PlanSite.Render.Views;

namespace PlanSite.Tests.Rendering;

public sealed class TemplateEngineTests
{
    private static (string? Text, Diagnostic[] Found) Render(string template, string title = "題名", string? lang = null, string body = "<p>文</p>")
    {
        var bag = new DiagnosticBag();
        var disk = ThemeFiles.Disk().With("themes/default/pages/prose.hbs", template);
        var engine = new TemplateEngine(ThemeFiles.Load(disk, "default"), bag);
        var place = ThemeFiles.Place();
        var view = new ProseView { Page = Frames.Make(place, "prose", new Phrase(title, lang), "説明"), Title = new Phrase(title, lang), Body = new Html(body) };
        var bytes = engine.Render("prose", view);
        return (bytes is null ? null : Encoding.UTF8.GetString(bytes), [.. bag.Sorted()]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a\"b'c&d", "a&quot;b&#x27;c&amp;d")]
    [InlineData("𠮷野家 ≧①", "𠮷野家 ≧①")]
    public void Content_is_escaped_and_japanese_left_alone(string title, string expected) =>
        Assert.Equal(expected, Render("{{title}}", title).Text);

    [Fact]
    public void Finished_markup_is_put_in_as_it_is() => Assert.Equal("<p>文</p>", Render("{{html body}}").Text);

    [Fact]
    public void Only_finished_markup_gets_past_the_escaping()
    {
        var (text, found) = Render("{{html title}}", "<b>x</b>");
        Assert.Null(text);
        Assert.Equal("PS0703", Assert.Single(found).Rule.Code);
    }

    [Fact]
    public void Words_in_another_language_are_marked()
    {
        Assert.Equal("<b lang=\"en\">Title</b>", Render("<b{{langOf title}}>{{title}}</b>", "Title", "en").Text);
        Assert.Equal("<b>題名</b>", Render("<b{{langOf title}}>{{title}}</b>").Text);
    }

    [Fact]
    public void A_sentence_marks_its_foreign_pieces()
    {
        var view = ThemeFiles.Place("en").Words.Line("result_pending", ("name", new Phrase("指標", "ja")), ("year", new Phrase("FY2022", null)), ("target", new Phrase("5件", "ja")));
        Assert.Equal([("指標", "ja"), (": the actual of FY2022 is not final yet (target ", null), ("5件", "ja"), (").", null)], view.Pieces.Select(p => (p.Text, p.Lang)));
    }

    [Fact]
    public void An_unknown_name_is_told_with_the_line_where_it_stands()
    {
        var (text, found) = Render("<h1>{{title}}</h1>\n<p>{{titel}}</p>\n");
        Assert.Null(text);
        var problem = Assert.Single(found);
        Assert.Equal(("PS0705", 2), (problem.Rule.Code, problem.Span.Line));
        Assert.Contains("titel", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_word_of_the_theme_is_an_error_too() => Assert.Equal("PS0705", Assert.Single(Render("{{t.nothing_like_it}}").Found).Rule.Code);

    [Theory]
    [InlineData("{{> nowhere}}")]
    [InlineData("{{shout title}}")]
    public void A_missing_part_or_helper_is_a_diagnostic_and_no_crash(string template)
    {
        var (text, found) = Render(template);
        Assert.Null(text);
        Assert.Equal("default/pages/prose.hbs", Assert.Single(found).Span.File);
    }

    [Fact]
    public void A_missing_page_template_is_named()
    {
        var bag = new DiagnosticBag();
        var disk = ThemeFiles.Disk().Without("themes/default/pages/prose.hbs");
        var place = ThemeFiles.Place();
        var view = new ProseView { Page = Frames.Make(place, "prose", new Phrase("x", null), ""), Title = new Phrase("x", null), Body = new Html("") };
        Assert.Null(new TemplateEngine(ThemeFiles.Load(disk, "default"), bag).Render("prose", view));
        Assert.Equal("PS0707", Assert.Single(bag.Sorted()).Rule.Code);
    }
}
