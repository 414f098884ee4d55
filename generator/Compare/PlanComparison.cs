using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Index;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>Goes through two states of one plan side by side, entry by entry, and notes what differs.</summary>
internal sealed class PlanComparison
{
    private readonly JsonElement _former;
    private readonly JsonElement _now;
    private readonly FormerNames _names;
    private readonly PlanWords _words;
    private readonly ImmutableHashSet<(string, string?, string?)> _ruleParts;
    private readonly List<SiteChange> _changes = [];
    private readonly List<SiteChange> _judged = [];

    /// <param name="former">The plan before.</param>
    /// <param name="now">The plan now.</param>
    /// <param name="addresses">What became of former addresses.</param>
    public PlanComparison(JsonElement former, JsonElement now, FormerAddresses addresses)
    {
        (_former, _now) = (former, now);
        _names = new FormerNames(PlanEntries.Text(former, "id"), PlanEntries.Text(now, "id"), addresses);
        _words = new PlanWords(former, now);
        _ruleParts = [.. RuleText.Different(Get(former, "rule"), Get(now, "rule"))];
    }

    /// <summary>What the content says differently, and results that came out differently although nothing of theirs was changed.</summary>
    public (ImmutableArray<SiteChange> Changes, ImmutableArray<SiteChange> Judgements) Run()
    {
        Record(PlanFields.Plan, new Spot(_names.Plan, _words.Title) { Address = _names.FormerRoot }, [], _former, _now);
        return ([.. _changes], [.. _judged]);
    }

    private void Record(string record, Spot spot, ImmutableArray<string> labels, JsonElement? former, JsonElement? now)
    {
        foreach (var property in Names(former).Union(Names(now), StringComparer.Ordinal).Where(p => !PlanEntries.IsDerived(record, p)))
        {
            var (before, after) = (Given(record, property, former), Given(record, property, now));
            var child = PlanFields.Known.RecordOf(record, property);
            if (IsKeyed(child, before) || IsKeyed(child, after)) Entries(child!, spot, [.. labels, .. _words.Label(record, property)], before, after);
            else if (child is not null && !PlanEntries.IsWhole(child) && before is not null && after is not null)
                Record(child, spot, [.. labels, .. _words.Label(record, property)], before, after);
            else Leaf(record, property, child, spot, [.. labels, _words.TitleOf(record, property)], before, after);
        }
    }

    private static bool IsKeyed(string? record, JsonElement? list) => list is { ValueKind: JsonValueKind.Array } all
        && all.GetArrayLength() > 0 && PlanEntries.KeyOf(record, all[0]) is not null;

    private void Entries(string record, Spot spot, ImmutableArray<string> labels, JsonElement? former, JsonElement? now)
    {
        var after = ByKey(EntriesOf(record, now), e => PlanEntries.KeyOf(record, e)!);
        var before = ByKey(EntriesOf(record, former), e => _names.Now(record, e, spot));
        foreach (var key in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            Entry(record, spot, labels, before.TryGetValue(key, out var old) ? old : null, after.TryGetValue(key, out var current) ? current : null);
        }
    }

    private static Dictionary<string, JsonElement> ByKey(IEnumerable<JsonElement> entries, Func<JsonElement, string> key) =>
        entries.GroupBy(key).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>What is inherited from above is said there.</summary>
    private static IEnumerable<JsonElement> EntriesOf(string record, JsonElement? list) => list is not { ValueKind: JsonValueKind.Array } all ? []
        : all.EnumerateArray().Where(e => record != "sdg" || PlanEntries.Text(e, "inherited") != "true");

    private void Entry(string record, Spot outer, ImmutableArray<string> labels, JsonElement? former, JsonElement? now)
    {
        var spot = _names.Enter(record, outer, former, now);
        var isBoth = former is not null && now is not null;
        var own = _words.EntryLabels(record, labels, former ?? now!.Value, isBoth || record == "report");
        if (record == "report" || (isBoth && !PlanEntries.IsWhole(record)))
        {
            if (record == "indicator") Indicator(spot, former!.Value, now!.Value);
            else Record(record, spot, own, former, now);
        }
        else Leaf(record, null, record, spot, own, former, now);
    }

