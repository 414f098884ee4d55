using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Data;

/// <summary>Copies nodes and their indicators into the shape of plan.json.</summary>
internal static class NodeDocuments
{
    /// <summary>One node without those below it, which follow it in the list.</summary>
    public static NodeDocument Of(PlanModel model, Node node) => new()
    {
        Level = node.Key.Level,
        Id = node.Key.Id,
        Parent = PlanDocuments.Key(node.Parent),
        Address = Routes.Node(model.Plan, node.Key),
        Title = node.Title,
        Description = node.Description,
        Goal = node.Goal,
        Texts = Texts(node.Texts),
        Sdgs = OrNone(model.SdgsOf.GetValueOrDefault(node.Key, []), s => new SdgDocument(s.Link.Goal, s.Link.Target, s.Inherited)),
        Departments = OrNone(node.Departments, d => d.Id),
        OtherDepartments = OrNone(node.AndOtherDepartments),
        Programmes = OrNone(node.Programmes, p => p.Id),
        Tags = OrNone(node.Tags, t => t.Id),
        Keywords = OrNone(node.Keywords),
        From = node.From?.Start,
        To = node.To?.Start,
        Weight = node.Weight,
        Status = model.Score.NodeStatus.TryGetValue(node.Key, out var status) ? status : null,
        Indicators = OrNone(node.Indicators, i => Indicator(model, node, i)),
        Observations = OrNone(node.Observations, Observation),
        Milestones = OrNone(node.Milestones, m => new MilestoneDocument(m.Name, m.By.Start, m.Done?.Start, m.Note)),
        Steps = OrNone(node.Steps, Step),
        Delays = OrNone(model.Score.Delays.GetValueOrDefault(node.Key, []),
            d => new DelayDocument(d.StepId, d.Work, d.Planned.Start, d.Done?.Start, d.YearsLate, d.Timing, d.DoneAs)),
        Budget = node.Budget is { } budget ? Money(budget) : null,
        YearBudgets = OrNone(node.YearBudgets, Money),
        Grade = node.Grade?.Mark,
        Reports = OrNone(node.Reports, Report),
        Related = OrNone(node.Related, r => new RelatedDocument(r.Name, OrNone(r.Departments, d => d.Id), r.Description)),
        Sources = Sources(node.Sources),
        Note = node.Note,
        Results = !node.Children.IsEmpty && model.Score.RollUps.TryGetValue(node.Key, out var results) ? ResultDocuments.RollUp(results) : null,
        Money = !node.Children.IsEmpty && model.Score.Money.TryGetValue(node.Key, out var money) ? ResultDocuments.Money(money) : null,
    };

    private static IndicatorDocument Indicator(PlanModel model, Node node, Indicator indicator) => new()
    {
        Id = indicator.Id,
        Name = indicator.Name,
        Definition = indicator.Definition,
        Direction = model.Score.CurrentOf(node, indicator).Direction ?? indicator.Direction,
        DirectionDeclared = indicator.Direction is not null,
        SameAs = indicator.SameAs?.ToString(),
        Stages = OrNone(indicator.Stages),
        Weight = indicator.Weight,
        Departments = OrNone(indicator.Departments, d => d.Id),
        Baseline = indicator.Baseline is { } b ? new(b.Year?.Start, ValueDocuments.Of(b.Value), b.NotComparable, b.Note) : null,
        Targets = [.. indicator.Targets.Select(t => new TargetDocument(t.Year.Start, ValueDocuments.Of(t.Value), t.Note))],
        Actuals = [.. indicator.Actuals.Select(Actual)],
        Judgements = [.. ResultTables.JudgementsOf(model.Score, node, indicator).Select(ResultDocuments.Judgement)],
        Rule = indicator.Rule == model.Plan.Rule ? null : PlanDocuments.Rule(indicator.Rule),
        SdgIndicators = OrNone(indicator.SdgIndicators),
        Sources = Sources(indicator.Sources),
        Note = indicator.Note,
    };

    private static ActualDocument Actual(Actual actual) => new(
        actual.Year.Start,
        ValueDocuments.Of(actual.Value),
        actual.Note,
        actual.Published is { } p ? new PublishedMarkDocument(p.Mark, p.Status) : null,
        actual.Staff is { } s ? new StaffDocument(s.Status, s.Mark, s.Reason) : null,
        actual.Source is { } source ? Source(source) : null,
        actual.IsLate ? actual.ReportedIn.Start : null,
        actual.PublishedRate?.Printed,
        actual.Doubtful,
        actual.Break);

