namespace PlanSite.Pages.Charts;

/// <summary>A drawing with its words and its figures, ready to be put into a page.</summary>
/// <param name="Svg">Inline SVG without style attributes, or an element that holds several of them as one image.</param>
/// <param name="Legend">HTML list that names the colours and patterns; empty when the drawing needs none. Its keys use patterns of
/// <paramref name="Svg"/>, so both belong on the same page.</param>
public sealed record Chart(string Svg, string Legend)
{
    /// <summary>Drawing and legend in their order.</summary>
    public string Html => Svg + Legend;
}

/// <summary>What a chart is called.</summary>
/// <param name="Id">Unique on the page, fit for an HTML id; the ids of title, description and patterns begin with it.</param>
/// <param name="Title">What the chart shows, in short.</param>
/// <param name="Description">The figures in words, for those who do not see the drawing.</param>
public sealed record ChartName(string Id, string Title, string Description);

/// <summary>A number to draw and the text to print for it.</summary>
/// <param name="Number">In the unit of the drawing; it decides the place.</param>
/// <param name="Text">As the plan prints it, with its unit.</param>
public sealed record ChartValue(decimal Number, string Text);
