using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads a <c>judgement:</c> block, of a plan or of an indicator that differs from its plan.</summary>
internal static class RuleBinder
{
    /// <summary>What messages call a rule, wherever it stands.</summary>
    private const string What = "judgement ";

    /// <summary>The rule of a plan: a block, <c>none</c>, or a list of blocks of which each after the first says from which year it holds.</summary>
    public static JudgementRule BindPlan(MapReader<PlanShape> plan, Func<string, SourceSpan, FiscalYear?> year) =>
        Bind<PlanRuleShape>(plan.Node(PlanShape.Judgement), new JudgementRule(), year, plan.Bag, (map, basis) => BindCommon(map, basis, year) with
        {
            Weighted = map.Flag(PlanRuleShape.Weighted, basis.Weighted),
            PublishedMarks = map.Node(PlanRuleShape.PublishedMarks) is null ? basis.PublishedMarks
                : [.. map.Entries(PlanRuleShape.PublishedMarks).Select(e => Mark(e, map.Bag)).OfType<PublishedMark>()],
            IsDefault = basis.IsDefault && map.Node(PlanRuleShape.Bands) is null,
        });

    /// <summary>The plan's rule, of every time, with an indicator's exceptions put in.</summary>
    public static JudgementRule BindIndicator(
        MapReader<IndicatorShape> indicator, JudgementRule plan, Func<string, SourceSpan, FiscalYear?> year) =>
        Bind<IndicatorRuleShape>(
            indicator.Node(IndicatorShape.Judgement), plan, year, indicator.Bag, (map, basis) => BindCommon(map, basis, year));

    private static JudgementRule Bind<T>(YamlNode? written, JudgementRule basis, Func<string, SourceSpan, FiscalYear?> year, DiagnosticBag bag,
        Func<MapReader<T>, JudgementRule, JudgementRule> read)
        where T : RuleShape<T>, IShape
    {
        switch (written)
        {
            case null:
                return basis;
            case YamlScalar { Value: RuleShape.None }:
                return InAllTimes(basis, r => r with { IsNone = true });
            case YamlList list:
                return BindTimes([.. list.Items.Select(i => MapReader<T>.Of(i, bag, What)).OfType<MapReader<T>>()], basis, read, year);
            case var one:
                if (MapReader<T>.Of(one, bag, What) is not { } map) return basis;
                if (map.Node(RuleShape<T>.From) is not null) ReportOrder(map.SpanOf(RuleShape<T>.From), bag);
                return InAllTimes(basis, r => read(map, r));
        }
    }

    /// <summary>Rules one after another in time: the first holds from the start, each other one from the year that it names.</summary>
    private static JudgementRule BindTimes<T>(ImmutableArray<MapReader<T>> times, JudgementRule basis,
        Func<MapReader<T>, JudgementRule, JudgementRule> read, Func<string, SourceSpan, FiscalYear?> year)
        where T : RuleShape<T>, IShape
    {
        JudgementRule? before = null;
        foreach (var map in times)
        {
            var from = map.Scalar(RuleShape<T>.From) is { } written ? year(written.Value, written.Span) : null;
            if (before is null == from is not null || from <= before?.From) ReportOrder(map.Span, map.Bag);
            before = read(map, before ?? (from is { } start ? basis.At(start) : basis)) with { From = from, Before = before };
        }

        return before ?? basis;
    }

    private static void ReportOrder(SourceSpan span, DiagnosticBag bag) =>
        bag.Report(ContentRules.BadBands, span, "judgement を年度で分けるときは、はじめの一つのほかに from（いつから）を古い順に書きます。",
            "「- { bands: … }」「- { from: R5, bands: … }」のように並べてください。");

    private static JudgementRule InAllTimes(JudgementRule rule, Func<JudgementRule, JudgementRule> change) =>
        change(rule) with { From = rule.From, Before = rule.Before is { } before ? InAllTimes(before, change) : null };

