using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;

namespace PlanSite.Pages.Sharing;

/// <summary>What the figures of a node's page are asked about, sent, saved and framed with.</summary>
/// <param name="place">The page.</param>
/// <param name="plan">The plan that the node is of.</param>
/// <param name="node">Whose figures they are.</param>
/// <param name="sources">The documents that the page names.</param>
internal sealed class Figures(Place place, Plan plan, Node node, IEnumerable<SourceLine> sources)
{
    private readonly Words _words = place.Words;
    private readonly Inquiries _inquiries = new(place, plan);
    private readonly string? _page = place.Permalink;
    private readonly string _sources = string.Join(place.Words["comma"], sources.Select(s => s.Title.Text + (s.Place is { } page ? " " + page : "")));

    /// <summary>The same figure with what it is passed on with.</summary>
    public IndicatorView Of(Indicator indicator, IndicatorView view)
    {
        var address = _page is null ? "" : $"{_page}#{view.Id}";
        var told = $"{node.Key.Id} {node.Title}（{plan.ShortTitle}）\r\n{view.Result}\r\n{address}\r\n\r\n";
        return view with
        {
            Figure = new FigureView(
                view.Result.ToString(),
                _words.Fill("figure_source", ("sources", _sources), ("site", place.Model.Site.Title), ("address", _page ?? "")).TrimEnd(),
                _inquiries.Ask([.. node.Departments], view.Name.Text, told),
                _inquiries.Wrong(view.Name.Text, told),
                Code(indicator, view)),
        };
    }

    /// <summary>A frame as wide as its place, and as high as it must be on the narrowest phone.</summary>
    private string? Code(Indicator indicator, IndicatorView view) => place.Model.Site.BaseUrl is { } root
        ? EmbedFrame.Code(root + Routes.Embed(plan, node.Key, indicator.Id), view.Name.Text, EmbedFrame.HeightOf(view, plan, node)) : null;
}
