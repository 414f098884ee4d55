using System.Collections.Immutable;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>What a department's own page tells of it, beside the items that it answers for.</summary>
internal sealed class DepartmentFacts(Place place, Plan plan)
{
    private readonly Words _words = place.Words;

    /// <summary>Where it belongs and whom to ask; nothing for what is no department.</summary>
    public ImmutableArray<Line> Facts(Department? department)
    {
        var facts = ImmutableArray.CreateBuilder<Line>();
        if (department?.Division is { } division) facts.Add(_words.Line("department_division", ("division", place.Of(plan, division))));
        if (department?.Contact is { } contact) facts.Add(_words.Line("department_contact", ("contact", place.Of(plan, contact))));
        return facts.ToImmutable();
    }

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
