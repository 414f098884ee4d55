using PlanSite.Index;
using PlanSite.Pages.Parts;

namespace PlanSite.Pages.Overviews;

/// <summary>What the newest data of a plan say, for those who follow the site.</summary>
internal static class PlanNews
{
    /// <summary>How many of how many, and what moved since the year before where there is one to compare with.</summary>
    /// <param name="place">Whose words are used; nothing in them leads anywhere.</param>
    /// <param name="model">The plan.</param>
    public static string Of(Place place, PlanModel model)
    {
        var told = new Glances(place).Of(model, model.Score.Total).ToString();
        var changes = model.GroupsOf(Sections.Changes)
            .Select(g => place.Words.Fill("wall_count", ("name", place.Words[g.WordKey!]), ("count", RollUpViews.Count(g.Count)))).ToArray();
        return changes.Length == 0
            ? place.Words.Fill("news_told", ("told", told))
            : place.Words.Fill("news_told_changes", ("told", told), ("changes", string.Join(place.Words["comma"], changes)));
    }
}
