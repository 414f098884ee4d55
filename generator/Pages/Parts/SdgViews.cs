using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>Goals and targets of the SDGs in the words of the page's language.</summary>
internal static class SdgViews
{
    /// <summary>The short name of a goal.</summary>
    public static string NameOf(Place place, SdgGoal goal) => place.Words.IsJapanese ? goal.Name : goal.EnglishName;

    /// <summary>What a goal is about.</summary>
    public static string AboutOf(Place place, SdgGoal goal) => !place.Words.IsJapanese ? goal.EnglishAbout
        : place.Language == "ja" ? goal.About : goal.EasyAbout;

    /// <summary>One chip a goal, with the targets named under it.</summary>
    public static ImmutableArray<SdgChip> Of(Place place, PlanModel model, Node node)
    {
        if (!model.SdgsOf.TryGetValue(node.Key, out var links)) return [];
        return
        [
            .. links.GroupBy(l => l.Link.Goal).OrderBy(g => g.Key)
                .Select(g => Chip(place, SdgGoal.All[g.Key - 1], string.Join(", ", Targets(g).Select(t => t.Number)))),
        ];
    }

    /// <summary>The targets that a node names or inherits, in few words.</summary>
    public static ImmutableArray<SdgTargetLine> TargetsOf(Place place, PlanModel model, Node node) =>
        model.SdgsOf.TryGetValue(node.Key, out var links) ? [.. Targets(links).Select(t => Line(place, t, []))] : [];

    /// <param name="place">The page.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="targets">Numbers of the targets that are meant; empty for the goal as a whole.</param>
    public static SdgChip Chip(Place place, SdgGoal goal, string targets = "") =>
        new(Number(goal.Number), NameOf(place, goal), place.To(Routes.Sdg(goal.Number)), targets);

    /// <param name="place">The page.</param>
    /// <param name="target">The target.</param>
    /// <param name="nodes">What a plan links to it.</param>
    public static SdgTargetLine Line(Place place, SdgTarget target, ImmutableArray<Anchor> nodes) =>
        new(target.Number, place.Words.IsJapanese ? target.About : target.EnglishAbout, nodes);

    /// <summary>13／32: reached of judged. While final targets lie ahead no share can be told; a dash when nothing is counted.</summary>
    public static string Count(Words words, RollUp results) => results switch
    {
        { Known: 0 } => "–",
        { IsBeforeDue: true } => words.Fill("sdg_reached", ("achieved", RollUpViews.Count(results.Achieved))),
        _ => words.Fill("sdg_share", ("achieved", RollUpViews.Count(results.Achieved)), ("judged", RollUpViews.Count(results.Judged))),
    };

    /// <summary>A number without separators.</summary>
    public static string Number(int goal) => goal.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<SdgTarget> Targets(IEnumerable<EffectiveSdg> links)
    {
        var named = links.Where(l => l.Link.Target is not null).ToLookup(l => l.Link.Goal, l => l.Link.Target);
        return SdgGoal.All.Where(g => named.Contains(g.Number)).SelectMany(g => g.Targets.Where(t => named[g.Number].Contains(t.Number)));
    }
}
