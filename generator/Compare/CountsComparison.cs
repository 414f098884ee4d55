using System.Globalization;
using System.Text.Json;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>Results counted together, of a plan, of its years and of its nodes, in two states.</summary>
internal sealed class CountsComparison(JsonElement former, JsonElement now, FormerAddresses addresses)
{
    private readonly FormerNames _names = new(PlanEntries.Text(former, "id"), PlanEntries.Text(now, "id"), addresses);
    private readonly Spot _plan = new(PlanEntries.Text(now, "id"), PlanEntries.Text(now, "short_title"));

    /// <summary>What is counted differently, in the order of the plan now.</summary>
    public IEnumerable<Change> Run()
    {
        foreach (var change in Of(_plan, former, now)) yield return change;
        var years = List(former, "results_by_year").ToDictionary(y => y.GetProperty("year").GetInt32());
        foreach (var year in List(now, "results_by_year"))
        {
            var start = year.GetProperty("year").GetInt32();
            if (!years.TryGetValue(start, out var before)) continue;
            foreach (var change in Of(_plan with { Year = new FiscalYear(start) }, before, year)) yield return change;
        }

        var nodes = List(former, "nodes").GroupBy(n => _names.Now("node", n, _plan)).ToDictionary(g => g.Key, g => g.First());
        foreach (var node in List(now, "nodes"))
        {
            if (!nodes.TryGetValue(PlanEntries.KeyOf("node", node)!, out var before)) continue;
            var spot = _plan with { Node = new NodeKey(Text(node, "level"), Text(node, "id")), NodeTitle = Text(node, "title") };
            foreach (var change in Of(spot, before, node)) yield return change;
        }
    }

    private static IEnumerable<Change> Of(Spot spot, JsonElement before, JsonElement after) =>
        from pair in new[] { ("集計", Counted(before), Counted(after)), ("事業費の合計", Budget(before), Budget(after)) }
        where pair.Item2 != pair.Item3
        select new Change { Kind = ChangeKind.RollUp, Spot = spot, What = pair.Item1, Before = pair.Item2, After = pair.Item3 };

    /// <summary>The items that were counted, and the indicators, as a reader of the site sees them.</summary>
    private static string? Counted(JsonElement record)
    {
        if (!record.TryGetProperty("results", out var results)) return null;
        var mean = Percent(results, "mean_rate_percent") is { } rate ? $"、率の平均 {rate}" : "";
        var points = results.TryGetProperty("points", out var sum) ? $"、点数 {Format.Number(sum.GetDecimal())}" : "";
        var grades = results.TryGetProperty("grades", out var marks)
            ? "、評価 " + string.Join(' ', marks.EnumerateArray().Select(g => $"{Text(g, "mark")} {Text(g, "count")}")) : "";
        return $"達成 {Share(results, "nodes")}、指標では {Share(results, "indicators")}{mean}{points}{grades}";
    }

    /// <summary>What was achieved of what could be judged; the others stand behind.</summary>
    private static string Share(JsonElement results, string what)
    {
        var counts = results.GetProperty(what);
        var (known, judged, achieved) = (Int(counts, "known"), Int(counts, "judged"), Int(counts, "achieved"));
        var others = counts.GetProperty("by_status").EnumerateObject().Where(s => s.Value.GetInt32() > 0)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{PlanText.Word(s.Name)} {s.Value.GetInt32()}"));
        return string.Create(CultureInfo.InvariantCulture, $"{achieved}/{judged}（全 {known} 件: {string.Join('、', others)}）");
    }

    private static string? Budget(JsonElement record) =>
        record.TryGetProperty("money", out var money) && money.TryGetProperty("budget_yen", out var yen) ? Format.Number(yen.GetDecimal()) + "円" : null;

    private static string? Percent(JsonElement results, string property) =>
        results.TryGetProperty(property, out var percent) ? Format.Percent(percent.GetDecimal()) : null;

    private static int Int(JsonElement counts, string property) => counts.GetProperty(property).GetInt32();

    private static IEnumerable<JsonElement> List(JsonElement record, string property) => record.TryGetProperty(property, out var list) ? list.EnumerateArray() : [];

    private static string Text(JsonElement record, string property) => PlanEntries.Text(record, property);
}
