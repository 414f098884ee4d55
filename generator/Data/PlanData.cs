using System.Collections.Immutable;
using PlanSite.Index;

namespace PlanSite.Data;

/// <summary>The files of one plan, made once for writing, describing and listing them.</summary>
/// <param name="Model">The plan with its results.</param>
/// <param name="Tables">Only the tables that the plan has data for, each with its twin for spreadsheets.</param>
/// <param name="PlanJson">The content of plan.json, UTF-8.</param>
internal sealed record PlanData(PlanModel Model, ImmutableArray<CsvPair> Tables, byte[] PlanJson)
{
    /// <summary>Makes all of a plan's files at once; nothing is written.</summary>
    public static PlanData Of(PlanModel model) => new(
        model,
        [.. DataTables.Of(model).Select(t => new CsvPair(t, CsvFile.Plain(t), CsvFile.ForExcel(t)))],
        Data.PlanJson.Of(model));

    /// <summary>Each table followed by its twin for spreadsheets, then the descriptions.</summary>
    public ImmutableArray<DataDownload> Downloads() =>
    [
        .. Tables.SelectMany(t => (DataDownload[])
        [
            Entry(DataNames.Csv(t.Table), t.Table.Name, "csv", t.Plain.Length, t.Table.Rows.Length),
            Entry(DataNames.ExcelCsv(t.Table), t.Table.Name, "excel_csv", t.ForExcel.Length, t.Table.Rows.Length),
        ]),
        Entry(DataNames.PlanJson, "plan_json", "json", PlanJson.Length, null),
        Entry(DataNames.Package, "datapackage", "json", null, null),
        Entry(DataNames.Dataset, "dataset", "json", null, null),
    ];

    private DataDownload Entry(string file, string label, string kind, int? bytes, int? rows) =>
        new(file, Routes.DataFile(Model.Plan, file), "data_" + label.Replace('-', '_'), kind, bytes, rows);
}

/// <param name="Table">What both hold.</param>
/// <param name="Plain">The file for programs, in UTF-8.</param>
/// <param name="ForExcel">The same table with BOM and without formulas.</param>
internal sealed record CsvPair(DataTable Table, byte[] Plain, byte[] ForExcel);
