using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Pages.Pictures;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages.Parts;

/// <summary>Where the indicators of a plan are going, counted: since their first value, and since the year before.</summary>
internal sealed class TravelViews(Place place, PlanModel model)
{
    private static readonly (Way Way, string Style, Texture Texture)[] Looks =
    [
        (Way.Met, "c-m1", new Texture(Pattern.Solid)),
        (Way.Nearer, "c-m2", new Texture(Pattern.Diagonal)),
        (Way.Unchanged, "c-m6", new Texture(Pattern.Level, IsOpen: true)),
        (Way.Away, "s-missed", new Texture(Pattern.Struck)),
    ];

    private readonly Words _words = place.Words;
    private readonly Plan _plan = model.Plan;

    /// <summary>True where the direction can be told, and nobody doubts the value.</summary>
    public static bool IsTold(Judgement judgement) => judgement is { Travel: not null, Status: not (Status.Doubtful or Status.Ended) };

    /// <summary>Null where no indicator has two values and a target.</summary>
    public TravelView? Make()
    {
        var told = model.Score.Judgements.Where(IsTold).ToImmutableArray();
        if (told.IsEmpty) return null;
        var travels = told.Select(j => j.Travel!);
        var steps = travels.Where(t => t.Step is not null && t.Former!.Year?.Start == t.Latest.Year?.Start - 1);
        var first = told.Select(j => j.Travel!.Way).ToImmutableArray();
        var last = steps.Select(t => t.Step!.Value).ToImmutableArray();
        var list = place.To(Routes.Level(_plan, _plan.Levels.First(l => l.Id == told[0].Node.Level)));
        ImmutableArray<ScaledBar> bars =
            [Bar("travel-first", "travel_since_first", first, list), Bar("travel-last", "travel_since_last", last, list)];
        return ScaledBars.Draw("travel", bars, _words.Charts, null, "") is not { } picture ? null : new TravelView(
            Sentence("travel_sum", first), last.IsEmpty ? null : Sentence("travel_steps", last), new Html(picture));
    }

    private string Sentence(string key, ImmutableArray<Way> ways) => _words.Fill(
        key, ("count", RollUpViews.Count(ways.Length)),
        ("counts", string.Join(_words["comma"], Looks.Select(l => (l.Way, Count: ways.Count(w => w == l.Way))).Where(w => w.Count > 0)
            .Select(w => _words.Fill("travel_count", ("count", RollUpViews.Count(w.Count)), ("way", WordOf(w.Way)))))));

    private ScaledBar Bar(string id, string key, ImmutableArray<Way> ways, string href) => new(
        id, new Anchor(href, new Phrase(_words[key], null)),
        _words.Fill("travel_indicators", ("count", RollUpViews.Count(ways.Length))),
        [.. Looks.Select(l => (Look: l, Count: ways.Count(w => w == l.Way)))
            .Select(l => new Segment(WordOf(l.Look.Way), l.Look.Style, l.Look.Texture, l.Count, RollUpViews.Count(l.Count)))]);

    private string WordOf(Way way) => _words["going_" + way.ToString().ToLowerInvariant()];
}
