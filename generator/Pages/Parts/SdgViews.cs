using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;

namespace PlanSite.Pages.Parts;

/// <summary>SDG goals as chips: number and official short name on the official colour.</summary>
internal static class SdgViews
{
    /// <summary>In the language of the page.</summary>
    public static string NameOf(Place place, SdgGoal goal) => place.Language == "ja" ? goal.Name : goal.EnglishName;

    /// <summary>One chip a goal, with the targets named under it.</summary>
    public static ImmutableArray<SdgChip> Of(Place place, PlanModel model, Node node)
    {
        if (!model.SdgsOf.TryGetValue(node.Key, out var links)) return [];
        return
        [
            .. links.GroupBy(l => l.Link.Goal).OrderBy(g => g.Key).Select(g => Chip(
                place, SdgGoal.All[g.Key - 1],
                string.Join(", ", g.Select(l => l.Link.Target).OfType<string>().Order(StringComparer.Ordinal)))),
        ];
    }

    /// <summary>The goal as a small sign that leads to its page.</summary>
    public static SdgChip Chip(Place place, SdgGoal goal, string targets = "") =>
        new(Number(goal.Number), NameOf(place, goal), place.To(Routes.Sdg(goal.Number)), targets);

    /// <summary>1 to 17, without a leading nought.</summary>
    public static string Number(int goal) => goal.ToString(CultureInfo.InvariantCulture);
}
