using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Tests.Fixtures;

/// <summary>The site of <see cref="SmallPlan"/>, with results worked out by hand.</summary>
internal static class SmallSite
{
    public static SiteModel Build(string? baseUrl = null)
    {
        var plan = PlanModel();
        var site = SiteOf(plan.Plan, baseUrl);
        return new SiteModel
        {
            Site = site,
            Plans = [plan],
            Sdgs = [],
            Topics = [],
            Cities = [],
            Pages = Addresses.Of(site, [plan], [], [], []),
            MenuOf = Enumerable.Empty<PageAddress>().ToLookup(p => p.Address),
        };
    }

    private static Site SiteOf(Plan plan, string? baseUrl) => new()
    {
        Title = "計画の見える化",
        Description = "計画と結果を見られます。",
        Publisher = "みどり野市 企画課",
        Contact = "kikaku@city.example",
        Licence = new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.ja"),
        BaseUrl = baseUrl,
        DataDate = plan.DataDate,
        Plans = [plan],
        Corrections = [new(plan, plan.NodeByKey[SmallPlan.Visits], "people/2022", "2,330人", "2,303人", new DateOnly(2023, 9, 15), "数え間違い <訂正>")],
    };

    public static PlanModel PlanModel()
    {
        var plan = SmallPlan.Build();
        return new PlanModel
        {
            Plan = plan,
            Score = Score(plan),
            Sections = [],
            Goals = [],
            SdgsOf = SdgsOf(plan),
            TopicsOf = Enumerable.Empty<Topic>().ToLookup(_ => plan.Roots[0].Key),
            Differences = [],
        };
    }

    public static RollUp RollUp(params (Status Status, int Count)[] counts) => new()
    {
        Nodes = [.. Statuses.All.Select(s => new StatusCount(s, counts.Where(c => c.Status == s).Sum(c => c.Count)))],
        Indicators = [.. Statuses.All.Select(s => new StatusCount(s, 0))],
        Grades = [],
    };

    private static FrozenDictionary<NodeKey, ImmutableArray<EffectiveSdg>> SdgsOf(Plan plan) => plan.Nodes.ToFrozenDictionary(n => n.Key, n => n.Key.Level switch
    {
        "goal" => [new(new(3, null), false)],
        "policy" => [new(new(3, "3.4"), false), new(new(3, null), true)],
        _ => ImmutableArray.Create<EffectiveSdg>(new(new(3, "3.4"), true), new(new(3, null), true)),
    });

    private static PlanScore Score(Plan plan)
    {
        var current = new[] { People(plan), Rate(plan), Cost(plan) }.ToFrozenDictionary(j => (j.Node, j.IndicatorId));
        var total = RollUp((Status.Missed, 2));
        var money = new MoneySum { BudgetYen = 46_452_500, BudgetNodes = 2, BySource = [new(SmallPlan.General, 34_243_000), new(SmallPlan.Bond, 12_209_000)] };
        var years = current.ToFrozenDictionary(j => j.Key, j => ImmutableArray.Create(j.Value));
        return new PlanScore(new JudgedPlan(plan, SmallPlan.Y2022, current, years))
        {
            NodeStatus = new Dictionary<NodeKey, Status> { [SmallPlan.Visits] = Status.Missed, [SmallPlan.Waste] = Status.Missed }.ToFrozenDictionary(),
            RollUps = plan.Nodes.ToFrozenDictionary(n => n.Key, _ => total),
            Money = plan.Nodes.ToFrozenDictionary(n => n.Key, _ => money),
            Total = total,
            TotalMoney = money,
            TotalByYear = new Dictionary<FiscalYear, RollUp> { [SmallPlan.Y2022] = total }.ToFrozenDictionary(),
            Delays = FrozenDictionary<NodeKey, ImmutableArray<StepDelay>>.Empty,
        };
    }

    private static Judgement Judge(Plan plan, NodeKey key, string id, Status status, Deciding decidedBy)
    {
        var indicator = plan.NodeByKey[key].Indicators.First(i => i.Id == id);
        return new Judgement
        {
            Node = key,
            IndicatorId = id,
            Year = SmallPlan.Y2022,
            ReportedIn = SmallPlan.Y2022,
            Rule = indicator.Rule,
            Status = status,
            DecidedBy = decidedBy,
            Target = indicator.TargetOf(SmallPlan.Y2022),
            Actual = indicator.ActualOf(SmallPlan.Y2022),
            Direction = indicator.Direction ?? Direction.Up,
            DirectionInferred = indicator.Direction is null,
            Published = indicator.ActualOf(SmallPlan.Y2022)?.Published,
        };
    }

    private static Judgement People(Plan plan) => Judge(plan, SmallPlan.Visits, "people", Status.Missed, Deciding.Band) with
    {
        Attainment = 2303m / 6750 * 100,
        Progress = 703m / 5150 * 100,
        ChangePercent = 703m / 1600 * 100,
        Change = Change.Improved,
        Headline = 2303m / 6750 * 100,
        Calculations = [new Calculation.ActualOverTarget(2303, 6750, new("人"))],
    };

    private static Judgement Rate(Plan plan) => Judge(plan, SmallPlan.Visits, "rate", Status.NotReported, Deciding.NoActual);

    private static Judgement Cost(Plan plan) => Judge(plan, SmallPlan.Waste, "cost", Status.Missed, Deciding.Band) with
    {
        Attainment = 13_000m / 19_995 * 100,
        Progress = -1595m / 5400 * 100,
        Change = Change.Worsened,
        Provisional = true,
        Calculations = [new Calculation.TargetOverActual(19_995_000, 13_000_000, new("円"))],
    };
}