    private static JudgementRule BindCommon<T>(MapReader<T> map, JudgementRule basis, Func<string, SourceSpan, FiscalYear?> year)
        where T : RuleShape<T>, IShape => basis with
        {
            Target = map.Choice(RuleShape<T>.Target, basis.Target),
            Reached = map.Choice(RuleShape<T>.Reached, basis.Reached),
            Headline = map.Choice(RuleShape<T>.Headline, null) ?? basis.Headline,
            DownFormula = map.Choice(RuleShape<T>.LessIsBetter, basis.DownFormula),
            JudgedValue = map.Choice(RuleShape<T>.JudgedNumber, basis.JudgedValue),
            JudgeBeforeDue = map.Flag(RuleShape<T>.JudgeBeforeDue, basis.JudgeBeforeDue),
            NearlyNeverWhenWorse = !map.Flag(RuleShape<T>.NearlyEvenWhenWorse, !basis.NearlyNeverWhenWorse),
            KeepTolerancePercent = map.Factor(RuleShape<T>.KeepTolerance) ?? basis.KeepTolerancePercent,
            ExpectedPath = Path(map, basis, year),
            Bands = Bands(map, basis),
            IsNone = map.Flag(RuleShape<T>.None, basis.IsNone),
            Note = map.Text(RuleShape<T>.Note) ?? basis.Note,
        };

    private static ImmutableArray<PathPoint> Path<T>(MapReader<T> map, JudgementRule basis, Func<string, SourceSpan, FiscalYear?> year)
        where T : RuleShape<T>, IShape
    {
        if (map.Node(RuleShape<T>.ExpectedPath) is null) return basis.ExpectedPath;
        var points = map.Entries(RuleShape<T>.ExpectedPath).Select(e => year(e.Key, e.KeySpan) is { } at && e.Value is YamlScalar s
            && ScalarReader.Number(s, map.Bag, NumberLimits.LargestFactor) is { } percent ? new PathPoint(at, percent) : null);
        return [.. points.OfType<PathPoint>().OrderBy(p => p.Year)];
    }

    private static ImmutableArray<Band> Bands<T>(MapReader<T> map, JudgementRule basis)
        where T : RuleShape<T>, IShape
    {
        if (map.Node(RuleShape<T>.Bands) is null) return basis.Bands;
        var bands = map.Records(RuleShape<T>.Bands).Select(Band).ToImmutableArray();
        if (bands.FirstOrDefault(b => !b.StaffOnly && !b.Status.IsJudged()) is { } unjudged)
        {
            map.Bag.Report(ContentRules.BadBands, map.SpanOf(RuleShape<T>.Bands),
                $"bands の段階に status「{unjudged.Status.Id()}」は使えません。率から決まるのは exceeded、achieved、nearly、missed だけです。",
                "判定をしない計画は bands を書かず「judgement: none」としてください。担当だけが付ける印なら staff_only: true を付けてください。");
        }

        var open = bands.Where(b => !b.StaffOnly && b.From is null && b.Above is null).ToImmutableArray();
        if (open.Length != 1 || bands.LastOrDefault(b => !b.StaffOnly) != open[0])
        {
            map.Bag.Report(ContentRules.BadBands, map.SpanOf(RuleShape<T>.Bands), "bands の最後に、下限のない段階がちょうど一つ要ります。",
                "最後の段階を「- { status: missed }」のように書いてください。");
            return basis.Bands;
        }

        return bands;
    }

    private static Band Band(MapReader<BandShape> map) => new()
    {
        On = map.Choice(BandShape.On, null),
        From = map.Factor(BandShape.From),
        Above = map.Factor(BandShape.Above),
        FromProgress = map.Factor(BandShape.FromProgress),
        Status = map.Choice(BandShape.Status, Status.Missed),
        Mark = map.Text(BandShape.Mark),
        Name = map.Text(BandShape.Name),
        Points = map.Factor(BandShape.Points),
        StaffOnly = map.Flag(BandShape.StaffOnly),
    };

    private static PublishedMark? Mark(YamlEntry entry, DiagnosticBag bag) => entry.Value is YamlScalar word
        && ScalarReader.Choice(word, PlanRuleShape.PublishedMarks.Name, ChoiceWords.Statuses.Select(s => (s.Word, s.Value)), bag) is { } status
            ? new PublishedMark(entry.Key, status.Value) : null;
}
