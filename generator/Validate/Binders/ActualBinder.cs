using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads one reported value: <c>19.6%</c>, or a map with its note, its year, what was published of it and what staff judge.</summary>
internal static class ActualBinder
{
    /// <summary>One value, alone or as a map with what goes with it; null, reported, when it is neither.</summary>
    /// <param name="written">What stands in the file.</param>
    /// <param name="indicator">The indicator that it is of.</param>
    /// <param name="year">The year of the report.</param>
    /// <param name="words">The words that the plan itself has defined.</param>
    public static Actual? Bind(YamlNode written, Indicator indicator, FiscalYear year, Vocabulary words)
    {
        var isDraft = words.Drafts.Contains(year);
        if (written is YamlScalar scalar) return new Actual(year, PrintedValues.Read(words, scalar, indicator.Unit, "実績", isDraft), scalar.Span);
        if (MapReader<ActualShape>.Of(written, words.Bag) is not { } map) return null;
        var of = YearOfValue(map, year, words);
        var rule = indicator.Rule.At(of);
        var published = PublishedBinder.Bind(map, rule);
        return new Actual(of, PrintedValues.Read(words, map, ActualShape.Value, indicator.Unit, "実績"), map.SpanOf(ActualShape.Value))
        {
            ReportedIn = year,
            Note = map.Text(ActualShape.Note),
            Published = published.Judgement,
            PublishedRate = published.Rate,
            Staff = Staff(map.Record(ActualShape.Judgement), rule, words),
            Doubtful = map.Text(ActualShape.Doubtful),
            Break = map.Text(ActualShape.Break),
            Source = words.SourceRef(map.Record(ActualShape.Source)),
        };
    }

    /// <summary>The year that the value is of, where the report comes later than the figure; it may lie before the plan.</summary>
    private static FiscalYear YearOfValue(MapReader<ActualShape> map, FiscalYear reported, Vocabulary words)
    {
        if (map.Year(ActualShape.Year, words.LateHeisei) is not { } year) return reported;
        if (year <= reported) return year;
        map.Bag.Report(ContentRules.ReportedTooEarly, map.SpanOf(ActualShape.Year), $"値の年度（{year} 年度）が、報告の年度（{reported} 年度）より後です。",
            "year には、その値がいつの値かを書きます。年度を確かめてください。");
        return reported;
    }

    private static StaffJudgement? Staff(MapReader<StaffJudgementShape>? map, JudgementRule rule, Vocabulary words)
    {
        if (map is null) return null;
        var mark = map.Text(StaffJudgementShape.Mark);
        var band = mark is null ? null : rule.Bands.FirstOrDefault(b => b.Mark == mark);
        if (mark is not null && band is null)
        {
            words.Bag.Report(ContentRules.NotAChoice, map.SpanOf(StaffJudgementShape.Mark), $"判定「{mark}」は judgement の bands にありません。",
                "plan.yaml の bands の mark から選んでください。");
        }

        if (mark is null && map.Node(StaffJudgementShape.Status) is null) map.ReportMissing(StaffJudgementShape.Status);
        var status = map.Choice(StaffJudgementShape.Status, band?.Status ?? Status.NeedsJudgement);
        return new StaffJudgement(status, mark, map.RequiredText(StaffJudgementShape.Reason));
    }
}