    private void Indicator(Spot spot, JsonElement former, JsonElement now)
    {
        if (Get(now, "same_as") is not null && Get(former, "same_as") is not null)
        {
            Leaf("indicator", "same_as", null, spot, [_words.TitleOf("indicator", "same_as")], Get(former, "same_as"), Get(now, "same_as"));
            return;
        }

        var first = _changes.Count;
        Record("indicator", spot, [], former, now);
        var results = new Results(former, now, _words.RateOf(now));
        var told = new HashSet<int>();
        for (var at = first; at < _changes.Count; at++)
        {
            if (JudgedYear(_changes[at], results) is not { } year) continue;
            var judged = results.Of(year);
            told.Add(year);
            if (judged is not { Before: null, After: null }) _changes[at] = _changes[at] with { Judged = judged };
        }

        _judged.AddRange(results.Different.Where(y => !told.Contains(y))
            .Select(y => Judgement(spot with { Year = new FiscalYear(y) }, results.Of(y))));
    }

    private static int? JudgedYear(SiteChange change, Results results)
    {
        if (change.Kind is not ChangeKind.Value) return null;
        if (change.Spot.Year is not { } year) return results.Latest;
        return change.What == PlanWords.Target ? results.YearOfTarget(year.Start) : results.YearOfActual(year.Start);
    }

    private static SiteChange Judgement(Spot spot, JudgedChange judged) => new()
    {
        Kind = ChangeKind.Judgement,
        Spot = spot,
        What = "判定",
        Before = ChangeText.Of(judged.Before),
        After = ChangeText.Of(judged.After),
        Judged = judged,
    };

    private void Leaf(string record, string? property, string? child, Spot spot, ImmutableArray<string> labels, JsonElement? former, JsonElement? now)
    {
        var kind = property is null ? PlanEntries.KindOf(record, null) : PlanEntries.KindOf(child is "baseline" or "budget" ? child : record,
            child is "baseline" or "budget" ? null : property);
        var (before, after) = kind is ChangeKind.Rule && property == "rule"
            ? RuleText.Of(former, now, record == "indicator" ? _ruleParts : [])
            : (_names.Said(child, property, former, spot), now is { } value ? PlanText.Of(child, property, value) : null);
        if (child is null && property is not null && IsOfIds(property, former ?? now))
        {
            before = former is { } ids ? _words.Named(property, _names.IdsNow(property, ids, spot)) : null;
            after = now is { } own ? _words.Named(property, own.EnumerateArray().Select(i => i.GetString()!)) : null;
        }

        if (before == after) return;
        _changes.Add(new SiteChange
        {
            Kind = kind,
            Spot = spot,
            What = string.Join(" › ", labels.Where(l => l.Length > 0)),
            Before = before,
            After = after,
            IsLoss = former is not null && IsGone(child, now) && !IsGone(child, former) && PlanEntries.IsLoss(record, property, kind),
        });
    }

    /// <summary>A way that only the values tell follows from them.</summary>
    private static JsonElement? Given(string record, string property, JsonElement? of)
    {
        var isDeclared = (record, property) is not ("indicator", "direction") || Get(of, "direction_declared") is { ValueKind: JsonValueKind.True };
        return isDeclared ? Get(of, property) : null;
    }

    private static bool IsOfIds(string property, JsonElement? value) =>
        property is "departments" or "programmes" or "tags" && value is { ValueKind: JsonValueKind.Array };

    /// <summary>True for nothing, for an empty text, and for a value that is not there (yet): -, 集計中.</summary>
    private static bool IsGone(string? record, JsonElement? value)
    {
        if (value is not { } given) return true;
        if (record is "actual" or "target" or "observed" or "baseline") return IsGone("value", Get(given, "value"));
        if (record == "value") return PlanEntries.Text(given, "reading") is "not_set" or "pending";
        return PlanText.Of(record, null, given).Length == 0;
    }

    private static IEnumerable<string> Names(JsonElement? record) =>
        record is { ValueKind: JsonValueKind.Object } given ? given.EnumerateObject().Select(p => p.Name) : [];

    private static JsonElement? Get(JsonElement? record, string property) =>
        record is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(property, out var value) ? value : null;
}
