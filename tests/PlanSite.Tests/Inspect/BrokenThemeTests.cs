using PlanSite.Diagnostics;
using PlanSite.Inspect;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Inspect;

/// <summary>A theme broken by hand, as web teams do: each break is found on the pages that were made by it, and traced to its template.</summary>
public sealed class BrokenThemeTests
{
    private const string Site = "layouts/site.sbn-html";
    private const string Node = "pages/node.sbn-html";
    private const string Home = "pages/home.sbn-html";

    public static TheoryData<string, string, string, string, string> Breaks => new()
    {
        { Site, "{{ page.home }}", "{{ root }}top.html", "PS0901", "「top.html」が、サイトにありません。（テンプレート " },
        { Site, "id=\"main\"", "id=\"content\"", "PS0902", "このページに、id「main」がありません。（テンプレート " },
        { Site, "<footer class=\"foot\">", "<footer class=\"foot\" id=\"top-q\">", "PS0903", "id「top-q」が、ページの中に二つ以上あります。（テンプレート " },
        { Node, "<h1", "<h2", "PS0904", "h1 の見出しがありません。（テンプレート node の " },
        { Home, "<ul class=\"doors\">", "<img src=\"{{ asset \"icon.svg\" }}\"><ul class=\"doors\">", "PS0905", "画像「icon.svg」に代わりの文字（alt）がありません。（テンプレート home の 2 ページ）" },
        { Site, "<label class=\"vh\" for=\"top-q\">{{ t.search_label }}</label>", "", "PS0906", "入力欄「q」に名前がありません。（テンプレート " },
        { Site, "</main>", "</main><script>go()</script>", "PS0907", "スクリプト（<script>）が、ページの中に直接書かれています。（テンプレート " },
        { Site, "<main id=\"main\"", "<main style=\"margin: 0\" id=\"main\"", "PS0907", "<main> の style 属性が、ページの中に直接書かれています。（テンプレート " },
        { Site, "</head>", "<link rel=\"stylesheet\" href=\"https://fonts.example.com/css2\"></head>", "PS0908", "よそのサーバー「fonts.example.com」から読み込みます: https://fonts.example.com/css2（テンプレート " },
        { Site, "for=\"top-q\"", "for=\"top-query\"", "PS0910", "<label> の for が指す id「top-query」が、ページにありません。（テンプレート " },
        { Site, " lang=\"{{ page.lang }}\"", "", "PS0912", "ページの言語がありません。（テンプレート " },
        { "assets/site.css", "body {", "@import \"https://fonts.example.com/a.css\"; body {", "PS0908", "よそのサーバー「fonts.example.com」から読み込みます: https://fonts.example.com/a.css" },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Each_break_is_found_and_traced_to_its_template(string file, string right, string wrong, string code, string message)
    {
        var found = FoldedFaults.Of(Broken((file, right, wrong)).Faults);
        Assert.Contains(found, d => d.Rule.Code == code && d.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_breaks_at_once_are_told_in_few_lines()
    {
        var found = FoldedFaults.Of(Broken([.. Breaks.Where((_, i) => i is not (5 or 7)).Select(b => ((string)((object[])b)[0], (string)((object[])b)[1], (string)((object[])b)[2]))]).Faults);
        Assert.All(Breaks.Where((_, i) => i is not (5 or 7)).Select(b => (string)((object[])b)[3]), code => Assert.Contains(found, d => d.Rule.Code == code));
        Assert.True(found.Length is >= 10 and <= 30, string.Join('\n', found.Select(d => $"{d.Rule.Code} {d.Message}")));
    }

    [Fact]
    public void A_site_without_a_break_has_none() => Assert.Empty(Broken().Faults);

    private static SiteInspection Broken(params (string File, string Right, string Wrong)[] breaks)
    {
        var disk = RealSite.Fixture("small");
        foreach (var (file, right, wrong) in breaks)
        {
            var text = disk.Text("themes/default/" + file);
            Assert.Contains(right, text, StringComparison.Ordinal);
            _ = disk.With("themes/default/" + file, text.Replace(right, wrong, StringComparison.Ordinal));
        }

        var bag = new DiagnosticBag();
        Assert.NotNull(Build.Run(new BuildOptions("content", null, "site", BuiltSite.BaseUrl), disk, bag));
        return SiteInspection.Of(disk, "site");
    }
}
