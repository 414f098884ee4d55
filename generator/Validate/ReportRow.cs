using System.Collections.Immutable;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>What a row of a year's report is about.</summary>
internal enum RowKind
{
    /// <summary>The plan's own mark of a node.</summary>
    Grade,

    /// <summary>The text under one heading.</summary>
    Text,

    /// <summary>What was done of one step.</summary>
    Step,

    /// <summary>Money brought in or saved.</summary>
    Effects,

    /// <summary>The value of one indicator.</summary>
    Indicator,

    /// <summary>The value of one figure without a target.</summary>
    Observation,
}

/// <summary>
/// One thing that a year's report says of a node: a grade, the text under a heading, a step's cell, the effects, the value of an indicator
/// or of a figure without a target.
/// A dash is a row as well: it says that none was reported.
/// </summary>
/// <param name="Kind">What kind of thing the row reports.</param>
/// <param name="Id">Of the heading, step, indicator or figure; empty for the others.</param>
/// <param name="IsNone">True for a dash.</param>
internal readonly record struct ReportRow(RowKind Kind, string Id, bool IsNone = false)
{
    private const string Dashes = "-‐‑–—―－−ー";

    /// <summary>A dash alone. Words that mean the same (なし) are words of the report and stay.</summary>
    public static bool IsDash(YamlNode? node) => node is YamlScalar { Value: var text } && IsDash(text);

    /// <summary>The same of a text.</summary>
    public static bool IsDash(string text) =>
        text.Trim() is { Length: > 0 and <= 3 } dash && dash.All(c => Dashes.Contains(c, StringComparison.Ordinal));

    /// <summary>All rows of an entry, the same kinds together. What is left empty is still open, and so no row.</summary>
    public static ImmutableArray<ReportRow> Of(MapReader<EntryShape> entry, Node node) =>
    [
        .. Row(RowKind.Grade, "", entry.Node(EntryShape.Grade)),
        .. Rows(RowKind.Text, entry.Node(EntryShape.Texts)),
        .. Rows(RowKind.Step, entry.Node(EntryShape.Steps)),
        .. Row(RowKind.Effects, "", entry.Node(EntryShape.Effects)),
        .. entry.Others.Where(e => node.Indicators.Any(i => i.Id == e.Key)).SelectMany(e => Row(RowKind.Indicator, e.Key, e.Value)),
        .. entry.Others.Where(e => node.Observations.Any(o => o.Id == e.Key)).SelectMany(e => Row(RowKind.Observation, e.Key, e.Value)),
    ];

    private static IEnumerable<ReportRow> Rows(RowKind kind, YamlNode? node) =>
        node is YamlMap map ? map.Entries.SelectMany(e => Row(kind, e.Key, e.Value)) : [];

    /// <param name="kind">What kind of thing the row reports.</param>
    /// <param name="id">What it is of, within its item.</param>
    /// <param name="node">The value, or a map with the value and what belongs to it.</param>
    private static IEnumerable<ReportRow> Row(RowKind kind, string id, YamlNode? node)
    {
        var value = (kind, node) switch
        {
            (RowKind.Step, YamlMap map) => map[DoneShape.Value.Name],
            (RowKind.Indicator, YamlMap map) => map[ActualShape.Value.Name],
            _ => node,
        };
        return IsFilled(value) ? [new ReportRow(kind, id, IsDash(value))] : [];
    }

    private static bool IsFilled(YamlNode? node) => node switch
    {
        YamlScalar scalar => !scalar.IsNull,
        YamlList list => list.Items.Any(IsFilled),
        YamlMap map => map.Entries.Any(e => IsFilled(e.Value)),
        _ => false,
    };
}
