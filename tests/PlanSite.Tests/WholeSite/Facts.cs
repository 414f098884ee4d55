using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>Tables of figures taken by hand from the printed plans (<c>Facts/*.tsv</c>), and the site's own data files to hold against them.</summary>
internal static class Facts
{
    /// <summary>Rows by the names of the first line.</summary>
    public static ImmutableArray<Row> Printed(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Tests, "WholeSite", "Facts", name + ".tsv"));
        var head = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(l => new Row(head.Zip(l.Split('\t')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal)))];
    }

    /// <summary>A data file of a plan, as it is published.</summary>
    public static ImmutableArray<Row> Published(string plan, string table) => Csv(RealSite.Text($"plans/{plan}/data/{table}.csv"));

    public static ImmutableArray<Row> Csv(string text)
    {
        using var reader = new CsvReader(new StringReader(text.TrimStart('\uFEFF')), new CsvConfiguration(CultureInfo.InvariantCulture));
        reader.Read();
        reader.ReadHeader();
        var rows = ImmutableArray.CreateBuilder<Row>();
        while (reader.Read()) rows.Add(new Row(reader.HeaderRecord!.ToDictionary(h => h, h => reader.GetField(h)!, StringComparer.Ordinal)));
        return rows.ToImmutable();
    }

    /// <summary>Width and blanks do not count: tables print words with line breaks inside.</summary>
    public static string Fold(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c)) kept.Append(c is '～' or '〜' ? '~' : c);
        }

        return kept.ToString();
    }

    /// <summary>A number as plans print it: 46,452.</summary>
    public static string Thousands(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A printed value; any dash for "none" becomes the empty text.</summary>
    public static string Value(string printed) => Fold(printed) is "-" or "—" or "－" or "–" or "―" or "−" ? "" : Fold(printed);
}

/// <summary>A line of a table by its column names.</summary>
internal sealed class Row(Dictionary<string, string> cells)
{
    public string this[string column] => cells[column];

    public decimal Number(string column) => decimal.Parse(cells[column], CultureInfo.InvariantCulture);
}
