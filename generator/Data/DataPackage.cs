using System.Security.Cryptography;
using System.Text.Json.Nodes;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>datapackage.json: a Data Package (version 2) that describes every CSV file column by column.</summary>
internal static class DataPackage
{
    /// <summary>The description of one plan's tables.</summary>
    public static JsonObject Of(Site site, PlanData data)
    {
        var plan = data.Model.Plan;
        var here = new Here(site, Routes.DataFile(plan, DataNames.Package));
        return new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = plan.Id,
            ["title"] = plan.Title,
            ["description"] = DatasetText.Description(plan),
            ["version"] = XmlFile.Day(plan.DataDate),
            ["homepage"] = site.BaseUrl is { } root ? XmlFile.Absolute(root, Routes.Plan(plan)) : null,
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = site.Publisher, ["roles"] = new JsonArray("publisher") }),
            ["licenses"] = site.LicenceOf(plan) is { Url: { } url } terms
                ? new JsonArray(new JsonObject { ["path"] = here.ToAddress(url), ["title"] = terms.Name })
                : null,
            ["sources"] = new JsonArray([.. plan.Sources.Select(s => Source(here, s))]),
            ["resources"] = new JsonArray([.. data.Tables.Select(t => Resource(t.Table, t.Plain))]),
        };
    }

    private static JsonObject Source(Here here, SourceDocument source) =>
        new() { ["title"] = source.Title, ["path"] = source.Url is { } url ? here.ToAddress(url) : null };

    private static JsonObject Resource(DataTable table, byte[] content) => new()
    {
        ["name"] = table.Name,
        ["type"] = "table",
        ["path"] = DataNames.Csv(table),
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = content.Length,
        ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)),
        ["dialect"] = new JsonObject { ["header"] = true, ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["doubleQuote"] = true },
        ["schema"] = new JsonObject { ["fields"] = new JsonArray([.. table.Columns.Select(c => Field(c))]), ["missingValues"] = new JsonArray("") },
    };

    private static JsonObject Field(DataColumn column) => new()
    {
        ["name"] = column.Name,
        ["type"] = column.Type,
        ["description"] = column.Description,
    };
}
