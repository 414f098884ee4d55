using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Sharing;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>What a department's own page tells of it, beside the items that it answers for.</summary>
internal sealed class DepartmentFacts(Place place, Plan plan)
{
    private readonly Words _words = place.Words;

    private readonly Inquiries _inquiries = new(place, plan);

    /// <summary>Where it belongs; nothing for what is no department.</summary>
    public ImmutableArray<Line> Facts(Department? department) => department?.Division is { } division
        ? [_words.Line("department_division", ("division", place.Of(plan, division)))] : [];

    /// <summary>Whose contact is shown: its own, or of whoever stands in for it; that nobody is known; null for what is no department.</summary>
    public Line? Who(Department? department)
    {
        if (department is null) return null;
        var ask = _inquiries.Of([department], null);
        return ask.Nobody ?? ask.Who ?? _words.Line("department_contact");
    }

    /// <summary>The contact itself; empty where nobody is known.</summary>
    public ImmutableArray<ContactPiece> Contact(Department? department) => department is null ? []
        : _inquiries.ContactsOf(department) is { IsEmpty: false } own ? own : _inquiries.Of([department], null).Contact;

    /// <summary>The department that took over, and those it took over from.</summary>
    public ImmutableArray<Anchor> Neighbours(Department? department)
    {
        if (department is null) return [];
        var before = plan.PredecessorsOf(department).Select(d => Link(d, "department_predecessor"));
        return plan.SuccessorOf(department) is { } next ? [Link(next, "department_successor"), .. before] : [.. before];
    }

    private Anchor Link(Department department, string key) => new(
        place.To(Routes.Entry(plan, Sections.Departments, department.Id)), place.Mixed(plan, _words.Fill(key, ("name", department.Name))));
}
