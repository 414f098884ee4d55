using System.Collections.Frozen;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>How templates read the members of views by name. Written when the program is built, by the project <c>ViewMembers/</c>.</summary>
internal static partial class ViewMembers
{
    /// <summary>By type: every view, and all that views hold.</summary>
    public static partial FrozenDictionary<Type, MemberReader> All { get; }
}
