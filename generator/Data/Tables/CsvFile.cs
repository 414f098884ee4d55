using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace PlanSite.Data;

/// <summary>Writes a table as RFC 4180: header row, CRLF, quotes only where needed, UTF-8.</summary>
internal static class CsvFile
{
    /// <summary>First characters that spreadsheets take for a formula; also in full width, which Japanese editions read the same.</summary>
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    /// <summary>The library by itself quotes CRLF but neither of its halves.</summary>
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = args => args.Field is { Length: > 0 } cell && (cell.AsSpan().ContainsAny(",\"\r\n") || cell[0] == ' ' || cell[^1] == ' '),
    };

    /// <summary>For programs: no BOM, cells exactly as they are.</summary>
    public static byte[] Plain(DataTable table) => new UTF8Encoding(false).GetBytes(Write(table, cell => cell));

    /// <summary>For spreadsheets: with BOM, and no cell can run as a formula; a negative number is none and stays a number.</summary>
    public static byte[] ForExcel(DataTable table) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Write(table, Harmless))];

    private static string Harmless(string cell) =>
        cell.Length > 0 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal) && !IsNegativeNumber(cell) ? "'" + cell : cell;

    private static bool IsNegativeNumber(string cell) => cell[0] == '-' && char.IsAsciiDigit(cell[^1])
        && decimal.TryParse(cell.AsSpan(1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string Write(DataTable table, Func<string, string> shown)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Configuration))
        {
            WriteRow(csv, table.Columns.Select(c => c.Name));
            foreach (var row in table.Rows) WriteRow(csv, row.Select(shown));
        }
        return text.ToString();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
    }
}
