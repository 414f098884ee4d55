using PlanSite.Index;

namespace PlanSite.Data;

/// <summary>One file that a plan's data page offers.</summary>
/// <param name="FileName">values.csv.</param>
/// <param name="Address">Relative to the site's root, as from <see cref="Routes"/>.</param>
/// <param name="LabelKey">
/// Key of its name in the theme's strings: data_values for a table (both its files), data_plan_json, data_datapackage, data_dataset.
/// </param>
/// <param name="Kind">csv, excel_csv or json.</param>
/// <param name="Bytes">Size; null for files that describe the others.</param>
/// <param name="Rows">Rows without the header; null for files that are no table.</param>
public sealed record DataDownload(string FileName, string Address, string LabelKey, string Kind, int? Bytes, int? Rows)
{
    /// <summary>As servers and descriptions name it: text/csv.</summary>
    public string MediaType => Kind != "json" ? "text/csv" : FileName == DataNames.Dataset ? "application/ld+json" : "application/json";
}

/// <summary>Names of data files: part of the site's addresses.</summary>
internal static class DataNames
{
    /// <summary>The whole plan with its results.</summary>
    public const string PlanJson = "plan.json";
    /// <summary>The Data Package that describes the tables.</summary>
    public const string Package = "datapackage.json";
    /// <summary>The plan's data as a dataset of a catalogue.</summary>
    public const string Dataset = "dataset.jsonld";
    /// <summary>All plans' datasets; from the site's root, the others from the plan's folder.</summary>
    public const string Catalog = Routes.Data + "catalog.jsonld";
    /// <summary>The JSON Schema of every plan.json; from the site's root.</summary>
    public const string PlanSchema = Routes.Data + "plan.schema.json";

    /// <summary>UTF-8 without a mark, for programs.</summary>
    public static string Csv(DataTable table) => table.Name + ".csv";

    /// <summary>The twin with a byte order mark, which spreadsheets need to read Japanese.</summary>
    public static string ExcelCsv(DataTable table) => table.Name + ".excel.csv";
}
