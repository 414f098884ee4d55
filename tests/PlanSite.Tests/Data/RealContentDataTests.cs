using System.Globalization;
using PlanSite.Data;
using PlanSite.Tests.WholeSite;
using PlanSite.Values;

namespace PlanSite.Tests.Data;

/// <summary>The figures of the published plans, counted in their data files.</summary>
public sealed class RealContentDataTests
{
    [Fact]
    public void Isehara_s_121_budgets_add_up_to_the_printed_total()
    {
        var budget = Table("isehara", "budget");
        Assert.Equal(9_002_173_000m, budget.Rows.Sum(r => decimal.Parse(r[7], CultureInfo.InvariantCulture)));
        Assert.Equal(121, budget.Rows.Select(r => r[3]).Distinct().Count());
    }

    [Fact]
    public void Isehara_has_123_indicators_323_rows_of_work_and_133_sdg_links_of_its_policies()
    {
        Assert.Equal(123, Table("isehara", "indicators").Rows.Length);
        Assert.Equal(123, Table("isehara", "judgements").Rows.Length);
        Assert.Equal(323, Table("isehara", "steps").Rows.Where(r => r[5] == "planned").Select(r => (r[3], r[4])).Distinct().Count());
        Assert.Equal(133, Table("isehara", "sdgs").Rows.Count(r => r[2] == "policy" && r[6] == "false"));
    }

    [Theory]
    [InlineData("01-101", "participants", "34.1", "13.7", "improved", "missed")]
    [InlineData("23-103", null, "65.0", "-29.5", "worsened", "missed")]
    [InlineData("40-101", null, "97.7", "-87.5", "worsened", "missed")]
    [InlineData("39-101", null, "233.0", null, "improved", "achieved")]
    public void A_worked_example_stands_in_the_judgements(string node, string? indicator, string attainment, string? progress, string change, string status)
    {
        var row = Table("isehara", "judgements").Rows.Single(r => r[3] == node && (indicator is null || r[4] == indicator));
        Assert.Equal(status, row[6]);
        Assert.Equal(attainment, Rounded(row[7]));
        Assert.Equal(progress ?? "", Rounded(row[8]));
        Assert.Equal(change, row[9]);
    }

    [Fact]
    public void A_plan_at_its_start_has_judgements_of_no_result_and_no_actuals()
    {
        Assert.DoesNotContain(Table("izunokuni", "values").Rows, r => r[5] == "actual");
        Assert.All(Table("izunokuni", "judgements").Rows, r => Assert.Equal("", r[7]));
    }

    private static string Rounded(string percent) => percent.Length == 0 ? ""
        : Format.Round(decimal.Parse(percent, CultureInfo.InvariantCulture), 1).ToString("0.0", CultureInfo.InvariantCulture);

    private static DataTable Table(string plan, string name) =>
        DataTables.Of(RealSite.Model.Plans.Single(p => p.Plan.Id == plan)).Single(t => t.Name == name);
}
