using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>What pages print of plans and nodes beside their own texts, to be searched: names, the way above, years, money, results.</summary>
/// <param name="word">The theme's words in the site's first language, by key.</param>
internal sealed class NodeFacts(Func<string, string> word, Format format)
{
    /// <summary>What came out of a node.</summary>
    public ResultLine Results { get; } = new(word, format);

    /// <summary>Every page of a plan names it and its city.</summary>
    public static ImmutableArray<string> Of(Plan plan) => [.. new[] { plan.Municipality.Name, plan.Title, plan.ShortTitle }.Distinct()];

    /// <summary>The city with and without what it is (見本市, 見本), and the plan.</summary>
    public static ImmutableArray<string> ScopesOf(Plan plan)
    {
        var city = plan.Municipality.Name;
        var plain = city.Length > 2 && "都道府県市区町村".Contains(city[^1], StringComparison.Ordinal) ? city[..^1] : city;
        return [.. new[] { city, plain, plan.ShortTitle }.Where(s => s.Length > 0).Distinct()];
    }

    /// <summary>What the page of a node prints beside its texts.</summary>
    public ImmutableArray<string> Of(PlanModel model, Node node)
    {
        var plan = model.Plan;
        return
        [
            .. plan.Above(node).Select(n => $"{plan.LevelOf(n).Name}{n.Key.Id} {n.Title}"),
            .. Of(plan),
            .. model.Score.StatusOf(node) is { } status ? [word("status_" + status.Id())] : Array.Empty<string>(),
            .. model.Score.GradeOf(node) is { } grade ? [grade.Label] : Array.Empty<string>(),
            .. node.NamedDepartments.Select(d => d.Division).OfType<string>().Distinct(),
            .. YearsOf(node).SelectMany(y => Year(y)),
            .. node.Budget is { } budget ? Money(budget.Total, budget.UnitName, budget.TotalYen) : [],
            .. node.Indicators.Select(i => model.Score.CurrentOf(node, i).ShownRate).OfType<decimal>().Distinct().Select(r => Format.Percent(r)),
            .. node.Sources.Select(s => s.Document.Title).Distinct(),
        ];
    }

    /// <summary>令和4年度 and 2022年度: both stand on pages.</summary>
    public ImmutableArray<string> Year(FiscalYear year) => [format.ShortYear(year), year + "年度"];

    /// <summary>Years with results of the node, ascending.</summary>
    public static IEnumerable<FiscalYear> YearsOf(Node node) =>
        node.Indicators.SelectMany(i => i.Actuals.Select(a => a.Year)).Concat(node.Reports.Select(r => r.Year)).Distinct().Order();

    /// <summary>The rate of the first indicator that shows one, in percent.</summary>
    public static decimal? RateOf(PlanModel model, Node node) =>
        model.Score.CurrentOf(node).Select(j => j.ShownRate).FirstOrDefault(r => r is not null);

    private IEnumerable<string> Money(decimal total, string unit, decimal yen) =>
        [string.Create(CultureInfo.InvariantCulture, $"{Format.Number(total)}{unit}"), format.YenInWords(yen)];
}
