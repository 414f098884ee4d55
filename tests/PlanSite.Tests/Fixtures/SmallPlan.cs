using System.Collections.Frozen;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Tests.Fixtures;

/// <summary>An invented plan, small enough to be worked out by hand, with the odd things that printed plans hold.</summary>
internal static class SmallPlan
{
    public static readonly FiscalYear Y2020 = new(2020);
    public static readonly FiscalYear Y2021 = new(2021);
    public static readonly FiscalYear Y2022 = new(2022);
    public static readonly NodeKey Visits = new("measure", "01-101");
    public static readonly NodeKey Waste = new("measure", "01-102");
    public static readonly SourceSpan Span = new("plans/small/plan.yaml", 1, 1);
    public static readonly GradeMark Good = new("○", "計画どおり", Status.Achieved, 3);
    public static readonly GradeMark Late = new("△", "遅れ", Status.Nearly, 1.5m);
    public static readonly Department Health = new("kenko", "健康課", "福祉部", "0123-45-6789", null);
    public static readonly Department Environment = new("kankyo", "環境課", null, null, null);
    public static readonly FundingSource General = new("general", "一般財源");
    public static readonly FundingSource Bond = new("bond", "起債");

    private static readonly Programme Lively = new("p1", "元気プロジェクト", "①", null);
    private static readonly Tag Dx = new("dx", "DX", null);
    private static readonly TextKind Aim = new("aim", "ねらい");
    private static readonly SourceDocument Report =
        new("doc", "元気計画 2022年度の結果", "みどり野市", "令和5年8月", "https://city.example/plan.pdf", null);

    private static readonly Unit People = new("人");
    private static readonly Unit Yen = new("円");
    private static readonly Unit Share = new("%", IsShare: true);

    public static Plan Build()
    {
        Node[] nodes = [Goal(), .. Goal().SelfAndDescendants().Skip(1)];
        return new Plan
        {
            Id = "small",
            Title = "みどり野市 元気な\"まち\"計画",
            ShortTitle = "元気計画",
            Summary = "だれもが元気に暮らすための計画です。",
            Municipality = new Municipality("012343", "みどり野市", "https://city.example/"),
            From = Y2021,
            To = Y2022,
            DataDate = new DateOnly(2023, 8, 31),
            Language = "ja",
            Units = UnitTable.Default,
            Levels = [new("goal", "目標", 0, LevelRole.None, null), new("policy", "施策", 1, LevelRole.Policy, null), new("measure", "事業", 2, LevelRole.Measure, null)],
            Roots = [Goal()],
            Nodes = [.. nodes],
            NodeByKey = nodes.ToFrozenDictionary(n => n.Key),
            BudgetUnit = MoneyUnit.CommonTo(nodes),
            Departments = [Health, Environment],
            Programmes = [Lively],
            ProgrammeName = "重点プロジェクト",
            Tags = [Dx],
            TextKinds = [Aim],
            FundingSources = [General, Bond],
            Grades = [Good, Late],
            GradeName = "進捗",
            Rule = new JudgementRule(),
            Sources = [Report],
            ReportedYears = [Y2022],
            Span = Span,
        };
    }

    private static Node Goal() => new()
    {
        Key = new("goal", "1"),
        Title = "健康, \"元気\"",
        Sdgs = [new(3, null)],
        Grade = Good,
        Children = [Policy()],
        Span = Span,
    };

    private static Node Policy() => new()
    {
        Key = new("policy", "01"),
        Parent = new("goal", "1"),
        Title = "=健康づくり",
        Sdgs = [new(3, "3.4")],
        Texts = [new(Aim, ["<b>元気</b>に & 長生き"])],
        Children = [VisitsMeasure(), WasteMeasure()],
        Span = Span,
    };

    private static Node VisitsMeasure() => new()
    {
        Key = Visits,
        Parent = new("policy", "01"),
        Title = "健康相談",
        Description = "保健師に相談できます。",
        Departments = [Health, Environment],
        AndOtherDepartments = true,
        Programmes = [Lively],
        Tags = [Dx],
        Indicators = [People1(), Rate2()],
        Steps = [new("1", "相談会", [new(Y2021, "検討", "検討", false), new(Y2022, "⇒", "検討", true)], [new(Y2022, "実施", "実施", false)], [], false, [], null, Span)],
        Budget = new(Y2021, Y2022, 1000, "千円", 46452, [new(General, 34243), new(Bond, 12209)], null, Span),
        Reports = [new() { Year = Y2021, Grade = Late, Span = Span }, new() { Year = Y2022, Grade = Good, Effects = [new(EffectKind.Revenue, 1_500_000, "150万円", null), new(EffectKind.Expenditure, -20_000, "△2万円", "増えた")], Span = Span }],
        Sources = [new(Report, "12")],
        Span = Span,
    };

    private static Node WasteMeasure() => new()
    {
        Key = Waste,
        Parent = new("policy", "01"),
        Title = "ごみを減らす",
        Departments = [Environment],
        Indicators = [Cost()],
        Budget = new(Y2022, Y2022, 1, "円", 500, [], null, Span),
        Span = Span,
    };

    private static Indicator People1() => new()
    {
        Id = "people",
        Name = "相談した人",
        Definition = "1年間の\n延べ人数",
        Baseline = new(Y2020, Number("1,600人", 1600, People), null, null, Span),
        Targets = [new(Y2021, Number("6,650人", 6650, People), null, Span), new(Y2022, Number("6,750人", 6750, People), null, Span)],
        Actuals = [new(Y2022, Number("延べ2,303人", 2303, People) with { Qualifier = "延べ" }, Span) { Note = "会場を減らした", Published = new("未達成", Status.Missed) }],
        Rule = new JudgementRule(),
        Span = Span,
    };

    private static Indicator Rate2() => new()
    {
        Id = "rate",
        Name = "満足度",
        Direction = Direction.Up,
        Baseline = new(null, Number("14.0%", 14.0m, Share), null, null, Span),
        Targets = [new(Y2022, Number("15～19.60%", 15, Share) with { Kind = ValueKind.Range, Upper = new(19.60m, Share) }, null, Span)],
        Actuals = [new(Y2022, new() { Printed = "-", Kind = ValueKind.NotSet }, Span)],
        Rule = new JudgementRule(),
        Span = Span,
    };

    private static Indicator Cost() => new()
    {
        Id = "cost",
        Name = "処理の費用",
        Direction = Direction.Down,
        Baseline = new(Y2020, Number("18,400千円", 18_400_000, Yen), null, null, Span),
        Targets = [new(Y2022, Number("13,000千円", 13_000_000, Yen), null, Span)],
        Actuals = [new(Y2022, Number("19,995千円 (暫定)", 19_995_000, Yen) with { Provisional = true, Qualifier = "暫定" }, Span)],
        Rule = new JudgementRule(),
        Span = Span,
    };

    private static PlanValue Number(string printed, decimal number, Unit unit) =>
        new() { Printed = printed, Kind = ValueKind.Number, Quantity = new(number, unit) };
}
