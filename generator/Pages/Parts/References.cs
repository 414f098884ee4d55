using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Sharing;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>Where figures come from and how to quote them; who answers for them; what was corrected.</summary>
public sealed class References(Place place, PlanModel model)
{
    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;
    private readonly Inquiries _inquiries = new(place, model.Plan);

    /// <summary>A citation with the page's lasting address, the documents, and the line of the record where the repository is known.</summary>
    public Reference Make(Node node)
    {
        var site = place.Model.Site;
        var citation = _words.Fill(
            "citation", ("publisher", site.Publisher), ("title", node.Title), ("plan", _plan.Title), ("site", site.Title),
            ("date", place.Format.Date(_plan.DataDate)), ("address", place.Permalink ?? "")).TrimEnd();
        var record = site.RepositoryUrl is { } repository
            ? $"{repository.TrimEnd('/')}/{node.Span.File}#L{node.Span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            : null;
        return new Reference(citation, Sources(node), record, $"{node.Span.File}:{node.Span.Line}");
    }

    /// <summary>The documents the node's figures name, or all of the plan's where none is named.</summary>
    private ImmutableArray<SourceLine> Sources(Node node)
    {
        var named = node.Sources
            .Concat(node.Indicators.SelectMany(i => i.Sources))
            .Concat(node.Observations.SelectMany(o => o.Sources))
            .Concat(node.Indicators.SelectMany(i => i.Actuals).Select(a => a.Source).OfType<SourceRef>())
            .Distinct().ToList();
        return named.Count == 0
            ? [.. _plan.Sources.Select(d => Line(d, null))]
            : [.. named.Select(r => Line(r.Document, r.Page, r.IsCounted))];
    }

    /// <param name="document">The document.</param>
    /// <param name="page">The page; null for the whole document.</param>
    /// <param name="isCounted">True when the page bears no number and was counted.</param>
    public SourceLine Line(SourceDocument document, string? page, bool isCounted = false) => new(
        place.Of(_plan, document.Title), place.Of(_plan, document.Publisher), document.Date,
        page is null ? null : _words.Fill(isCounted ? "page_counted" : "page_of", ("page", page)),
        document.UrlOf(page) is { } url ? place.ToAddress(url) : null,
        document.Note is { } note ? PlainText.Of(note) : null,
        document.Licence?.Name, document.Licence?.Url is { } terms ? place.ToAddress(terms) : null);

    /// <summary>Whom to ask about the figures of a node, or of the whole plan.</summary>
    /// <param name="node">Null for the plan.</param>
    public AskView Ask(Node? node) => _inquiries.Of(node is null ? [] : [.. node.Departments], place.Permalink);

    /// <summary>Who answers for the node, in the plan's order.</summary>
    public ImmutableArray<DepartmentLine> Departments(Node node) =>
        [.. node.Departments.Select(Department)];

    public DepartmentLine Department(Department department) => new(
        place.Of(_plan, department.Name),
        department.Division is { } division ? place.Of(_plan, division) : null,
        place.To(Routes.Entry(_plan, Sections.Departments, department.Id)),
        _inquiries.ContactsOf(department),
        _plan.SuccessorOf(department) is { } next ? Link(next) : null);

    private Anchor Link(Department department) =>
        new(place.To(Routes.Entry(_plan, Sections.Departments, department.Id)), place.Of(_plan, department.Name));

    /// <summary>Newest first, at most so many.</summary>
    public ImmutableArray<CorrectionLine> Corrections(Node? node, int most = int.MaxValue) =>
    [
        .. place.Model.Site.Corrections
            .Where(c => node is null || c.Node == node)
            .OrderByDescending(c => c.Date).Take(most).Select(Correction),
    ];

    private CorrectionLine Correction(Correction correction) =>
        new(place.Format.Date(correction.Date), null, correction.Old, correction.New, place.Of(_plan, correction.Reason));
}