    private static StepDocument Step(Step step) => new(step.Id, step.Name, Cells(step.Planned), Cells(step.Done), OrNone(step.Departments, d => d.Id),
        OrNone(step.AndOtherDepartments), OrNone(step.Tags, t => t.Id), step.Note);

    private static ImmutableArray<StepCellDocument> Cells(ImmutableArray<StepCell> cells) =>
        [.. cells.Select(c => new StepCellDocument(c.Year.Start, c.Text, c.Printed, c.Continued, Years(c.PlannedFor)))];

    private static ImmutableArray<int>? Years(ImmutableArray<FiscalYear>? years) => years is { } some ? [.. some.Select(y => y.Start)] : null;

    private static BudgetDocument Money(Budget budget) => new(budget.From.Start, budget.To.Start, budget.TotalYen,
        [.. budget.Shares.Select(s => new SourceYenDocument(s.Source.Id, s.Amount * budget.UnitYen))], budget.Note, budget.Kind);

    /// <summary>Money of a year, of a node or of the whole plan.</summary>
    public static YearBudgetDocument Money(YearBudget budget) => new(budget.Year.Start, budget.Total * budget.UnitYen,
        [.. budget.Shares.Select(s => new SourceYenDocument(s.Source.Id, s.Amount * budget.UnitYen))],
        budget.Earmarked * budget.UnitYen, budget.Kind);

    private static ObservationDocument Observation(Observation observation) => new(observation.Id, observation.Name,
        [.. observation.Values.Select(v => new ObservedDocument(v.Year.Start, ValueDocuments.Of(v.Value)))],
        observation.Note, Sources(observation.Sources), OrNone(observation.SdgIndicators));

    private static ReportDocument Report(YearReport report) => new(report.Year.Start, report.Grade?.Mark, Texts(report.Texts),
        OrNone(report.Departments, d => d.Id),
        OrNone(report.Effects, e => new EffectDocument(e.Kind, e.Yen, e.Printed, e.Note)), report.Note);

    private static ImmutableArray<TextDocument>? Texts(ImmutableArray<NodeText> texts) => OrNone(texts, t => new TextDocument(t.Kind.Id, t.Items));

    private static ImmutableArray<SourceRefDocument>? Sources(ImmutableArray<SourceRef> sources) => OrNone(sources, Source);

    private static SourceRefDocument Source(SourceRef source) => new(source.Document.Id, source.Page, OrNone(source.IsCounted));

    private static bool? OrNone(bool flag) => flag ? true : null;

    private static ImmutableArray<T>? OrNone<T>(EquatableArray<T> items) => items.IsEmpty ? null : items;

    private static ImmutableArray<TTo>? OrNone<T, TTo>(IEnumerable<T> items, Func<T, TTo> to)
    {
        ImmutableArray<TTo> all = [.. items.Select(to)];
        return all.IsEmpty ? null : all;
    }
}

/// <summary>Copies a read value into the shape of plan.json.</summary>
internal static class ValueDocuments
{
    /// <summary>The printed text with what was read of it; numbers are null where none was understood.</summary>
    public static ValueDocument Of(PlanValue value) => new(
        value.Printed,
        value.Kind,
        (value.Quantity ?? value.Change)?.Number,
        Unit((value.Quantity ?? value.Change)?.Unit),
        value.Upper?.Number,
        value.LowerOpen ? true : null,
        value.UpperOpen ? true : null,
        value.Basis,
        value.Secondary is { } s ? new QuantityDocument(s.Number, Unit(s.Unit)) : null,
        value.Parts.IsEmpty ? null : [.. value.Parts.Select(p => new PartDocument(p.Label, p.Quantity.Number, Unit(p.Quantity.Unit)))],
        value.Milestone,
        value.Wish,
        value.Bound is Bound.None ? null : value.Bound,
        value.Provisional ? true : null,
        value.Approximate ? true : null,
        value.Each ? true : null,
        value.Qualifier.Length == 0 ? null : value.Qualifier,
        value.Note);

    /// <summary>None for a bare number.</summary>
    public static string? Unit(Unit? unit) => unit is { Id.Length: > 0 } known ? known.Id : null;
}
