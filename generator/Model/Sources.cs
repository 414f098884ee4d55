namespace PlanSite.Model;

/// <summary>A document that figures come from.</summary>
/// <param name="Id">Known by this within the plan; part of addresses.</param>
/// <param name="Title">As the document is called.</param>
/// <param name="Publisher">Who has published it.</param>
/// <param name="Date">When it was published, as the document prints it or as ISO date; null when unknown.</param>
/// <param name="Url">Its address on the web; null when it has none.</param>
/// <param name="Note">What the document or staff say about it; null when nothing.</param>
public sealed record SourceDocument(string Id, string Title, string Publisher, string? Date, string? Url, string? Note)
{
    /// <summary>Terms of use that the document itself states; null when it states none.</summary>
    public Licence? Licence { get; init; }
}

/// <summary>A place in a source document.</summary>
/// <param name="Document">One of the plan's.</param>
/// <param name="Page">Page as printed; null when the whole document is meant.</param>
/// <param name="IsCounted">True when the page bears no number and was counted from those that do.</param>
public sealed record SourceRef(SourceDocument Document, string? Page, bool IsCounted = false);

/// <summary>What of a document the site leaves out.</summary>
/// <param name="Document">One of the plan's.</param>
/// <param name="Passage">Its heading in the document.</param>
/// <param name="Reason">Why (Markdown).</param>
public sealed record LeftOut(SourceDocument Document, string Passage, string Reason);
