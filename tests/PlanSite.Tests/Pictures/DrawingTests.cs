using System.Xml.Linq;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Pictures;
using PlanSite.Templates;
using PlanSite.Tests.Fixtures;

namespace PlanSite.Tests.Pictures;

/// <summary>Marks, walls and bars as they are drawn.</summary>
public sealed class DrawingTests
{
    private const string Nasty = "<script>\"&'";

    [Fact]
    public void Every_status_has_a_drawing_of_its_own() => Assert.Equal(
        Statuses.All.Length, Statuses.All.Select(s => string.Concat(StatusMark.Whole(s).Select(p => p.Style + p.Path))).Append(StatusMark.Nothing[0].Path).Distinct().Count() - 1);

    /// <summary>Filled for kept, half for nearly, an outline for the rest: told apart in grey.</summary>
    [Fact]
    public void How_full_a_mark_is_says_how_much_was_kept()
    {
        Assert.All(new[] { Status.Exceeded, Status.Achieved }, s => Assert.Equal("c-full", StatusMark.Whole(s)[0].Style));
        Assert.Equal(["c-ring", "c-full"], StatusMark.Whole(Status.Nearly).Select(p => p.Style));
        Assert.Equal(["c-hollow", "c-cross"], StatusMark.Whole(Status.Missed).Select(p => p.Style));
        Assert.All(Statuses.All.Where(s => !s.IsJudged() && s is not Status.Ended), s => Assert.StartsWith("c-thin", StatusMark.Whole(s)[0].Style, StringComparison.Ordinal));
    }

    public static TheoryData<string[], string[]> Scales => new()
    {
        // marks of a scale, best first; what is drawn (o) or written
        { ["◎", "○", "△", "×"], ["o", "o", "o", "o"] },
        { ["S", "A", "B", "C"], ["S", "A", "B", "C"] },
        { ["A+", "A", "B", "C"], ["A+", "A", "B", "C"] },
        { ["実施", "一部実施", "未実施"], ["o", "o", "o"] }, // too wide for a mark: by what they mean
        { ["順調である", "おおむね順調", "遅れている"], ["順", "お", "遅"] }, // the first two both mean reached
    };

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_plans_own_marks_are_ink_and_never_alike(string[] marks, string[] drawn)
    {
        Status[] meaning = marks.Length == 4 ? [Status.Exceeded, Status.Achieved, Status.Nearly, Status.Missed]
            : marks[0] == "順調である" ? [Status.Achieved, Status.Achieved, Status.Missed] : [Status.Achieved, Status.Nearly, Status.Missed];
        var made = WallMarks.Of([.. marks.Select((m, i) => new GradeMark(m, "意味" + m, meaning[i], null))]);
        Assert.Equal(drawn, made.Select(m => m.Sign ?? "o"));
        Assert.All(made.SelectMany(m => m.Shape), s => Assert.Equal("c-pen", s.Style));
        Assert.All(made, m => Assert.StartsWith("k-", m.Style, StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_of_a_wall_reach_the_page_as_words_only()
    {
        var mark = WallMarks.Of(Status.Missed, Nasty);
        var cell = new WallCell(Nasty, new Phrase(Nasty, "ja"), [mark], Nasty);
        var html = XElement.Parse($"<div>{WallDrawing.Draw(new Wall
        {
            Id = "w",
            Story = Nasty,
            Label = Nasty,
            Skip = Nasty,
            Hint = Nasty,
            Keys = [new(mark, new Phrase(Nasty, null), "1", Nasty)],
            Fields = [new(new Anchor(Nasty, new Phrase(Nasty, null)), Nasty, [new(new Anchor(Nasty, new Phrase(Nasty, null)), [cell, cell])])],
        })}</div>");
        Assert.Empty(html.Descendants("script"));
        Assert.Empty(html.Descendants().Attributes("style"));
        Assert.Contains($"{Nasty} {Nasty}", html.Descendants("title").Select(t => t.Value));
        Assert.Single(html.Descendants("symbol")); // drawn once, shown three times
        Assert.Equal(3, html.Descendants("use").Count(u => (string?)u.Attribute("href") == "#w-missed"));
    }

    [Fact]
    public void The_longest_bar_takes_the_whole_width_and_large_parts_carry_their_size()
    {
        Segment Part(string name, decimal size) => new(name, "c-m1", new Texture(Pattern.Solid), size, $"{size}円");
        ScaledBar Bar(string id, params Segment[] parts) => new(id, new Anchor("#", new Phrase(id, null)), "計", [.. parts]);
        var html = XElement.Parse($"<div>{ScaledBars.Draw("p", [Bar("x", Part("甲", 3), Part("乙", 1)), Bar("y", Part("甲", 1)), Bar("z")], ChartWords.Japanese, "表題", "行")}</div>");
        var bars = html.Descendants("svg").Where(s => (string?)s.Attribute("role") == "img").ToArray();
        Assert.Equal(["0% 75%", "75% 25%", "0% 25%"], bars.SelectMany(b => b.Elements("rect")).Select(r => $"{(string?)r.Attribute("x")} {(string?)r.Attribute("width")}"));
        Assert.Equal(["x 計", "y 計"], bars.Select(b => b.Element("title")!.Value));
        Assert.Equal("甲 3円、乙 1円。", bars[0].Element("desc")!.Value);
        Assert.Equal(["3円", "1円", "1円"], html.Descendants("text").Select(t => t.Value));
        Assert.Equal(["行 甲 乙", "x 3円 1円", "y 1円 –"], html.Descendants("tr").Select(r => string.Join(' ', r.Elements().Select(c => c.Value)))); // the same as a table
    }
}
