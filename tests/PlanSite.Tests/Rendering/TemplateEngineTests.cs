using PlanSite.Diagnostics;
using PlanSite.Pages;
using PlanSite.Pages.Views;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

public sealed class TemplateEngineTests
{
    [Fact]
    public void Japanese_stays_as_it_is() => Assert.Equal("𠮷野家 ≧①", OneTemplate.Render("{{ \"𠮷野家\" }} ≧①").Text);

    [Fact]
    public void A_sentence_marks_its_foreign_pieces()
    {
        var line = ThemeFiles.Place("en").Words.Line("result_pending",
            ("name", new Phrase("指標", "ja")), ("year", new Phrase("FY2022", null)), ("target", new Phrase("5件", "ja")));
        Assert.Equal(
            [("指標", "ja"), (": the actual of FY2022 is not final yet (target ", null), ("5件", "ja"), (").", null)],
            line.Pieces.Select(p => (p.Text, p.Lang)));
    }

    [Fact]
    public void A_page_is_written_again_and_again_without_a_trace_of_the_one_before()
    {
        var first = OneTemplate.Render("{{ x = 1 }}{{ x }}").Text;
        Assert.Equal("1", first);
        Assert.Equal("PS0705 1:4 テンプレートが使う「x」がありません。", OneTemplate.Outcome("{{ x }}"));
    }

    [Fact]
    public void A_missing_page_template_is_named()
    {
        var bag = new DiagnosticBag();
        var theme = ThemeFiles.Load(ThemeFiles.Disk().Without("themes/default/pages/prose.sbn-html"), "default");
        var title = new Phrase("x", null);
        var view = new ProseView { Page = Frames.Make(ThemeFiles.Place(), "prose", title, ""), Title = title, Body = new Html("") };
        Assert.Null(new TemplateEngine(theme, ViewMembers.All, bag).Render("prose", view));
        Assert.Equal("PS0707", Assert.Single(bag.Sorted()).Rule.Code);
    }
}
