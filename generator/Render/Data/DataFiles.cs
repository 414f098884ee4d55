using PlanSite.Index;

namespace PlanSite.Render.Data;

/// <summary>The entry to open data: every file that is not a page.</summary>
public static class DataFiles
{
    /// <summary>All data files of the site, one after the other. The sitemap is made by <see cref="SiteMap"/>, from the pages that were rendered.</summary>
    public static IEnumerable<SiteFile> Of(SiteModel site) => site.Plans.SelectMany(OfPlan);

    private static IEnumerable<SiteFile> OfPlan(PlanModel model)
    {
        foreach (var table in DataTables.Of(model))
        {
            yield return new SiteFile(Routes.DataFile(model.Plan, DataNames.Csv(table)), CsvFile.Plain(table));
            yield return new SiteFile(Routes.DataFile(model.Plan, DataNames.ExcelCsv(table)), CsvFile.ForExcel(table));
        }
    }
}
