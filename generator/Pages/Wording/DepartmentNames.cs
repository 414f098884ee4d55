using PlanSite.Model;
using PlanSite.Templates;

namespace PlanSite.Pages.Wording;

/// <summary>Departments by name in one line of a table: 健康課、環境課ほか.</summary>
internal static class DepartmentNames
{
    /// <summary>Names in the plan's language, the word for others in the page's; null when there is none.</summary>
    /// <param name="place">The page.</param>
    /// <param name="plan">The plan that names them.</param>
    /// <param name="departments">In the plan's order.</param>
    /// <param name="andOthers">True when the plan adds that others take part.</param>
    public static Line? Of(Place place, Plan plan, IEnumerable<Department> departments, bool andOthers = false)
    {
        var names = string.Join('、', departments.Select(d => d.Name));
        if (names.Length == 0) return null;
        var phrase = place.Of(plan, names);
        return andOthers ? place.Words.Line("names_and_others", ("names", phrase)) : new Line([phrase]);
    }
}
