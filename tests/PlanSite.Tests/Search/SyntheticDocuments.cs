using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Search;
using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Search;

/// <summary>Plans of any number, worded from the titles, indicators and steps of published plans. The same numbers give the same pages.</summary>
internal sealed class SyntheticDocuments
{
    private const int MeasuresPerPlan = 121;
    private static readonly string[] StatusIds = ["exceeded", "achieved", "nearly", "missed", "not_reported", "not_due"];
    private static readonly string[] StatusWords = ["目標超過", "達成", "おおむね達成", "未達成", "実績未報告", "期限前"];
    private static readonly string[] Oddities =
        ["ＩＣＴ活用", "ｶﾞｲﾄﾞﾌﾞｯｸ", "1,600人", "１６００人", "約250㎡", "①窓口", "サ－ビス", "A－1", "葛\U000E0100城", "𠮷野", "<b>太字</b>", "障碍のある方", "R&D", "Wi‐Fi", "㈱まち"];

    private readonly Dictionary<string, string[]> _lists;
    private readonly Dice _dice;

    private SyntheticDocuments(int seed)
    {
        _lists = File.ReadLines(Path.Combine(Repository.Root, "tests/PlanSite.Tests/Search/vocabulary.tsv"))
            .Select(line => line.Split('\t')).GroupBy(parts => parts[0], parts => parts[1]).ToDictionary(group => group.Key, group => group.ToArray());
        _dice = new Dice(seed);
    }

    public static EquatableArray<EquatableArray<string>> Synonyms { get; } =
        [["障がい", "障害", "障碍"], ["子ども", "子供", "こども"], ["か所", "箇所", "カ所"], ["LED", "エルイーディー"], ["ゴミ", "ごみ"], ["市役所", "庁舎"]];

    public static ImmutableArray<SearchDocument> Create(int measures, int seed = 1) => [.. new SyntheticDocuments(seed).All(measures)];

    private IEnumerable<SearchDocument> All(int measures)
    {
        foreach (var goal in Enumerable.Range(1, 17))
            yield return Sdg(goal);
        for (var plan = 0; plan * MeasuresPerPlan < measures; plan++)
        {
            foreach (var document in Plan(plan, Math.Min(MeasuresPerPlan, measures - (plan * MeasuresPerPlan))))
                yield return document;
        }
    }

    private static SearchDocument Sdg(int goal) => new()
    {
        Address = $"sdgs/{Text(goal)}/",
        Title = $"SDG {Text(goal)} {Model.SdgGoal.All[goal - 1].Name}",
        Codes = [$"SDG {Text(goal)}", $"目標{Text(goal)}"],
        Kind = new FacetValue("sdg", "SDGs"),
        Sdgs = [Goal(goal)],
        Rank = 4,
    };

    private IEnumerable<SearchDocument> Plan(int number, int measures)
    {
        var plan = new FacetValue($"p{Text(number)}", $"第{Text(number + 1)}次計画");
        var goals = Enumerable.Range(1, 5).Select(g => new FacetValue($"p{Text(number)}-{Text(g)}", Any("goal"))).ToList();
        var departments = Enumerable.Range(0, 25).Select(_ => Any("department")).Distinct().Select(name => new FacetValue(name, name)).ToList();
        foreach (var policy in Enumerable.Range(1, (measures + 2) / 3))
        {
            var goal = goals[policy % goals.Count];
            var title = number == 0 ? _lists["policy"][policy % 40] : Any("policy");
            yield return Policy(plan, goal, title, policy, departments);
            foreach (var measure in Enumerable.Range(1, Math.Min(3, measures - ((policy - 1) * 3))))
                yield return Measure(plan, goal, title, policy, measure, departments);
        }
        foreach (var department in departments)
            yield return Department(plan, department);
    }

    private SearchDocument Policy(FacetValue plan, FacetValue goal, string title, int number, List<FacetValue> departments) => new()
    {
        Address = $"plans/{plan.Id}/policy/{number.ToString("00", CultureInfo.InvariantCulture)}/",
        Title = title,
        Id = number.ToString("00", CultureInfo.InvariantCulture),
        Codes = [$"施策{number.ToString("00", CultureInfo.InvariantCulture)}"],
        Kind = new FacetValue("policy", "施策"),
        Plan = plan,
        Path = goal.Label,
        Policy = goal,
        Sdgs = [Goal(_dice.Below(17) + 1), Goal(_dice.Below(17) + 1)],
        Departments = [departments[_dice.Below(departments.Count)]],
        Body = Sentence() + Sentence(),
        Rank = 1,
    };

    private SearchDocument Measure(FacetValue plan, FacetValue goal, string policy, int number, int measure, List<FacetValue> departments)
    {
        var id = $"{number.ToString("00", CultureInfo.InvariantCulture)}-10{Text(measure)}";
        var status = _dice.Below(StatusIds.Length);
        return new SearchDocument
        {
            Address = $"plans/{plan.Id}/measure/{id}/",
            Title = _dice.Below(3) == 0 ? Any("title") : $"{Any("word")}による{Any("title")}",
            Id = id,
            Kind = new FacetValue("measure", "事業"),
            Plan = plan,
            Path = $"{goal.Label} › {policy}",
            Policy = goal,
            Status = new FacetValue(StatusIds[status], StatusWords[status]),
            Years = [new FacetValue("2021", "令和3年度 (2021)"), new FacetValue("2022", "令和4年度 (2022)")],
            Sdgs = [Goal(_dice.Below(17) + 1), Goal(_dice.Below(17) + 1)],
            Departments = [departments[_dice.Below(departments.Count)]],
            Indicators = [Any("indicator")],
            Body = Body(),
        };
    }

    private static SearchDocument Department(FacetValue plan, FacetValue department) => new()
    {
        Address = $"plans/{plan.Id}/departments/{department.Id}/",
        Title = department.Label,
        Kind = new FacetValue("department", "担当課"),
        Plan = plan,
        Departments = [department],
        Rank = 3,
    };

    private string Body()
    {
        var steps = Enumerable.Range(0, 2 + _dice.Below(3)).Select(_ => $"{Any("step")} {Any("word")} {Any("word")}");
        var odd = _dice.Below(5) == 0 ? Oddities[_dice.Below(Oddities.Length)] : "";
        return $"{Sentence()}{Sentence()}\n{Any("definition")}\n当初値 {Any("value")} 目標 {Any("value")} 実績 {Any("value")}\n{string.Join('\n', steps)}\n{odd}";
    }

    private string Sentence() => _dice.Below(2) == 0 ? Any("sentence") : $"{Any("step")}を進め、{Any("indicator")}を改善します。";

    private string Any(string kind) => _lists[kind][_dice.Below(_lists[kind].Length)];

    private static FacetValue Goal(int goal) => new(Text(goal), Model.SdgGoal.All[goal - 1].Name);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A small generator of its own: the same numbers on every runtime.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)seed * 0x9E3779B97F4A7C15;

    public int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }
}
