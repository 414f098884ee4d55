using System.Globalization;

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

    /// <summary>Sheets of the file before the one that is printed as page 1; below 0 for an excerpt.</summary>
    public int PageOffset { get; init; }

    /// <summary>The address that opens the document at a page; without the page where none is known, or where the file has no pages.</summary>
    /// <param name="page">As printed: 32, 32-33; null for the whole document.</param>
    /// <returns>Null when the document has no address.</returns>
    public string? UrlOf(string? page) => Url is { } url && SheetOf(page) is { } sheet && HasPages(url)
        ? string.Create(CultureInfo.InvariantCulture, $"{url}#page={sheet}") : Url;

    /// <summary>The first number of the page as a place in the file, counted from 1 (RFC 8118).</summary>
    private int? SheetOf(string? page)
    {
        var digits = page?.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).ToArray() ?? [];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var printed) && printed < int.MaxValue / 2
            && printed + PageOffset > 0 ? printed + PageOffset : null;
    }

    /// <summary>True for a PDF, and for an address that does not say what it leads to; a page of the web and a table have no sheets.</summary>
    private static bool HasPages(string url)
    {
        if (url.Contains('#', StringComparison.Ordinal)) return false;
        var path = url.Split('?')[0];
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || (name.Length > 0 && !name.Contains('.', StringComparison.Ordinal));
    }
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
