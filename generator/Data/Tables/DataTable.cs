using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Data;

/// <summary>One open-data table of a plan, before it becomes CSV.</summary>
/// <param name="Name">File name without ending: values.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">Each as long as <paramref name="Columns"/>; an empty cell is a missing value.</param>
internal sealed record DataTable(string Name, ImmutableArray<DataColumn> Columns, ImmutableArray<ImmutableArray<string>> Rows);

/// <param name="Name">Its head, which never changes its meaning.</param>
/// <param name="Type">Type of the Table Schema of Frictionless Data.</param>
/// <param name="Description">In Japanese; says unit, range, and what an empty cell means.</param>
internal sealed record DataColumn(string Name, string Type, string Description)
{
    /// <summary>A column of words, ids or several of them with semicolons between.</summary>
    public static DataColumn Text(string name, string description) => new(name, "string", description);

    /// <summary>A column of exact numbers; the unit is told in the description.</summary>
    public static DataColumn Number(string name, string description) => new(name, "number", description);

    /// <summary>A column of true and false.</summary>
    public static DataColumn Flag(string name, string description) => new(name, "boolean", description);

    /// <summary>The column <c>fiscal_year</c>: the calendar year in which the fiscal year begins.</summary>
    public static DataColumn Year(string description) => new("fiscal_year", "year", description);

    /// <summary>The columns that say which node of which plan a row belongs to.</summary>
    public static ImmutableArray<DataColumn> OfNode { get; } =
    [
        Text("lg_code", "全国地方公共団体コード(6桁)。"),
        Text("plan", "計画のID。"),
        Text("level", "階層のID。"),
        Text("node", "項目のID。階層の中で一意。"),
    ];
}

/// <summary>How values are written in cells: exact, without separators, independent of culture.</summary>
internal static class Cell
{
    /// <summary>What is not known, not reported or does not apply; never 0.</summary>
    public const string Missing = "";

    /// <summary>Every digit, no separators, no closing zeros.</summary>
    public static string Of(decimal? number) => number is { } n ? Format.Machine(n) : Missing;

    /// <summary>Unrounded, with six decimals or more.</summary>
    public static string Percent(decimal? percent) =>
        percent?.ToString("0.000000######################", CultureInfo.InvariantCulture) ?? Missing;

    /// <summary>The calendar year in which it begins: 2022.</summary>
    public static string Of(FiscalYear? year) => year?.ToString() ?? Missing;

    /// <summary>A count or a year: digits only.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>true or false, as the Table Schema wants them.</summary>
    public static string Of(bool flag) => flag ? "true" : "false";

    /// <summary>Several names in one cell; an empty text when there is none.</summary>
    public static string Of(IEnumerable<string> names) => string.Join(';', names);

    /// <summary>A row that begins with the cells of <see cref="DataColumn.OfNode"/>.</summary>
    public static ImmutableArray<string> Row(Plan plan, NodeKey node, params ReadOnlySpan<string> cells) =>
        [plan.Municipality.Code, plan.Id, node.Level, node.Id, .. cells];
}

/// <summary>Words of enumerations in data files. They are an interface: they stay as they are when the code's names change.</summary>
internal static class DataWords
{
    /// <summary>Which way is better: up, down, keep, stages, neutral.</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.Up => "up",
        Direction.Down => "down",
        Direction.Keep => "keep",
        Direction.Neutral => "neutral",
        _ => "stages",
    };

    /// <summary>Against the baseline: improved, unchanged, worsened, increased, decreased.</summary>
    public static string Of(Compute.Change change) => change switch
    {
        Compute.Change.Improved => "improved",
        Compute.Change.Unchanged => "unchanged",
        Compute.Change.Increased => "increased",
        Compute.Change.Decreased => "decreased",
        _ => "worsened",
    };

    /// <summary>revenue or expenditure.</summary>
    public static string Of(EffectKind kind) => kind is EffectKind.Revenue ? "revenue" : "expenditure";

    /// <summary>not_set, number, range ...</summary>
    public static string Of<T>(T value) where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
