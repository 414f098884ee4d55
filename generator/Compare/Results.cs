using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>The results of an indicator in plan.json, by year.</summary>
/// <param name="former">The indicator before.</param>
/// <param name="now">The indicator now.</param>
/// <param name="rate">Which rate is shown first, in Japanese.</param>
internal sealed class Results(JsonElement former, JsonElement now, string rate)
{
    private readonly ImmutableSortedDictionary<int, JsonElement> _former = ByYear(former);
    private readonly ImmutableSortedDictionary<int, JsonElement> _now = ByYear(now);

    /// <summary>Years whose result a reader would see differently.</summary>
    public IEnumerable<int> Different => _former.Keys.Union(_now.Keys).Order().Where(y => Of(y).IsDifferent);

    /// <summary>The result of a year in both states.</summary>
    public JudgedChange Of(int year) => new(rate, JudgedIn(_former, year), JudgedIn(_now, year));

    /// <summary>The latest year that was judged by a target; null when none was.</summary>
    public int? YearOfTarget(int target) => _former.Concat(_now).Where(j => IntOf(j.Value, "target_year") == target).Select(j => (int?)j.Key).Max();

    /// <summary>The latest year; null when nothing is judged.</summary>
    public int? Latest => _former.Keys.Concat(_now.Keys).Select(y => (int?)y).Max();

    /// <summary>The latest year that a value was judged in; its own, unless what is met stays met.</summary>
    public int YearOfActual(int actual) => _former.ContainsKey(actual) || _now.ContainsKey(actual) ? actual
        : _former.Concat(_now).Where(j => IntOf(j.Value, "actual_year") == actual).Select(j => (int?)j.Key).Max() ?? actual;

    private static Judged? JudgedIn(ImmutableSortedDictionary<int, JsonElement> years, int year)
    {
        if (!years.TryGetValue(year, out var judgement)) return null;
        decimal? percent = judgement.TryGetProperty("headline_percent", out var given) ? given.GetDecimal() : null;
        return new Judged(PlanEntries.Text(judgement, "status"), percent is null ? null : Format.Percent(percent));
    }

    private static ImmutableSortedDictionary<int, JsonElement> ByYear(JsonElement indicator) => !indicator.TryGetProperty("judgements", out var all)
        ? ImmutableSortedDictionary<int, JsonElement>.Empty
        : all.EnumerateArray().ToImmutableSortedDictionary(j => j.GetProperty("year").GetInt32(), j => j);

    private static int? IntOf(JsonElement judgement, string property) => judgement.TryGetProperty(property, out var year) ? year.GetInt32() : null;
}
