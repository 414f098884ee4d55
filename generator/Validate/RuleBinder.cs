using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
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

    /// <summary>The rule of a plan: a block, <c>none</c>, or a list of blocks of which each after the first says from which year it holds.</summary>
    public static JudgementRule BindPlan(MapReader plan, Func<string, SourceSpan, FiscalYear?> year) =>
        Bind(plan, new JudgementRule(), year, (map, basis) => BindCommon(map, basis, year) with
        {
            Weighted = map.Flag("weighted", basis.Weighted),
            PublishedMarks = map.Node("published_marks") is null ? basis.PublishedMarks
                : [.. map.Entries("published_marks").Select(e => Mark(e, map.Bag)).OfType<PublishedMark>()],
            IsDefault = basis.IsDefault && map.Node("bands") is null,
        });

    /// <summary>The plan's rule, of every time, with an indicator's exceptions put in.</summary>
    public static JudgementRule BindIndicator(MapReader indicator, JudgementRule plan, Func<string, SourceSpan, FiscalYear?> year) =>
        Bind(indicator, plan, year, (map, basis) => BindCommon(map, basis, year));

    private static JudgementRule Bind(MapReader owner, JudgementRule basis, Func<string, SourceSpan, FiscalYear?> year,
        Func<MapReader, JudgementRule, JudgementRule> read)
    {
        switch (owner.Node("judgement"))
        {
            case null:
                return basis;
            case YamlScalar { Value: "none" }:
                return InAllTimes(basis, r => r with { IsNone = true });
            case YamlList list:
                return BindTimes([.. list.Items.Select(i => MapReader.Of(i, "judgement", owner.Bag)).OfType<MapReader>()], basis, read, year);
            case var one:
                if (MapReader.Of(one, "judgement ", owner.Bag) is not { } map) return basis;
                var rule = InAllTimes(basis, r => read(map, r));
                map.Done();
                return rule;
        }
    }

    /// <summary>Rules one after another in time: the first holds from the start, each other one from the year that it names.</summary>
    private static JudgementRule BindTimes(ImmutableArray<MapReader> times, JudgementRule basis, Func<MapReader, JudgementRule, JudgementRule> read,
        Func<string, SourceSpan, FiscalYear?> year)
    {
        JudgementRule? before = null;
        foreach (var map in times)
        {
            var from = map.Scalar("from") is { } written ? year(written.Value, written.Span) : null;
            if (before is null == from is not null || from <= before?.From)
            {
                map.Bag.Report(ContentRules.BadBands, map.Span, "judgement を年度で分けるときは、はじめの一つのほかに from（いつから）を古い順に書きます。",
                    "「- { bands: … }」「- { from: R5, bands: … }」のように並べてください。");
            }

            before = read(map, before ?? (from is { } start ? basis.At(start) : basis)) with { From = from, Before = before };
            map.Done();
        }

        return before ?? basis;
    }

    private static JudgementRule InAllTimes(JudgementRule rule, Func<JudgementRule, JudgementRule> change) =>
        change(rule) with { From = rule.From, Before = rule.Before is { } before ? InAllTimes(before, change) : null };

    public static Status? StatusOf(YamlScalar word, DiagnosticBag bag)
    {
        foreach (var (id, status) in StatusWords)
        {
            if (id == word.Value) return status;
        }

        bag.Report(ContentRules.NotAChoice, word.Span, $"status「{word.Value}」はありません。",
            $"次から選んでください: {string.Join("、", StatusWords.Select(s => s.Item1))}。");
        return null;
    }

    private static JudgementRule BindCommon(MapReader map, JudgementRule basis, Func<string, SourceSpan, FiscalYear?> year) => basis with
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
        KeepTolerancePercent = map.Factor("keep_tolerance") ?? basis.KeepTolerancePercent,
        ExpectedPath = Path(map, basis, year),
        Bands = Bands(map, basis),
        IsNone = map.Flag("none", basis.IsNone),
        Note = map.Text("note") ?? basis.Note,
    };

    private static ImmutableArray<PathPoint> Path(MapReader map, JudgementRule basis, Func<string, SourceSpan, FiscalYear?> year)
    {
        if (map.Node("expected_path") is null) return basis.ExpectedPath;
        var points = map.Entries("expected_path").Select(e => year(e.Key, e.KeySpan) is { } at && e.Value is YamlScalar s
            && ScalarReader.Number(s, map.Bag, NumberLimits.LargestFactor) is { } percent ? new PathPoint(at, percent) : null);
        return [.. points.OfType<PathPoint>().OrderBy(p => p.Year)];
    }

    private static ImmutableArray<Band> Bands(MapReader map, JudgementRule basis)
    {
        if (map.Node("bands") is null) return basis.Bands;
        var bands = map.Maps("bands", "判定の段階").Select(Band).ToImmutableArray();
        if (bands.FirstOrDefault(b => !b.StaffOnly && !b.Status.IsJudged()) is { } unjudged)
        {
            map.Bag.Report(ContentRules.BadBands, map.SpanOf("bands"),
                $"bands の段階に status「{unjudged.Status.Id()}」は使えません。率から決まるのは exceeded、achieved、nearly、missed だけです。",
                "判定をしない計画は bands を書かず「judgement: none」としてください。担当だけが付ける印なら staff_only: true を付けてください。");
        }

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
            From = map.Factor("from"),
            Above = map.Factor("above"),
            FromProgress = map.Factor("from_progress"),
            Status = map.Scalar("status") is { } word ? StatusOf(word, map.Bag) ?? Status.Missed : Status.Missed,
            Mark = map.Text("mark"),
            Name = map.Text("name"),
            Points = map.Factor("points"),
            StaffOnly = map.Flag("staff_only"),
        };
        map.Done();
        return band;
    }

    private static PublishedMark? Mark(YamlEntry entry, DiagnosticBag bag) =>
        entry.Value is YamlScalar word && StatusOf(word, bag) is { } status ? new PublishedMark(entry.Key, status) : null;
}
