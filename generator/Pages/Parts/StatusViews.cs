using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;

namespace PlanSite.Pages.Parts;

/// <summary>Statuses by the words of the theme.</summary>
internal static class StatusViews
{
    /// <summary>The word of the theme and the id that the style sheet colours by.</summary>
    public static StatusView Of(Words words, Status status) => new(status.Id(), words.Status(status));

    /// <summary>Every status, in the common order, for legends and the method page.</summary>
    public static ImmutableArray<StatusView> All(Words words) => [.. Statuses.All.Select(s => Of(words, s))];
}
