using PlanSite.Tests.Support;

namespace PlanSite.Tests.Rendering;

/// <summary>The language of themes by example: <c>templates.tsv</c> says of each template what is printed, escaped or refused.</summary>
public sealed class TemplateTableTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in TextTable.Rows("templates.tsv", 2)) rows.Add(row[0], row[1]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_template_is_printed_or_refused_as_the_table_says(string template, string expected) =>
        Assert.Equal(Lines(expected), OneTemplate.Outcome(Lines(template)));

    [Fact]
    public void The_table_is_long() => Assert.InRange(Rows.Count, 250, int.MaxValue);

    [Theory]
    [InlineData("{{ ", "(", "1", ")", " }}")]
    [InlineData("{{ ", "[", "1", "]", " }}")]
    [InlineData("{{ x = ", "{a: ", "1", "}", " }}")]
    [InlineData("", "{{ if title }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ for x in page.nav }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ wrap include \"box\" }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ capture x }}", "x", "{{ end }}", "")]
    [InlineData("{{ x", ".text", "", "", " }}")]
    [InlineData("{{ ", "! ", "title", "", " }}")]
    [InlineData("{{ ", "1 + ", "1", "", " }}")]
    [InlineData("{{ ", "title ? 1 : ", "1", "", " }}")]
    public void Nesting_without_end_is_told_and_does_not_end_the_program(string before, string open, string within, string close, string after)
    {
        var template = before + string.Concat(Enumerable.Repeat(open, 5000)) + within + string.Concat(Enumerable.Repeat(close, 5000)) + after;
        var (text, found) = OneTemplate.Render(template);
        Assert.Null(text);
        Assert.Contains("depth limit", Assert.Single(found, d => d.Rule.Code == "PS0703").Message, StringComparison.Ordinal);
    }

    private static string Lines(string cell) => cell.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal);
}
