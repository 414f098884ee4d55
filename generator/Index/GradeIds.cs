using System.Globalization;
using PlanSite.Model;

namespace PlanSite.Index;

/// <summary>Addresses of a plan's own marks, which are signs that no address can hold: their place in the scale, best first, from 1.</summary>
public static class GradeIds
{
    /// <summary>Id of a mark, for addresses and for narrowing lists: 1 for the best.</summary>
    public static string Of(Plan plan, GradeMark grade) => (plan.Grades.IndexOf(grade) + 1).ToString(CultureInfo.InvariantCulture);
}
