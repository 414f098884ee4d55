using System.Text.Json;
using System.Text.Json.Nodes;
using PlanSite.Index;

namespace PlanSite.Render.Data;

/// <summary>The entry to open data: every file of the site that is neither a page nor a part of the theme.</summary>
public static class DataFiles
{
    /// <summary>
    /// One file after the other. The sitemap is made by <see cref="SiteMap"/>, from the pages that were rendered; it and the search
    /// description need absolute addresses, so there is none without <see cref="Model.Site.BaseUrl"/>.
    /// </summary>
    public static IEnumerable<SiteFile> Of(SiteModel model)
    {
        foreach (var file in model.Plans.SelectMany(p => OfPlan(model, p))) yield return file;
        yield return new SiteFile(DataNames.Catalog, Json(LinkedData.Catalogue(model)));
        yield return new SiteFile(DataNames.PlanSchema, PlanJson.Schema());
        yield return new SiteFile(Feed.File, Feed.Of(model.Site));
        yield return new SiteFile(SiteTexts.Robots, SiteTexts.RobotsOf(model.Site));
        if (model.Site.BaseUrl is { } root) yield return new SiteFile(SiteTexts.OpenSearch, SiteTexts.OpenSearchOf(model.Site, root));
    }

    private static IEnumerable<SiteFile> OfPlan(SiteModel model, PlanModel plan)
    {
        var tables = DataTables.Of(plan);
        foreach (var table in tables)
        {
            yield return File(plan, DataNames.Csv(table), CsvFile.Plain(table));
            yield return File(plan, DataNames.ExcelCsv(table), CsvFile.ForExcel(table));
        }
        yield return File(plan, DataNames.PlanJson, PlanJson.Of(plan));
        yield return File(plan, DataNames.Package, Json(DataPackage.Of(model.Site, plan.Plan, tables)));
        yield return File(plan, DataNames.Dataset, Json(LinkedData.Dataset(model.Site, plan)));
    }

    private static SiteFile File(PlanModel plan, string name, byte[] content) => new(Routes.DataFile(plan.Plan, name), content);

    private static byte[] Json(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, PlanJson.Options);
}
