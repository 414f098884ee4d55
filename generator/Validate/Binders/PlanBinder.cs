using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads one plan: its words first, then its outline and measures, then what was reached.</summary>
internal static class PlanBinder
{
    /// <summary>The plan, to be trusted only when nothing was reported; null when plan.yaml says too little to go on.</summary>
    public static Plan? Bind(PlanSources sources, SiteWords site, DiagnosticBag bag, bool showsDrafts)
    {
        Ids.Check(sources.Id, sources.Plan.Span, bag);
        if (MapReader<PlanShape>.Of(sources.Plan.Root, bag) is not { } map) return null;
        if (VocabularyBinder.Bind(map, site, bag) is not { } read) return null;
        var words = read with
        {
            ShowsDrafts = showsDrafts,
            IsComplete = !sources.HasUnreadMeasures && sources.Plan.IsWhole && sources.Measures.All(f => f.IsWhole),
        };
        var measureLevel = words.Levels.First(l => l.Role is LevelRole.Measure);

        var nodes = new NodeBinder(words);
        nodes.BindOutline(map.Items(PlanShape.Outline));
        foreach (var file in sources.Measures) nodes.BindMeasures(file, measureLevel);
        var outline = new OutlineBuilder(words, nodes.Nodes);

        var actuals = new ActualsBinder(words, outline.Nodes, measureLevel);
        var hidden = new ActualsBinder(words with { Bag = new DiagnosticBag() }, outline.Nodes, measureLevel);
        foreach (var file in sources.Actuals) (FiscalYears.TryRead(file.Year, out var year) && words.IsHidden(year) ? hidden : actuals).Bind(file);
        words.Bag.Take(hidden.Problems);
        var roots = outline.Build(actuals);
        var plan = Read(map, sources, words, roots, actuals.Years);
        plan = plan with { Topics = new TopicBinder(words, site.Topics).Bind(map, plan) };
        var isWhole = words.IsComplete && !sources.HasUnread && sources.Actuals.All(a => a.File.IsWhole);
        PlanChecks.Check(plan, hidden, words, isWhole);
        if (isWhole) TopicChecks.Check(plan, map.SpanOf(PlanShape.Topics), site.Topics, bag);
        if (isWhole) new MissingRows(words, actuals, [.. outline.Nodes.Values]).Check();
        return plan;
    }

    private static Plan Read(
        MapReader<PlanShape> map, PlanSources sources, Vocabulary words, ImmutableArray<Node> roots, ImmutableArray<FiscalYear> years)
    {
        ImmutableArray<Node> all = [.. roots.SelectMany(r => r.SelfAndDescendants())];
        var title = map.RequiredText(PlanShape.Title);
        var plan = new Plan
        {
            Id = sources.Id,
            Title = title,
            ShortTitle = map.Text(PlanShape.ShortTitle) ?? title,
            Summary = map.RequiredText(PlanShape.Summary),
            Municipality = Municipality(map.Record(PlanShape.Municipality)),
            From = words.From,
            To = words.To,
            DataDate = map.Date(PlanShape.DataDate) ?? default,
            Language = map.Choice(PlanShape.Language, "ja"),
            OwnNames = TranslationBinder.Bind(map.Entries(PlanShape.Translations), words.Bag),
            Levels = words.Levels,
            Roots = roots,
            Nodes = all,
            NodeByKey = all.ToFrozenDictionary(n => n.Key),
            BudgetUnit = MoneyUnit.CommonTo(all),
            Rule = words.Rule,
            Units = words.Units,
            Sources = words.Sources,
            ReportedYears = years,
            Span = map.Span with { Line = 1, Column = 1 },
        };
        return WithExtras(plan, map, sources, words);
    }

    /// <summary>What a plan may have or not.</summary>
    private static Plan WithExtras(Plan plan, MapReader<PlanShape> map, PlanSources sources, Vocabulary words) => plan with
    {
        Departments = words.Departments,
        Programmes = words.Programmes,
        ProgrammeName = map.Text(PlanShape.ProgrammesName),
        Themes = new ProgrammeBinder(words, plan.Nodes).Bind(sources.Programmes),
        Tags = words.Tags,
        TextKinds = words.TextKinds,
        GoalName = map.Text(PlanShape.GoalName),
        FundingSources = words.FundingSources,
        YearBudgets = BudgetBinder.Years(map.Records(PlanShape.YearBudgets), words),
        Grades = words.Grades,
        GradeName = map.Text(PlanShape.GradesName),
        Licence = LicenceBinder.Bind(map.Record(PlanShape.Licence)),
        PublishedTotals = [.. map.Records(PlanShape.PublishedTotals).Select(m => TotalBinder.Bind(m, words, plan.Nodes)).OfType<PublishedTotal>()
            .Where(t => IsOfShownYears(t, words, plan.ReportedYears))],
        LeftOut = [.. map.Records(PlanShape.LeftOut).Select(m => StatementBinder.LeftOut(m, words)).OfType<LeftOut>()],
        Pages = [.. sources.Pages.Select(p => new Prose(p.Id, p.Title, p.Markdown, SourceSpan.WholeFile(p.Path)))],
        Drafts = words.Drafts,
        SdgNote = map.Text(PlanShape.SdgNote),
        Note = map.Text(PlanShape.Note),
    };

    /// <summary>
    /// A total of a hidden year is that year's result. One of all years, or of the current judgements, was printed before the draft.
    /// </summary>
    private static bool IsOfShownYears(PublishedTotal total, Vocabulary words, ImmutableArray<FiscalYear> years)
    {
        if (words.IsHidden(total.Year)) return false;
        if (total.Kind is PublishedTotalKind.Budget || !years.Any(y => words.Drafts.Contains(y))) return true;
        return total.Year is { } year && (words.Drafts.Contains(year) || total.Kind is not PublishedTotalKind.Judgement);
    }

    private static Municipality Municipality(MapReader<MunicipalityShape>? city) => city is null
        ? new Municipality("", "", null)
        : new Municipality(Code(city), city.RequiredText(MunicipalityShape.Name), AddressKeys.Link(city, MunicipalityShape.Url))
        {
            Contact = AddressKeys.Contact(city, MunicipalityShape.Contact),
        };

    /// <summary>全国地方公共団体コード: five digits and a check digit.</summary>
    private static string Code(MapReader<MunicipalityShape> city)
    {
        var code = city.Text(MunicipalityShape.Code) ?? "";
        if (code.Length == 0 || (code.Length == 6 && code.All(char.IsAsciiDigit) && CheckDigit(code) == code[5] - '0')) return code;
        city.Bag.Report(ContentRules.NotANumber, city.SpanOf(MunicipalityShape.Code), $"「{code}」は全国地方公共団体コード（検査数字を含む 6 けた）ではありません。",
            "総務省の一覧で確かめ、\"142140\" のように引用符で囲んで書いてください。");
        return code;
    }

    private static int CheckDigit(string code)
    {
        var sum = (code[0] - '0') * 6 + (code[1] - '0') * 5 + (code[2] - '0') * 4 + (code[3] - '0') * 3 + (code[4] - '0') * 2;
        return (11 - sum % 11) % 10;
    }
}
