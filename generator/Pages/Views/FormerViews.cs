using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>Stands at a former address and leads on.</summary>
public sealed record MovedView : View
{
    /// <summary>Says that the page has moved.</summary>
    public required string Title { get; init; }

    /// <summary>The page now, seen from this one.</summary>
    public required string Href { get; init; }

    /// <summary>The same as browsers take it that lead on by themselves.</summary>
    public string Refresh => $"0; url={Href}";
}

/// <summary>Stands at the address of something that came to an end.</summary>
public sealed record EndedView : View
{
    /// <summary>Says that it has ended.</summary>
    public required string Title { get; init; }

    /// <summary>The last fiscal year, in a sentence; null when nobody says.</summary>
    public string? Year { get; init; }

    /// <summary>Why.</summary>
    public required Phrase Reason { get; init; }

    /// <summary>The nearest page above it that still stands.</summary>
    public required Anchor Above { get; init; }
}
