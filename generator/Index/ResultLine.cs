using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Index;

/// <summary>What came out of a node, in one line, where there is no room for its page: in a search result, in a feed.</summary>
/// <param name="word">The theme's words in the site's first language, by key.</param>
/// <param name="format">How numbers and years are written in it.</param>
public sealed class ResultLine(Func<string, string> word, Format format)
{
    /// <summary>Target and actual of the first indicator that has a result; null without one.</summary>
    public string? Of(PlanModel model, Node node)
    {
        var found = Shown(model, node);
        if (found is not { Actual: { } actual }) return null;
        var target = found.Judgement.Named is { Value.IsMissing: false } t ? $"{word("target")} {t.Value.Shown} → " : "";
        return $"{found.Indicator.Name}: {target}{word("actual")} {actual.Value.Shown} ({format.ShortYear(actual.Year)})";
    }

    /// <summary>The year of the result in the line; null without one.</summary>
    public static FiscalYear? YearOf(PlanModel model, Node node) => Shown(model, node)?.Actual.Year;

    private static ShownResult? Shown(PlanModel model, Node node) => node.Indicators
        .Select(i => (Indicator: i, Judgement: model.Score.CurrentOf(node, i)))
        .Where(p => p.Judgement.Actual is { Value.IsMissing: false })
        .Select(p => new ShownResult(p.Indicator, p.Judgement, p.Judgement.Actual!)).FirstOrDefault();

    private sealed record ShownResult(Indicator Indicator, Judgement Judgement, Actual Actual);
}
