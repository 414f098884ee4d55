using System.Collections.Frozen;
using System.Text.Json;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>Says what stands in plan.json as people read it.</summary>
internal static class PlanText
{
    private static readonly Format Format = new("ja");

    private static readonly FrozenDictionary<string, string> Words = ChoiceWords.Statuses.Cast<Choice>().Concat(ChoiceWords.Directions)
        .Concat(ChoiceWords.Rates).Concat(ChoiceWords.MoneyKinds).Concat(ChoiceWords.Roles)
        .DistinctBy(c => c.Word).ToFrozenDictionary(c => c.Word, c => c.Title.Japanese, StringComparer.Ordinal);

    /// <summary>What a word of the data means: missed is 未達成. A word that nobody knows stays.</summary>
    public static string Word(string word) => Words.GetValueOrDefault(word, word);

    /// <summary>A fiscal year as people say it: 令和4年度.</summary>
    public static string Year(int start) => Format.ShortYear(new FiscalYear(start));

    /// <summary>What a value, a record or a list says.</summary>
    /// <param name="record">The record it is of; null for plain values.</param>
    /// <param name="property">The property that it stands in, which tells years from numbers; null for an entry of a list.</param>
    /// <param name="value">What is said.</param>
    public static string Of(string? record, string? property, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(property is "items" ? "\n" : "、", value.EnumerateArray().Select(v => Of(record, null, v))),
        JsonValueKind.Object => OfRecord(record ?? "", value),
        JsonValueKind.True => "はい",
        JsonValueKind.False => "いいえ",
        JsonValueKind.Number when IsYear(property) => Year(value.GetInt32()),
        JsonValueKind.Number => Number(value),
        JsonValueKind.String when property is "direction" or "status" or "role" or "headline" or "on" or "kind" => Word(value.GetString()!),
        JsonValueKind.String => value.GetString()!.Trim(),
        _ => "",
    };

    private static bool IsYear(string? property) => property is "from" or "to" or "by" or "done" or "year" or "from_year" or "reported_year";

    private static string Number(JsonElement value) => value.TryGetDecimal(out var number) ? Format.Number(number) : value.GetRawText();

    private static string OfRecord(string record, JsonElement value) => record switch
    {
        "value" => Text(value, "printed").Trim(),
        "actual" or "target" or "observed" or "baseline" => OfRecord("value", value.GetProperty("value")),
        "key" => $"{Text(value, "level")}/{Text(value, "id")}",
        "source_ref" => Text(value, "page") is { Length: > 0 } page ? $"{Text(value, "document")} {page}ページ" : Text(value, "document"),
        "sdg" => Text(value, "target") is { Length: > 0 } target ? target : $"ゴール {Text(value, "goal")}",
        "step_cell" => Text(value, "printed") + Planned(value),
        "effect" or "published_total" => Text(value, "printed") + Noted(value),
        "budget" or "year_budget" => Money(value),
        "source_yen" => $"{Text(value, "source")} {Yen(value, "yen")}",
        "licence" => $"{Text(value, "name")} {Text(value, "url")}".TrimEnd(),
        "staff" => $"{Word(Text(value, "status"))}（{Text(value, "reason")}）",
        "published_mark" => Text(value, "mark"),
        "milestone" => $"{Years(value, "by")}まで" + (value.TryGetProperty("done", out _) ? $"、{Years(value, "done")}に実現" : "") + Noted(value),
        "text" => Of(null, "items", value.GetProperty("items")),
        "left_out" => Text(value, "reason"),
        "path_point" => $"{Years(value, "year")} {Text(value, "percent")}%",
        _ => NameOf(value),
    };

    /// <summary>What people call an entry.</summary>
    private static string NameOf(JsonElement value)
    {
        foreach (var property in (string[])["title", "name", "mark", "id", "year"])
        {
            if (value.TryGetProperty(property, out var name)) return Of(null, property, name);
        }

        return value.GetRawText();
    }

    private static string Planned(JsonElement cell) => cell.TryGetProperty("planned_years", out var years)
        ? $"（{string.Join("、", years.EnumerateArray().Select(y => Year(y.GetInt32())))}の予定に当たる）" : "";

    private static string Noted(JsonElement value) => Text(value, "note") is { Length: > 0 } note ? $"（{note}）" : "";

    private static string Money(JsonElement value)
    {
        var years = value.TryGetProperty("from", out _) ? $"{Years(value, "from")}～{Years(value, "to")}" : "";
        var kind = Text(value, "kind") is { Length: > 0 } word ? Word(word) : "";
        var sources = value.TryGetProperty("sources", out var shares) ? shares.EnumerateArray().Select(s => OfRecord("source_yen", s)) : [];
        var details = sources.Prepend(kind).Prepend(years).Where(d => d.Length > 0);
        return $"{Yen(value, "total_yen")}（{string.Join("、", details)}）{Noted(value)}";
    }

    private static string Years(JsonElement value, string property) => value.TryGetProperty(property, out var year) ? Year(year.GetInt32()) : "";

    private static string Yen(JsonElement value, string property) => value.TryGetProperty(property, out var yen) ? Number(yen) + "円" : "";

    private static string Text(JsonElement value, string property) => PlanEntries.Text(value, property);
}
