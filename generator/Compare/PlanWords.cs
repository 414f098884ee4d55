using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace PlanSite.Compare;

/// <summary>What things are called in the words of the plan itself, where it has some, and else in those of its data.</summary>
internal sealed class PlanWords
{
    /// <summary>The value that is to be reached.</summary>
    public const string Target = "目標";

    /// <summary>What printed values are called that are judged or added up.</summary>
    public static FrozenSet<string> Printed { get; } =
        FrozenSet.Create(StringComparer.Ordinal, Actual, Target, Baseline, Observed, Revenue, Expenditure);

    private const string Actual = "実績", Baseline = "当初値", Observed = "値", Revenue = "歳入の効果", Expenditure = "歳出の効果";

    private static readonly FrozenSet<string> Unnamed = FrozenSet.Create(StringComparer.Ordinal,
        "nodes", "indicators", "observations", "actuals", "targets", "values", "reports", "baseline", "texts", "effects", "steps");

    private static readonly string[] ReferredTo = ["departments", "programmes", "tags"];

    private static readonly string[] NameProperties = ["title", "name", "passage", "mark", "id", "printed", "document"];

    private readonly JsonElement _plan;
    private readonly FrozenDictionary<string, string> _textKinds;
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _named;

    /// <summary>The plan now has the last word.</summary>
    public PlanWords(JsonElement former, JsonElement now)
    {
        _plan = now;
        _textKinds = NamesIn("text_kinds", former, now);
        _named = ReferredTo.ToFrozenDictionary(l => l, l => NamesIn(l, former, now), StringComparer.Ordinal);
    }

    /// <summary>What a property that refers to others by their ids says, by their names; null for any other.</summary>
    public string? Named(string property, IEnumerable<string> ids) =>
        _named.TryGetValue(property, out var names) ? string.Join("、", ids.Select(id => names.GetValueOrDefault(id, id))) : null;

    private static FrozenDictionary<string, string> NamesIn(string list, JsonElement former, JsonElement now) =>
        new[] { now, former }.SelectMany(p => p.TryGetProperty(list, out var all) ? all.EnumerateArray() : [])
            .Select(k => (Id: PlanEntries.Text(k, "id"), Name: PlanEntries.Text(k, "name"))).DistinctBy(k => k.Id)
            .ToFrozenDictionary(k => k.Id, k => k.Name, StringComparer.Ordinal);

    /// <summary>The plan's short name.</summary>
    public string Title => PlanEntries.Text(_plan, "short_title");

    /// <summary>What stands before the names of what is in a property; nothing where that is plain.</summary>
    public ImmutableArray<string> Label(string record, string property) =>
        Unnamed.Contains(property) ? [] : [TitleOf(record, property)];

    /// <summary>What a property is called.</summary>
    public string TitleOf(string record, string property) => (record, property) switch
    {
        ("actual", "value") => Actual,
        ("target", "value") => Target,
        ("baseline", "value") or ("indicator", "baseline") => Baseline,
        ("observed", "value") => Observed,
        ("node", "goal") => Own("goal_name", record, property),
        ("node" or "report", "grade") => Own("grades_name", record, property),
        _ => PlanFields.Known.TitleOf(record, property),
    };

    /// <summary>What an entry of a list is called.</summary>
    /// <param name="record">What it is.</param>
    /// <param name="labels">What stands before it.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="isOpened">True where the parts of the entry are told one by one.</param>
    public ImmutableArray<string> EntryLabels(string record, ImmutableArray<string> labels, JsonElement entry, bool isOpened) => record switch
    {
        "node" or "indicator" or "observation" or "step" or "report" or "actual" or "target" or "observed" when isOpened => [],
        "node" => ["項目"],
        "indicator" => ["指標"],
        "observation" => ["年度ごとの数"],
        "step" => ["行程"],
        "actual" => [Actual],
        "target" => [Target],
        "observed" => [Observed],
        "text" => [_textKinds.GetValueOrDefault(PlanEntries.Text(entry, "kind"), "文章")],
        "effect" => [PlanEntries.Text(entry, "kind") == "revenue" ? Revenue : Expenditure],
        "step_cell" or "sdg" or "year_budget" => labels,
        _ when isOpened || PlanEntries.IsWhole(record) => [.. labels, Name(entry)],
        _ => labels,
    };

    /// <summary>The rate that is shown first for an indicator, in Japanese.</summary>
    public string RateOf(JsonElement indicator)
    {
        var rule = indicator.TryGetProperty("rule", out var own) ? own : _plan.TryGetProperty("rule", out var plans) ? plans : default;
        return rule.ValueKind is JsonValueKind.Object ? PlanText.Word(PlanEntries.Text(rule, "headline")) : "率";
    }

    private static string Name(JsonElement entry) =>
        NameProperties.Select(p => PlanEntries.Text(entry, p)).FirstOrDefault(t => t.Length > 0) ?? "";

    private string Own(string property, string record, string of) =>
        PlanEntries.Text(_plan, property) is { Length: > 0 } name ? name : PlanFields.Known.TitleOf(record, of);
}
