using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>
/// The entry to open data: every file of the site that is neither a page nor a feed nor a part of the theme. Each plan's is made once.
/// </summary>
public sealed class DataFiles(SiteModel model)
{
    private readonly Lazy<ImmutableArray<PlanData>> _plans = new(() => [.. model.Plans.Select(PlanData.Of)]);

    /// <summary>What each plan offers, in the order of the plans.</summary>
    public ImmutableArray<ImmutableArray<DataDownload>> Downloads => [.. _plans.Value.Select(p => p.Downloads())];

    /// <summary>Where all of them stand that people may cite, without making any but the plans' own.</summary>
    public IEnumerable<string> Addresses =>
        [.. Downloads.SelectMany(plan => plan.Select(d => d.Address)), DataNames.Catalog, DataNames.PlanSchema];

    /// <summary>
    /// One file after the other. The sitemap is made by <see cref="SiteMap"/>, from the list of all pages; it and the search
    /// description need absolute addresses, so there is none without <see cref="Site.BaseUrl"/>.
    /// </summary>
    public IEnumerable<SiteFile> All()
    {
        foreach (var file in _plans.Value.SelectMany(data => OfPlan(model.Site, data))) yield return file;
        yield return new SiteFile(DataNames.Catalog, Json(LinkedData.Catalogue(model.Site, model.Plans.Select(p => p.Plan).Zip(Downloads))));
        yield return new SiteFile(DataNames.PlanSchema, PlanJson.Schema());
        yield return new SiteFile(SiteTexts.Robots, SiteTexts.RobotsOf(model.Site), GivesWay: true);
        if (model.Site.BaseUrl is { } root) yield return new SiteFile(SiteTexts.OpenSearch, SiteTexts.OpenSearchOf(model.Site, root));
    }

    private static IEnumerable<SiteFile> OfPlan(Site site, PlanData data)
    {
        var plan = data.Model.Plan;
        foreach (var (table, plain, forExcel) in data.Tables)
        {
            yield return File(plan, DataNames.Csv(table), plain);
            yield return File(plan, DataNames.ExcelCsv(table), forExcel);
        }
        yield return File(plan, DataNames.PlanJson, data.PlanJson);
        yield return File(plan, DataNames.Package, Json(DataPackage.Of(site, data)));
        yield return File(plan, DataNames.Dataset, Json(LinkedData.Dataset(site, plan, data.Downloads())));
    }

    private static SiteFile File(Plan plan, string name, byte[] content) => new(Routes.DataFile(plan, name), content);

    /// <summary>What has no value is left out.</summary>
    private static byte[] Json(JsonObject json)
    {
        Prune(json);
        return JsonFile.Of(json);
    }

    private static void Prune(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) Prune(item);
        }
        if (node is not JsonObject json) return;
        foreach (var name in json.Where(p => p.Value is null).Select(p => p.Key).ToArray()) _ = json.Remove(name);
        foreach (var (_, value) in json) Prune(value);
    }
}
