using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Pages;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

public sealed class TemplateEngineTests
{
    private static (string? Text, Diagnostic[] Found) Render(string template, string title = "題名", string? lang = null, string body = "<p>文</p>", (string Name, string Text)[]? parts = null)
    {
        var bag = new DiagnosticBag();
        var disk = ThemeFiles.Disk().With("themes/default/pages/prose.hbs", template);
        foreach (var (name, text) in parts ?? []) disk.With($"themes/default/partials/{name}.hbs", text);
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
    [InlineData("{{#if titel}}x{{/if}}")]
    [InlineData("{{#unless titel}}x{{/unless}}")]
    [InlineData("{{#each titel}}x{{/each}}")]
    [InlineData("{{#with title}}{{titel}}{{/with}}")]
    [InlineData("{{page.titel}}")]
    [InlineData("{{../title}}")]
    public void A_name_is_never_silently_empty(string template) => Assert.Equal("PS0705", Assert.Single(Render(template).Found).Rule.Code);

    [Theory]
    [InlineData("x\n {{> nowhere}}", 2, 2)]
    [InlineData("{{> @partial-block}}", 1, 1)]
    [InlineData("<p>{{html title}}", 1, 4)]
    [InlineData("<p>{{line title}}", 1, 4)]
    public void What_a_template_cannot_get_is_told_at_its_place(string template, int line, int column)
    {
        var (text, found) = Render(template);
        Assert.Null(text);
        Assert.Equal(new SourceSpan("themes/default/pages/prose.hbs", line, column), Assert.Single(found).Span);
    }

    [Fact]
    public void A_part_that_calls_itself_ends_with_an_error()
    {
        var (text, found) = Render("{{> again}}", parts: [("again", "{{> again}}")]);
        Assert.Null(text);
        Assert.Equal(new SourceSpan("themes/default/partials/again.hbs", 1, 1), Assert.Single(found).Span);
    }

    [Theory]
    [InlineData("{{#if title}}a{{else}}b{{/if}}", "a")]
    [InlineData("{{#if page.canonical}}a{{else}}b{{/if}}", "b")]
    [InlineData("{{#if page.hidden}}a{{else if page.sections}}b{{else if title}}c{{else}}d{{/if}}", "c")]
    [InlineData("{{#unless page.sections}}a{{else}}b{{/unless}}", "a")]
    [InlineData("{{#with page}}{{lang}} {{../title}} {{@root.title}}{{/with}}", "ja 題名 題名")]
    [InlineData("{{#with page.plan}}a{{else}}{{title}}{{/with}}", "題名")]
    [InlineData("{{page.plan.title}}", "")]
    [InlineData("{{#each page.nav}}{{text}}{{#unless current}} {{../title}}{{/unless}};{{else}}none{{/each}}", "計画 題名;SDGs 題名;検索 題名;データ 題名;")]
    [InlineData("{{#each page.sections}}x{{else}}none{{/each}}", "none")]
    [InlineData("{{#with title}}{{this}}{{text}}{{this.text}}{{./text}}{{/with}}", "題名題名題名題名")]
    [InlineData("{{t.home}}", "ホーム")]
    public void Blocks_and_names_mean_what_they_mean_in_handlebars(string template, string expected) => Assert.Equal(expected, Render(template).Text);

    [Theory]
    [InlineData("a\n{{#if title}}\nb\n{{/if}}\nc", "a\nb\nc")]
    [InlineData("a\n  {{#if title}}  \nb\n  {{else}}\nx\n  {{/if}}\nc\n", "a\nb\nc\n")]
    [InlineData("a {{#if title}}\nb\n{{/if}} c", "a \nb\n c")]
    [InlineData("a\n{{! about\n   this }}\nb", "a\nb")]
    [InlineData("a\n{{title}}\nb", "a\n題名\nb")]
    [InlineData("a\n {{~title~}} \n b", "a題名b")]
    [InlineData("{{#each page.nav}}\n{{text}}\n{{/each}}\n", "計画\nSDGs\n検索\nデータ\n")]
    [InlineData("a\n{{> row}}\nb", "a\n題名\nb")]
    public void A_line_that_holds_nothing_but_a_block_or_a_part_disappears(string template, string expected) =>
        Assert.Equal(expected, Render(template, parts: [("row", "{{title}}\n")]).Text);

    [Theory]
    [InlineData("{{> row}}", "[題名]")]
    [InlineData("{{> partials/row}}", "[題名]")]
    [InlineData("{{#each page.nav}}{{> link}}{{/each}}", "(計画)(SDGs)(検索)(データ)")]
    [InlineData("{{> link title}}", "(題名)")]
    [InlineData("{{#> box}}inside {{title}}{{/box}}", "<div>inside 題名, no head</div>")]
    [InlineData("{{#> box}}{{#*inline \"top\"}}head of {{title}}{{/inline}}inside{{/box}}", "<div>inside, head of 題名</div>")]
    [InlineData("{{#> box}}{{#> box}}a{{/box}}{{/box}}", "<div><div>a, no head</div>, no head</div>")]
    [InlineData("{{#> nowhere}}otherwise{{/nowhere}}", "otherwise")]
    public void Parts_get_what_is_in_hand_and_can_be_wrapped_around_a_block(string template, string expected)
    {
        (string, string)[] parts = [("row", "[{{title}}]"), ("link", "({{text}})"), ("box", "<div>{{> @partial-block}}, {{#> top}}no head{{/top}}</div>")];
        Assert.Equal(expected, Render(template, parts: parts).Text);
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
