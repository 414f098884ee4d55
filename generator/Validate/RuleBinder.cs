using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads a <c>judgement:</c> block, of a plan or of an indicator that differs from its plan.</summary>
internal static class RuleBinder
{
    private static readonly (string, Status)[] StatusWords = [.. Statuses.All.Select(s => (s.Id(), s))];

    private static readonly (string, RateKind)[] Rates =
    [
        ("attainment", RateKind.Attainment), ("progress", RateKind.Progress), ("change", RateKind.Change), ("path", RateKind.Path),
    ];

    public static JudgementRule BindPlan(MapReader? map, Func<string, Diagnostics.SourceSpan, FiscalYear?> year)
    {
        if (map is null) return new JudgementRule();
        var rule = BindCommon(map, new JudgementRule(), year) with
        {
            Weighted = map.Flag("weighted"),
            PublishedMarks = [.. map.Entries("published_marks").Select(e => Mark(e, map.Bag)).OfType<PublishedMark>()],
            IsDefault = map.Node("bands") is null,
        };
        map.Done();
        return rule;
    }

    public static JudgementRule BindIndicator(MapReader? map, JudgementRule plan, Func<string, Diagnostics.SourceSpan, FiscalYear?> year)
    {
        if (map is null) return plan;
        var rule = BindCommon(map, plan, year);
        map.Done();
        return rule;
    }

    public static Status? StatusOf(Load.YamlScalar word, DiagnosticBag bag)
    {
        foreach (var (id, status) in StatusWords)
        {
            if (id == word.Value) return status;
        }

        bag.Report(ContentRules.NotAChoice, word.Span, $"status「{word.Value}」はありません。", $"次から選んでください: {string.Join("、", StatusWords.Select(s => s.Item1))}。");
        return null;
    }

    private static JudgementRule BindCommon(MapReader map, JudgementRule basis, Func<string, Diagnostics.SourceSpan, FiscalYear?> year) => basis with
    {
        Target = map.Choice("target", basis.Target, ("year", TargetBasis.Year), ("final", TargetBasis.Final)),
        Reached = map.Choice("reached", basis.Reached, ("latest", ReachedBasis.Latest), ("any_year", ReachedBasis.AnyYear)),
        Headline = map.Choice("headline", basis.Headline, Rates),
        DownFormula = map.Choice("less_is_better", basis.DownFormula, ("target/actual", DownFormula.TargetOverActual),
            ("2-actual/target", DownFormula.TwoMinusRatio), ("actual/target", DownFormula.ActualOverTarget)),
        JudgedValue = map.Choice("judged_value", basis.JudgedValue, ("first", JudgedValue.First), ("bracket", JudgedValue.Bracket),
            ("running_total", JudgedValue.RunningTotal)),
        JudgeBeforeDue = map.Flag("judge_before_due", basis.JudgeBeforeDue),
        NearlyNeverWhenWorse = !map.Flag("nearly_even_when_worse", !basis.NearlyNeverWhenWorse),
        KeepTolerancePercent = map.Number("keep_tolerance") ?? basis.KeepTolerancePercent,
        ExpectedPath = Path(map, basis, year),
        Bands = Bands(map, basis),
        Note = map.Text("note") ?? basis.Note,
    };

    private static ImmutableArray<PathPoint> Path(MapReader map, JudgementRule basis, Func<string, Diagnostics.SourceSpan, FiscalYear?> year)
    {
        if (map.Node("expected_path") is null) return basis.ExpectedPath;
        var points = map.Entries("expected_path").Select(e => year(e.Key, e.KeySpan) is { } at && e.Value is Load.YamlScalar s
            && MapReader.NumberOf(s, map.Bag) is { } percent ? new PathPoint(at, percent) : null);
        return [.. points.OfType<PathPoint>().OrderBy(p => p.Year)];
    }

    private static ImmutableArray<Band> Bands(MapReader map, JudgementRule basis)
    {
        if (map.Node("bands") is null) return basis.Bands;
        var bands = map.Maps("bands", "判定の段階").Select(Band).ToImmutableArray();
        var open = bands.Where(b => !b.StaffOnly && b.From is null && b.Above is null).ToImmutableArray();
        if (open.Length != 1 || bands.LastOrDefault(b => !b.StaffOnly) != open[0])
        {
            map.Bag.Report(ContentRules.BadBands, map.SpanOf("bands"), "bands の最後に、下限のない段階がちょうど一つ要ります。", "最後の段階を「- { status: missed }」のように書いてください。");
            return basis.Bands;
        }

        return bands;
    }

    private static Band Band(MapReader map)
    {
        if (map.Node("status") is null) map.ReportMissing("status");
        var band = new Band
        {
            On = map.Node("on") is null ? null : map.Choice("on", RateKind.Attainment, Rates),
            From = map.Number("from"),
            Above = map.Number("above"),
            Status = map.Scalar("status") is { } word ? StatusOf(word, map.Bag) ?? Status.Missed : Status.Missed,
            Mark = map.Text("mark"),
            Name = map.Text("name"),
            Points = map.Number("points"),
            StaffOnly = map.Flag("staff_only"),
        };
        map.Done();
        return band;
    }

    private static PublishedMark? Mark(Load.YamlEntry entry, DiagnosticBag bag) =>
        entry.Value is Load.YamlScalar word && StatusOf(word, bag) is { } status ? new PublishedMark(entry.Key, status) : null;
}
