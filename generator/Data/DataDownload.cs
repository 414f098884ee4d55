using PlanSite.Index;

namespace PlanSite.Data;

/// <summary>One file that a plan's data page offers.</summary>
/// <param name="FileName">values.csv.</param>
/// <param name="Address">Relative to the site's root, as from <see cref="Routes"/>.</param>
/// <param name="LabelKey">
/// Key of its name in the theme's strings: data.values for a table (both its files), data.plan_json, data.datapackage, data.dataset.
/// </param>
/// <param name="Kind">csv, excel_csv or json.</param>
/// <param name="Bytes">Size; null for files that describe the others.</param>
/// <param name="Rows">Rows without the header; null for files that are no table.</param>
public sealed record DataDownload(string FileName, string Address, string LabelKey, string Kind, int? Bytes, int? Rows)
{
    public string MediaType => Kind != "json" ? "text/csv" : FileName == DataNames.Dataset ? "application/ld+json" : "application/json";
}

/// <summary>Names of data files: part of the site's addresses.</summary>
internal static class DataNames
{
    public const string PlanJson = "plan.json";
    public const string Package = "datapackage.json";
    public const string Dataset = "dataset.jsonld";
    public const string Catalog = Routes.Data + "catalog.jsonld";
    public const string PlanSchema = Routes.Data + "plan.schema.json";

    public static string Csv(DataTable table) => table.Name + ".csv";

    public static string ExcelCsv(DataTable table) => table.Name + ".excel.csv";
}
