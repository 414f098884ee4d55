using System.Text;
using System.Text.Json.Nodes;
using PlanSite.Data;
using PlanSite.Tests.Fixtures;

namespace PlanSite.Tests.Data;

/// <summary>Columns are a promise to everyone who reads the files: further ones may follow, these stay.</summary>
public sealed class TableColumnsTests
{
    [Theory]
    [InlineData("outline", "lg_code, plan, level, node, parent_level, parent, title, departments, programmes")]
    [InlineData("indicators", "lg_code, plan, level, node, indicator, name, definition, unit, direction, direction_declared")]
    [InlineData("values", "lg_code, plan, level, node, indicator, kind, fiscal_year, printed, number, unit, qualifier, note")]
    [InlineData("judgements", "lg_code, plan, level, node, indicator, fiscal_year, status, attainment_percent, progress_percent, change, published, differs")]
    [InlineData("grades", "lg_code, plan, level, node, fiscal_year, mark, status")]
    [InlineData("steps", "lg_code, plan, level, node, step, kind, fiscal_year, text, continued, printed, name, departments, other_departments, tags, planned_years")]
    [InlineData("budget", "lg_code, plan, level, node, source, from_year, to_year, amount_yen, kind")]
    [InlineData("effects", "lg_code, plan, level, node, kind, fiscal_year, amount_yen")]
    [InlineData("sdgs", "lg_code, plan, level, node, goal, target, inherited")]
    public void A_file_begins_with_the_promised_columns(string table, string columns)
    {
        var header = Header(table);
        Assert.Equal(columns.Split(", "), header.Take(columns.Split(", ").Length));
        Assert.Equal(header.Distinct(), header);
    }

    [Theory]
    [InlineData("outline")]
    [InlineData("indicators")]
    [InlineData("values")]
    [InlineData("judgements")]
    [InlineData("grades")]
    [InlineData("steps")]
    [InlineData("budget")]
    [InlineData("effects")]
    [InlineData("sdgs")]
    public void The_data_package_describes_the_columns_of_the_file(string table)
    {
        var package = JsonNode.Parse(File("plans/small/data/datapackage.json"))!;
        var resource = package["resources"]!.AsArray().Single(r => (string?)r!["name"] == table)!;
        var fields = resource["schema"]!["fields"]!.AsArray();
        Assert.Equal(Header(table), fields.Select(f => (string)f!["name"]!));
        Assert.All(fields, f => Assert.NotEmpty((string)f!["description"]!));
        Assert.Equal(Encoding.UTF8.GetByteCount(File("plans/small/data/" + (string)resource["path"]!)), (int)resource["bytes"]!);
    }

    [Fact]
    public void Every_row_is_as_long_as_the_header() =>
        Assert.All(DataTables.Of(SmallSite.PlanModel()), t => Assert.All(t.Rows, r => Assert.Equal(t.Columns.Length, r.Length)));

    private static string[] Header(string table) => File($"plans/small/data/{table}.csv").Split("\r\n")[0].Split(',');

    private static string File(string path) => Encoding.UTF8.GetString(new DataFiles(SmallSite.Build()).All().Single(f => f.Path == path).Content.Span);
}
