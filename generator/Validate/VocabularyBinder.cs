using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads what a plan declares before its outline: period, levels, departments, scales, rule.</summary>
internal static class VocabularyBinder
{
    /// <summary>Null when period or levels are missing, without which nothing else can be checked.</summary>
    /// <param name="map">The plan's file.</param>
    /// <param name="units">The site's units.</param>
    /// <param name="taken">Words of the site's own addresses below a plan, which no level may take.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static Vocabulary? Bind(MapReader map, UnitTable units, ImmutableArray<string> taken, DiagnosticBag bag)
    {
        var period = Period(map);
        var levels = Levels(map, taken);
        if (period is not { } years || levels.IsEmpty) return null;
        var words = new Vocabulary
        {
            From = years.From,
            To = years.To,
            Levels = levels,
            Departments = Unique(map.Maps("departments", "部署").Select(Department), d => d.Id, map, "departments"),
            Programmes = Unique(map.Maps("programmes", "プログラム").Select(Programme), p => p.Id, map, "programmes"),
            Tags = Unique(map.Maps("tags", "語").Select(Tag), t => t.Id, map, "tags"),
            TextKinds = Unique(map.Maps("texts", "見出し").Select(TextKind), t => t.Id, map, "texts"),
            FundingSources = Unique(map.Maps("funding_sources", "財源").Select(FundingSource), f => f.Id, map, "funding_sources"),
            BudgetKind = BudgetBinder.Kind(map, "budget_kind"),
            Grades = Unique(map.Maps("grades", "評価の段階").Select(Grade).OfType<GradeMark>(), g => g.Mark, map, "grades"),
            Sources = Unique(map.Maps("sources", "出典").Select(Source), s => s.Id, map, "sources"),
            Rule = new JudgementRule(),
            Values = new ValueReader(units),
            Units = units,
            Bag = bag,
        };
        CheckSuccessors(words, map);
        words = words with { Unit = PrintedValues.Unit(map, words, null) };
        var drafts = map.Scalars("draft").Select(d => words.YearInPeriod(d.Value, d.Span)).OfType<FiscalYear>();
        return words with { Rule = RuleBinder.BindPlan(map, words.YearInPeriod), Drafts = [.. drafts.Distinct().Order()] };
    }

    private static (FiscalYear From, FiscalYear To)? Period(MapReader map)
    {
        if (map.Map("period") is not { } period)
        {
            if (map.Node("period") is null) map.ReportMissing("period");
            return null;
        }

        if (period.Node("from") is null) period.ReportMissing("from");
        if (period.Node("to") is null) period.ReportMissing("to");
        var from = period.Year("from", lateHeisei: false);
        var to = period.Year("to", lateHeisei: !(from?.Start >= 2019));
        period.Done();
        if (from is not { } first || to is not { } last) return null;
        if (first <= last) return (first, last);
        map.Bag.Report(ContentRules.PeriodReversed, period.Span, $"期間の始まり（{first} 年度）が終わり（{last} 年度）より後です。", "from と to を確かめてください。");
        return null;
    }

    private static ImmutableArray<Level> Levels(MapReader map, ImmutableArray<string> taken)
    {
        if (map.Node("levels") is null) map.ReportMissing("levels");
        var levels = Unique(map.Maps("levels", "階層").Select(Level), l => l.Id, map, "levels");
        if (levels.IsEmpty) return [];
        foreach (var reserved in levels.Where(l => taken.Contains(l.Id)))
        {
            map.Bag.Report(ContentRules.ReservedWord, map.SpanOf("levels"), $"階層の id「{reserved.Id}」はサイトの番地に使う言葉です。", "別の id にしてください。");
        }

        if (levels.Count(l => l.Role is LevelRole.Measure) == 1 && levels.Count(l => l.Role is LevelRole.Policy) <= 1) return levels;
        map.Bag.Report(ContentRules.BadLevels, map.SpanOf("levels"), "role: measure の階層がちょうど一つ、role: policy の階層は多くて一つ要ります。",
            "報告の単位になる階層に role: measure を付けてください。");
        return [];
    }

    private static Level Level(MapReader map, int depth)
    {
        var role = map.Choice("role", LevelRole.None, ("policy", LevelRole.Policy), ("measure", LevelRole.Measure));
        return Done(map, new Level(map.Id(), map.RequiredText("name"), depth, role, map.Text("description")));
    }

    private static Department Department(MapReader map) =>
        Done(map, new Department(map.Id(), map.RequiredText("name"), map.Text("division"), Addresses.Contact(map, "contact"),
            map.Text("succeeded_by")));

    private static Programme Programme(MapReader map) =>
        Done(map, new Programme(map.Id(), map.RequiredText("name"), map.Text("mark"), map.Text("description")));

    private static Tag Tag(MapReader map) => Done(map, new Tag(map.Id(), map.RequiredText("name"), map.Text("description")));

    private static TextKind TextKind(MapReader map) => Done(map, new TextKind(map.Id(), map.RequiredText("name")));

    private static FundingSource FundingSource(MapReader map)
    {
        var id = map.RequiredText("id");
        return Done(map, new FundingSource(id, map.Text("name") ?? id));
    }

    private static GradeMark? Grade(MapReader map)
    {
        var status = map.Scalar("status") is { } word ? RuleBinder.StatusOf(word, map.Bag) : null;
        if (map.Node("status") is null) map.ReportMissing("status");
        var mark = map.RequiredText("mark");
        return Done(map, new GradeMark(mark, map.Text("name") ?? mark, status ?? Status.NeedsJudgement, map.Number("points")));
    }

    private static SourceDocument Source(MapReader map) => Done(map,
        new SourceDocument(map.Id(), map.RequiredText("title"), map.RequiredText("publisher"),
        map.Text("date"), Addresses.Link(map, "url"), map.Text("note"))
        { Licence = LicenceBinder.Bind(map) });

    private static T Done<T>(MapReader map, T value)
    {
        map.Done();
        return value;
    }

    private static void CheckSuccessors(Vocabulary words, MapReader map)
    {
        foreach (var department in words.Departments.Where(d => d.SucceededBy is not null))
        {
            words.IsKnown(department.SucceededBy!, map.SpanOf("departments"), words.DepartmentIds.Keys, "部署", "departments");
        }
    }

    private static ImmutableArray<T> Unique<T>(IEnumerable<T> items, Func<T, string> id, MapReader map, string key)
    {
        var all = items.ToImmutableArray();
        foreach (var twice in all.GroupBy(id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1 && g.Key.Length > 0))
        {
            map.Bag.Report(ContentRules.DuplicateId, map.SpanOf(key), $"{key} に「{twice.Key}」が {twice.Count()} つあります。", "id を変えるか、一つにまとめてください。");
        }

        return all;
    }
}
