using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>Copies a plan and its results into the shape of plan.json.</summary>
internal static class PlanDocuments
{
    /// <summary>The plan with all nodes in one list and all results.</summary>
    public static PlanDocument Of(PlanModel model)
    {
        var plan = model.Plan;
        return Always(model) with
        {
            ProgrammesName = plan.ProgrammeName,
            GoalName = plan.GoalName,
            YearBudgets = plan.YearBudgets.IsEmpty ? null : [.. plan.YearBudgets.Select(NodeDocuments.Money)],
            LeftOut = plan.LeftOut.IsEmpty ? null : [.. plan.LeftOut.Select(l => new LeftOutDocument(l.Document.Id, l.Passage, l.Reason))],
            GradesName = plan.GradeName,
            Licence = Licence(plan.Licence),
            SdgGoals = model.Goals.All(g => g.Direct.IsEmpty) ? null : [.. model.Goals.Where(g => !g.Direct.IsEmpty).Select(Goal)],
            SdgNote = plan.SdgNote,
            Note = plan.Note,
        };
    }

    /// <summary>What the document of every plan has.</summary>
    private static PlanDocument Always(PlanModel model)
    {
        var (plan, score) = (model.Plan, model.Score);
        return new PlanDocument
        {
            Schema = Routes.Root(Routes.DataFile(plan, DataNames.PlanJson)) + DataNames.PlanSchema,
            Id = plan.Id,
            Title = plan.Title,
            ShortTitle = plan.ShortTitle,
            Summary = plan.Summary,
            Municipality = new(plan.Municipality.Code, plan.Municipality.Name, plan.Municipality.Url, plan.Municipality.Contact),
            From = plan.From.Start,
            To = plan.To.Start,
            DataDate = plan.DataDate,
            Language = plan.Language,
            ReportedYears = [.. plan.ReportedYears.Select(y => y.Start)],
            Levels = [.. plan.Levels.Select(l => new LevelDocument(l.Id, l.Name, l.Depth, l.Role, l.Description))],
            Departments = [.. plan.Departments.Select(d => new DepartmentDocument(d.Id, d.Name, d.Division, d.Contact, d.SucceededBy))],
            Programmes = [.. plan.Programmes.Select(p => Programme(plan, p))],
            Tags = [.. plan.Tags.Select(t => new TagDocument(t.Id, t.Name, t.Description))],
            TextKinds = [.. plan.TextKinds.Select(t => new TextKindDocument(t.Id, t.Name))],
            FundingSources = [.. plan.FundingSources.Select(f => new FundingSourceDocument(f.Id, f.Name, f.IsEarmarked ? true : null))],
            Grades = [.. plan.Grades.Select(g => new GradeDocument(g.Mark, g.Name, g.Status, g.Points))],
            Rule = Rule(plan.Rule),
            Sources = [.. plan.Sources.Select(Source)],
            PublishedTotals = [.. plan.PublishedTotals.Select(Total)],
            Pages = [.. plan.Pages.Select(p => new ProseDocument(p.Id, p.Title, p.Markdown))],
            Results = ResultDocuments.RollUp(score.Total),
            ResultsByYear = [.. from year in score.TotalByYear
                                orderby year.Key
                                select new YearResultDocument(year.Key.Start, ResultDocuments.RollUp(year.Value))],
            Money = ResultDocuments.Money(score.TotalMoney),
            Nodes = [.. plan.Nodes.Select(n => NodeDocuments.Of(model, n))],
        };
    }

    private static ProgrammeDocument Programme(Plan plan, Programme programme)
    {
        var themes = plan.Themes.Where(t => t.Programme == programme)
            .Select(t => new ThemeDocument(t.Id, t.Name, [.. t.Initiatives.Select(Initiative)]));
        return new(programme.Id, programme.Name, programme.Mark, programme.Description, themes.Any() ? [.. themes] : null);
    }

    private static InitiativeDocument Initiative(Initiative initiative) => new(initiative.Id, initiative.Name, initiative.Description,
        initiative.Nodes.IsEmpty ? null : [.. initiative.Nodes.Select(n => new KeyDocument(n.Key.Level, n.Key.Id))],
        initiative.Related?.Name, initiative.Note);

    private static GoalDocument Goal(GoalLinks goal) => new(
        goal.Goal.Number, goal.Goal.Name, [.. goal.Direct.Select(n => new KeyDocument(n.Key.Level, n.Key.Id))], goal.Measures.Length, goal.IsOnAll,
        goal.Targets.IsEmpty ? null : [.. goal.Targets.Select(t => t.Number)], [.. goal.Departments.Select(d => d.Id)],
        ResultDocuments.RollUp(goal.Results), ResultDocuments.Money(goal.Money));

    private static SourceDocumentEntry Source(SourceDocument source) => new(source.Id, source.Title, source.Publisher, source.Date, source.Url,
        source.PageOffset == 0 ? null : source.PageOffset, source.Note, Licence(source.Licence));

    private static LicenceDocument? Licence(Licence? terms) => terms is null ? null : new LicenceDocument(terms.Name, terms.Url);

    /// <summary>Null where there is no node: above a root, for a total of the whole plan.</summary>
    public static KeyDocument? Key(NodeKey? key) => key is { } k ? new KeyDocument(k.Level, k.Id) : null;

    /// <summary>A rule with those that held before it, one within the other.</summary>
    public static RuleDocument Rule(JudgementRule rule) => new(
        rule.Target,
        rule.Reached,
        rule.Headline,
        rule.DownFormula,
        rule.JudgedValue,
        rule.JudgeBeforeDue,
        !rule.NearlyNeverWhenWorse,
        rule.KeepTolerancePercent,
        [.. rule.ExpectedPath.Select(p => new PathPointDocument(p.Year.Start, p.Percent))],
        [.. rule.Bands.Select(Band)],
        rule.Weighted,
        rule.IsDefault,
        [.. rule.PublishedMarks.Select(m => new PublishedMarkDocument(m.Mark, m.Status))],
        rule.Note,
        rule.IsNone ? true : null,
        rule.From?.Start,
        rule.Before is { } before ? Rule(before) : null);

    private static BandDocument Band(Band band) => new(band.On, band.From, band.Above,
        band.Status, band.Mark, band.Name, band.Points, band.StaffOnly, band.FromProgress);

    private static PublishedTotalDocument Total(PublishedTotal total) =>
        new(Key(total.Scope), total.Kind, total.Item, total.Year?.Start, total.Expected * total.UnitYen, total.Printed, total.Note);
}
