using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>Words of the content, with their language where it is not the page's.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Lang">Null when the words are in the page's own language.</param>
public sealed record Phrase(string Text, string? Lang)
{
    /// <summary>Where it is written; null wherever nobody asks, and so on every page that is published.</summary>
    public SourceSpan? Source { get; init; }

    public override string ToString() => Text;
}

/// <summary>A sentence made of the theme's words and the content's: each piece knows its language.</summary>
/// <param name="Pieces">In the order of reading; each may be in a language of its own.</param>
public sealed record Line(ImmutableArray<Phrase> Pieces)
{
    public override string ToString() => string.Concat(Pieces.Select(p => p.Text));
}

/// <summary>A sentence in which one number stands out.</summary>
/// <param name="Before">What is read before it; without pieces when it begins with the number.</param>
/// <param name="Number">With its unit: 56件, 4,447人.</param>
/// <param name="After">What is read behind it.</param>
public sealed record Figure(Line Before, Phrase Number, Line After)
{
    public override string ToString() => $"{Before}{Number}{After}";
}

/// <summary>
/// Finished markup that needs no escaping: Markdown rendered with HTML disabled, or a chart. Content never gets here by another way.
/// </summary>
public sealed record Html(string Markup)
{
    public override string ToString() => Markup;
}

/// <summary>A link.</summary>
/// <param name="Href">Relative to the page that it is on, or absolute.</param>
/// <param name="Text">What the link says.</param>
public sealed record Anchor(string Href, Phrase Text);
