using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Views;

/// <summary>How to quote a page and where its figures come from.</summary>
/// <param name="Citation">How to cite the page.</param>
/// <param name="Sources">The documents it comes from.</param>
/// <param name="Record">Link to the line of the record; null when the repository is not known.</param>
/// <param name="RecordName">What the link to the record is called.</param>
public sealed record Reference(string Citation, ImmutableArray<SourceLine> Sources, string? Record, string RecordName);

/// <param name="Title">As people read it.</param>
/// <param name="Publisher">Who has published it.</param>
/// <param name="Date">As printed; null when the document has none.</param>
/// <param name="Place">p. 12; null for the whole document.</param>
/// <param name="Href">Where it leads, at its page where one is known, seen from the page; null when nowhere.</param>
/// <param name="Note">What must be known about the document.</param>
/// <param name="LicenceName">Terms that the document states itself; null when it states none.</param>
/// <param name="LicenceHref">Where the licence can be read; null when nowhere.</param>
public sealed record SourceLine(
    Phrase Title, Phrase Publisher, string? Date, string? Place, string? Href, string? Note, string? LicenceName, string? LicenceHref);

/// <summary>Who answers for a node.</summary>
/// <param name="Name">As the plan names it.</param>
/// <param name="Division">The part of the administration above it; null when the plan does not say.</param>
/// <param name="Href">The department's page, seen from the page.</param>
/// <param name="Contact">How to reach it, or who does its work today; empty when the content does not say.</param>
/// <param name="Successor">Who does its work today; null while it exists.</param>
public sealed record DepartmentLine(Phrase Name, Phrase? Division, string Href, ImmutableArray<ContactPiece> Contact, Anchor? Successor);

/// <summary>A piece of a contact: words, or an address among them.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Href">Where it leads (mail, telephone, page); null for words.</param>
public sealed record ContactPiece(Phrase Text, string? Href);

/// <summary>Whom to ask about the figures of a page, beside its departments.</summary>
/// <param name="Who">Whose contact follows: the municipality's, else the site's own; null when the departments' suffice, or nobody is known.</param>
/// <param name="Contact">Of those; may be empty.</param>
/// <param name="City">The municipality's own site; null when its address is not known, or not needed.</param>
/// <param name="Nobody">Says that this site knows nobody to ask; null when it does.</param>
/// <param name="Address">The page's lasting address, to be told to those who are asked; null when the site's is not known.</param>
/// <param name="Wrong">What to do about a figure that seems wrong, and whom to tell.</param>
/// <param name="Publisher">How to reach who publishes the site; empty when that is not known, which <paramref name="Wrong"/> says.</param>
public sealed record AskView(Line? Who, ImmutableArray<ContactPiece> Contact, Anchor? City, Line? Nobody, string? Address, Line Wrong,
    ImmutableArray<ContactPiece> Publisher);

/// <summary>What a figure is passed on with.</summary>
/// <param name="Text">The result in a sentence, as it is sent to a friend.</param>
/// <param name="Source">The line that stands under a saved picture: documents, site, address.</param>
/// <param name="Ask">Where to ask: a mail with the figure's address in it, else the place on the page.</param>
/// <param name="Wrong">Where to tell that it seems wrong, of the same two kinds.</param>
/// <param name="Code">HTML for other sites to frame the figure, escaped once; null when the site's address is not known.</param>
public sealed record FigureView(string Text, string Source, string Ask, string Wrong, string? Code);

/// <summary>A correction of something published.</summary>
/// <param name="Date">When it was corrected, in words.</param>
/// <param name="Where">The page it concerns; null on that page itself.</param>
/// <param name="Old">What was published.</param>
/// <param name="New">What is right.</param>
/// <param name="Reason">Why it was wrong.</param>
public sealed record CorrectionLine(string Date, Anchor? Where, string Old, string New, Phrase Reason);
