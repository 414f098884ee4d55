using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Previews;
using PlanSite.Pages.Sharing;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>Page of one entry of the outline. It shows what the node has; a policy shows its measures, a measure its result.</summary>
internal sealed class NodePage(Place place, PlanModel model, MarkdownText markdown)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly IndicatorViews _indicators = new(place, model);
    private readonly YearStories _stories = new(place, model, markdown);
    private readonly MoneyViews _money = new(place, model, markdown);
    private readonly StatementViews _statements = new(place, model, markdown);
    private readonly References _references = new(place, model);
    private readonly Neighbours _neighbours = new(place, model);
    private readonly ResultViews _tables = new(place, model);
    private readonly RollUpViews _rollUps = new(place, model);

    /// <summary>The page of a node, with its neighbours on the same level.</summary>
    public NodeView Make(Subject.OfNode entry)
    {
        var node = entry.Node;
        var wall = node.Children.IsEmpty ? null : new WallViews(place, model).Of("wall", node.SelfAndDescendants(), node);
        var view = Always(node) with
        {
            Status = model.Score.StatusOf(node) is { } status ? StatusViews.Of(_words, status) : null,
            Several = Several(node),
            JudgedBy = JudgedBy(node),
            Description = markdown.Render(node.Description, place, node.Span),
            Goal = markdown.Render(node.Goal, place, node.Span),
            Note = markdown.Render(node.Note, place, node.Span),
            Observations = _statements.Observations(node),
            Steps = new StepTables(place, model).Make(node),
            OwnGrade = OwnGrade(node),
            Money = _money.Make(node),
            YearMoney = new YearMoney(place, model).Of(node.YearBudgets, "year-money-table", node.Title),
            Effects = _money.Effects(model.Score.Money.GetValueOrDefault(node.Key)),
            RollUp = node.Children.IsEmpty ? null : RollUp(node, wall),
            Branches = Branches(node),
            Measures = Measures(node),
            Siblings = _neighbours.Siblings(node),
            Previous = entry.Before is { } before ? Link(before) : null,
            Next = entry.After is { } after ? Link(after) : null,
        };
        return view with { Page = Framed(view, node) };
    }

    /// <summary>With what only the finished view knows: its headings, the picture of its status, the description of its first figure.</summary>
    private Frame Framed(NodeView view, Node node) => view.Page with
    {
        Sections = NodeSections.Of(view, _words),
        Picture = view.Status is null ? view.Page.Picture : PreviewPictures.Of(place, model, model.Score.NodeStatus[node.Key]),
        OEmbed = node.Indicators.IsEmpty ? null : OEmbed.AddressOf(place, new Subject.Embed(model, node, node.Indicators[0])),
    };

    /// <summary>What every node has, if only an empty list of it.</summary>
    private NodeView Always(Node node)
    {
        var level = _plan.LevelOf(node);
        var reference = _references.Make(node);
        var figures = new Figures(place, _plan, node, reference.Sources);
        var indicators = node.Indicators
            .Select(i => figures.Of(i, _indicators.Make(node, i, model.Score.CurrentOf(node, i)))).ToImmutableArray();
        return new NodeView
        {
            Page = Frames.Make(place, "node", Heading(node, level), Description(node, indicators), Way(node), model),
            Level = place.Of(_plan, level.Name),
            Id = node.Key.Id,
            Title = place.Of(_plan, node.Title),
            Contrasts = [.. MarkContrasts.Of(model.Score, node).Select(Contrast)],
            GoalName = GoalName(place, _plan),
            Texts = _stories.Texts(node),
            Indicators = indicators,
            Milestones = _statements.Milestones(node),
            Years = _stories.Make(node),
            Grades = _stories.Grades(node),
            GradeName = GradeName(),
            Sdgs = SdgViews.Of(place, model, node),
            SdgTargets = SdgViews.TargetsOf(place, model, node),
            Programmes = new ProgrammeViews(place, model, markdown).Of(node),
            ProgrammeName = PlanMenus.TitleOf(place, model, Sections.Programmes),
            Tags = [.. node.Tags.Select(Tag)],
            Topics = _neighbours.Topics(node),
            Departments = _references.Departments(node),
            AndOthers = node.AndOtherDepartments,
            Related = _statements.Related(node),
            Corrections = _references.Corrections(node),
            Reference = reference,
            Ask = _references.Ask(node),
        };
    }

    private Phrase GradeName() => _plan.GradeName is { } name ? place.Of(_plan, name) : new Phrase(_words["grade"], null);

    private GradeView? OwnGrade(Node node) => node.Grade is { } grade
        ? new GradeView(place.Of(_plan, grade.Mark), place.Of(_plan, grade.Name), grade.Mark != grade.Name)
        : null;

    /// <summary>What the plan calls the goals of its nodes.</summary>
    internal static Phrase GoalName(Place place, Plan plan) =>
        plan.GoalName is { } name ? place.Of(plan, name) : new Phrase(place.Words["section_goal"], null);

    private Phrase Heading(Node node, Level level) => place.Mixed(
        _plan, $"{place.Of(_plan, node.Title)}（{place.Of(_plan, level.Name)} {node.Key.Id}）");

    /// <summary>What came out of it, then what it is; what it is or how it stands where nothing is counted of it.</summary>
    private string Description(Node node, ImmutableArray<IndicatorView> indicators)
    {
        var about = PlainText.Of(place.Unmarked(_plan, node.Description));
        if (!indicators.IsEmpty) return string.Join(_words.IsJapanese ? "" : " ", indicators.Select(i => i.Result.ToString()).Append(about));
        if (about.Length > 0) return about;
        var results = _rollUps.Make(model.Score.RollUps[node.Key]);
        return _words.Fill("node_description", ("plan", _plan.ShortTitle), ("level", _plan.LevelOf(node).Name),
            ("told", results.HasCounts ? results.Sentence : results.GradeSentence ?? ""));
    }

    private ImmutableArray<Anchor> Way(Node node) => Frames.Way(place, _plan, [.. _plan.Above(node).Select(Link)]);

    private Anchor Link(Node node) => new(place.To(_plan, node), place.Of(_plan, $"{node.Key.Id} {node.Title}"));

    private string? Several(Node node)
    {
        if (node.Indicators.Length < 2) return null;
        var judgements = model.Score.CurrentOf(node);
        var others = judgements.Where(j => !j.Status.IsReached()).GroupBy(j => j.Status)
            .Select(g => new StatusCount(g.Key, g.Count())).ToImmutableArray();
        var (isEarly, isNone) = (judgements.Any(j => j.IsBeforeDue), judgements.All(j => !j.Status.IsReached()));
        var key = others.IsEmpty ? "several_indicators"
            : isNone ? (isEarly ? "several_none_yet" : "several_none")
            : isEarly ? "several_before_due" : "several_with_others";
        return _plan.Rule.IsNone ? null : _words.Fill(
            key, ("all", RollUpViews.Count(judgements.Length)), ("reached", RollUpViews.Count(judgements.Count(j => j.Status.IsReached()))),
            ("reasons", new RollUpViews(place, model).Reasons(others, _ => true)));
    }

    /// <summary>The quiet note that the plan's own mark and an indicator point different ways.</summary>
    private Line Contrast(MarkContrast contrast)
    {
        var indicator = _plan.IndicatorOf(contrast.Judgement.Node, contrast.Judgement.IndicatorId);
        return _words.Line(
            "contrast",
            ("city", place.Of(_plan, _plan.Municipality.Name)),
            ("grade_name", GradeName()),
            ("grade", place.Of(_plan, contrast.Grade)),
            ("indicator", place.Of(_plan, indicator.Name)),
            ("state", new Phrase(_words["contrast_" + contrast.Kind.ToString().ToLowerInvariant()], null)));
    }

    private Line? JudgedBy(Node node)
    {
        if (node.Indicators.IsEmpty) return null;
        var judgements = model.Score.CurrentOf(node);
        var city = place.Of(_plan, _plan.Municipality.Name);
        if (judgements.Any(j => j.Published is not null)) return _words.Line("judged_published", ("city", city));
        if (judgements.Any(j => j.Staff is not null)) return _words.Line("judged_staff");
        if (!judgements.Any(j => j.Status.IsJudged())) return null;
        return _words.Line(model.Score.HasPublished && !model.Score.HasPublishedRatesOnly ? "judged_here" : "judged_here_only", ("city", city));
    }

    private RollUpView? RollUp(Node node, Html? wall) =>
        model.Score.RollUps.TryGetValue(node.Key, out var results) ? new RollUpViews(place, model).MakeIfTelling(results, "bar", wall) : null;

    /// <summary>Children that lead on to further branches.</summary>
    private BranchTable? Branches(Node node)
    {
        var branches = node.Children.Where(c => c.IsBranch).ToImmutableArray();
        return branches.IsEmpty ? null : new BranchTables(place, model).Make(branches);
    }

    private ResultTable? Measures(Node node)
    {
        var results = node.Children.Where(c => !c.IsBranch).ToImmutableArray();
        if (results.IsEmpty) return null;
        var caption = _words.Fill(
            "children_caption",
            ("parent", node.Title), ("level", _plan.LevelOf(results[0]).Name), ("count", RollUpViews.Count(results.Length)));
        return _tables.Make("measures", caption, results, parent: false);
    }

    private Anchor Tag(Tag tag) => new(place.To(Routes.Entry(_plan, Sections.Tags, tag.Id)), place.Of(_plan, tag.Name));
}
