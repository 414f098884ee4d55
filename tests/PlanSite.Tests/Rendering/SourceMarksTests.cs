using PlanSite.Diagnostics;
using PlanSite.Templates;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Rendering;

/// <summary>Marks of where words are written become elements where an element can stand, and go everywhere else.</summary>
public sealed class SourceMarksTests
{
    private static readonly string Marked = SourceMarks.Open(new SourceSpan("plans/a/actuals/2022.yaml", 2, 17)) + "2,303人" + SourceMarks.Close;
    private const string Shown = "<span data-source=\"plans/a/actuals/2022.yaml:2:17\">2,303人</span>";

    public static TheoryData<string, string> Pages => new()
    {
        { "<p>@</p>", $"<p>{Shown}</p>" },
        { "@", Shown },
        { "<b lang=\"ja\">@</b> 1 < 2 @", $"<b lang=\"ja\">{Shown}</b> 1 < 2 {Shown}" },
        { "<td data-h=\"@\">@</td>", $"<td data-h=\"2,303人\">{Shown}</td>" },
        { "<td data-h='a > @'>@</td>", $"<td data-h='a > 2,303人'>{Shown}</td>" },
        { "<title>@</title><p>@</p>", $"<title>2,303人</title><p>{Shown}</p>" },
        { "<select><option value=\"1\">@</option></select>@", $"<select><option value=\"1\">2,303人</option></select>{Shown}" },
        { "<script>if (a < b) c = '@';</script>@", $"<script>if (a < b) c = '2,303人';</script>{Shown}" },
        { "<p>2,303人</p>", "<p>2,303人</p>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Marks_become_elements_in_text_only(string page, string shown) =>
        Assert.Equal(shown, SourceMarks.Shown(page.Replace("@", Marked, StringComparison.Ordinal)));

    [Fact]
    public void No_published_byte_tells_where_it_is_written()
    {
        var mark = SourceMarks.Close[..1];
        Faults.None(RealSite.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
            .Where(f => RealSite.Text(f).Contains(mark, StringComparison.Ordinal) || RealSite.Text(f).Contains("data-source", StringComparison.Ordinal)));
    }
}
