using System.Collections.Frozen;
using System.Text.Json;

namespace PlanSite.Compare;

/// <summary>Which records of plan.json are told apart by what, and which of it only follows from the rest.</summary>
internal static class PlanEntries
{
    private static readonly FrozenSet<string> ById = FrozenSet.Create(StringComparer.Ordinal,
        "indicator", "observation", "step", "department", "programme", "theme", "initiative", "tag", "text_kind", "funding_source", "level", "source",
        "prose");

    private static readonly FrozenSet<string> ByYear = FrozenSet.Create(StringComparer.Ordinal,
        "actual", "target", "observed", "step_cell", "report", "year_budget", "path_point");

    private static readonly FrozenSet<string> Items = FrozenSet.Create(StringComparer.Ordinal,
        "node", "indicator", "observation", "step", "department", "programme", "theme", "initiative", "tag", "text_kind", "level", "prose",
        "milestone", "related", "grade", "funding_source", "source");

    private static readonly FrozenSet<string> Values = FrozenSet.Create(StringComparer.Ordinal,
        "actual", "target", "observed", "value", "baseline", "effect", "budget", "year_budget", "published_mark");

    /// <summary>Records that are read at one go.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.Create(StringComparer.Ordinal,
        "value", "key", "source_ref", "sdg", "step_cell", "effect", "budget", "year_budget", "licence", "staff", "published_mark", "source_yen",
        "milestone", "band", "path_point", "left_out", "published_total", "text", "rule");

    /// <summary>Worked out from the rest, or already said by where it stands.</summary>
    private static readonly FrozenSet<string> Derived = FrozenSet.Create(StringComparer.Ordinal,
        "/$schema", "/version", "/id", "/reported_years", "/sdg_goals", "/results", "/results_by_year", "/money",
        "node/level", "node/id", "node/address", "node/status", "node/delays", "node/results", "node/money",
        "indicator/id", "indicator/judgements", "indicator/direction_declared", "level/id", "level/depth", "report/year", "actual/year",
        "target/year", "observed/year", "observation/id", "step/id", "department/id", "programme/id", "theme/id", "initiative/id", "tag/id",
        "text_kind/id", "funding_source/id", "source/id", "prose/id", "grade/mark", "related/name");

    /// <summary>Editors' own words beside what is published: they may go without a trace.</summary>
    private static readonly FrozenSet<string> Editorial = FrozenSet.Create(StringComparer.Ordinal,
        "note", "keywords", "doubtful", "break", "not_comparable", "reason", "mark");

    private static readonly FrozenSet<string> Sentences = FrozenSet.Create(StringComparer.Ordinal,
        "description", "goal", "summary", "definition", "markdown", "note", "reason", "sdg_note", "doubtful", "break", "not_comparable", "items");

    /// <summary>True for what says nothing of its own.</summary>
    public static bool IsDerived(string record, string property) => Derived.Contains($"{record}/{property}");

    /// <summary>True for records that are read at one go.</summary>
    public static bool IsWhole(string record) => Whole.Contains(record);

    /// <summary>Tells an entry apart from the others of its list; null where entries have no names.</summary>
    public static string? KeyOf(string? record, JsonElement entry) => record switch
    {
        null => null,
        "node" => $"{Text(entry, "level")}/{Text(entry, "id")}",
        "text" or "effect" => Text(entry, "kind"),
        "grade" or "published_mark" => Text(entry, "mark"),
        "sdg" => $"{Text(entry, "goal")}.{Text(entry, "target")}",
        "related" or "milestone" => Text(entry, "name"),
        "left_out" => $"{Text(entry, "document")}/{Text(entry, "passage")}",
        "published_total" => $"{Raw(entry, "scope")}/{Text(entry, "kind")}/{Text(entry, "item")}/{Text(entry, "year")}",
        _ => ById.Contains(record) ? Text(entry, "id") : ByYear.Contains(record) ? Text(entry, "year") : null,
    };

    /// <summary>The year that an entry is of; null where it has none.</summary>
    public static int? YearOf(string record, JsonElement entry) =>
        ByYear.Contains(record) && entry.TryGetProperty("year", out var year) ? year.GetInt32() : null;

    /// <summary>What kind of change it is when a property, or an entry of it, changes.</summary>
    /// <param name="record">The record that is or holds it.</param>
    /// <param name="property">The property; null for the record itself.</param>
    public static ChangeKind KindOf(string? record, string? property) => (record, property) switch
    {
        ("rule", _) or (_, "rule") => ChangeKind.Rule,
        ("text", null) => ChangeKind.Text,
        ("step_cell", null) => ChangeKind.Work,
        ({ } of, null) when Items.Contains(of) => ChangeKind.Item,
        ({ } of, null or "value" or "published_rate") when Values.Contains(of) => ChangeKind.Value,
        ("node" or "report", "grade") => ChangeKind.Grade,
        ("actual", "published") => ChangeKind.Value,
        (_, { } name) when Sentences.Contains(name) => ChangeKind.Text,
        (_, "title" or "name" or "short_title" or "goal_name" or "grades_name" or "programmes_name") => ChangeKind.Title,
        _ => ChangeKind.Other,
    };

    /// <summary>True where what has no counterpart any more had been published, by whomever it may be cited.</summary>
    public static bool IsLoss(string record, string? property, ChangeKind kind) => (property is null || !Editorial.Contains(property))
        && (kind is ChangeKind.Item or ChangeKind.Value or ChangeKind.Work or ChangeKind.Grade or ChangeKind.Text || record is "sdg" or "left_out");

    /// <summary>A property as text; empty where it is missing.</summary>
    public static string Text(JsonElement entry, string property) =>
        !entry.TryGetProperty(property, out var value) ? "" : value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Raw(JsonElement entry, string property) => entry.TryGetProperty(property, out var value) ? value.GetRawText() : "";
}
