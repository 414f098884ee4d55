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
    public IEnumerable<SiteChange> Run()
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

    /// <summary>Only those counts that differ are told.</summary>
    private static IEnumerable<SiteChange> Of(Spot spot, JsonElement before, JsonElement after)
    {
        var (old, current) = (Counted(before).ToArray(), Counted(after).ToArray());
        var names = old.Concat(current).Select(c => c.Name).Distinct(StringComparer.Ordinal)
            .Where(n => Said(old, n) != Said(current, n)).ToArray();
        if (names.Length == 0) yield break;
        yield return new SiteChange { Kind = ChangeKind.RollUp, Spot = spot, What = "集計", Before = Told(names, old), After = Told(names, current) };
    }

    private static string? Said((string Name, string Text)[] counts, string name) => counts.FirstOrDefault(c => c.Name == name).Text;

    private static string Told(string[] names, (string Name, string Text)[] counts) =>
        string.Join("、", names.Select(n => $"{n} {Said(counts, n) ?? "なし"}"));

    /// <summary>What a reader of the site sees: what was achieved of what could be judged, how many have which status, means, money.</summary>
    private static IEnumerable<(string Name, string Text)> Counted(JsonElement record)
    {
        if (record.TryGetProperty("results", out var results))
        {
            foreach (var count in Shares(results.GetProperty("nodes"), "")) yield return count;
            foreach (var count in Shares(results.GetProperty("indicators"), "指標の")) yield return count;
            if (results.TryGetProperty("mean_rate_percent", out var mean)) yield return ("率の平均", Format.Percent(mean.GetDecimal()));
            if (results.TryGetProperty("points", out var points)) yield return ("点数", Format.Number(points.GetDecimal()));
            foreach (var grade in List(results, "grades")) yield return ($"評価 {Text(grade, "mark")}", $"{Text(grade, "count")}件");
        }

        if (record.TryGetProperty("money", out var money) && money.TryGetProperty("budget_yen", out var yen))
            yield return ("事業費", Format.Number(yen.GetDecimal()) + "円");
    }

    private static IEnumerable<(string Name, string Text)> Shares(JsonElement counts, string of)
    {
        yield return ($"{of}達成した割合", string.Create(CultureInfo.InvariantCulture, $"{Int(counts, "achieved")}/{Int(counts, "judged")}件"));
        yield return ($"{of}全数", string.Create(CultureInfo.InvariantCulture, $"{Int(counts, "known")}件"));
        foreach (var status in counts.GetProperty("by_status").EnumerateObject())
            yield return ($"{of}{PlanText.Word(status.Name)}", string.Create(CultureInfo.InvariantCulture, $"{status.Value.GetInt32()}件"));
    }

    private static int Int(JsonElement counts, string property) => counts.GetProperty(property).GetInt32();

    private static JsonElement.ArrayEnumerator List(JsonElement record, string property) =>
        record.TryGetProperty(property, out var list) ? list.EnumerateArray() : default;

    private static string Text(JsonElement record, string property) => PlanEntries.Text(record, property);
}
