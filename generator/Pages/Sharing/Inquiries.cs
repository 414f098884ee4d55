using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Sharing;

/// <summary>
/// Whom to ask: the departments that answer, else the municipality, else who publishes the site. Nobody is named whom the content does not name;
/// where it names nobody, that is said of the site, not of the municipality.
/// </summary>
internal sealed class Inquiries(Place place, Plan plan)
{
    private readonly Words _words = place.Words;
    private readonly Site _site = place.Model.Site;

    /// <summary>Whom to ask beside departments, and what to do about a figure that seems wrong.</summary>
    /// <param name="departments">Who answers; empty when the plan names nobody.</param>
    /// <param name="address">The page's lasting address; null when the site's is not known.</param>
    public AskView Of(ImmutableArray<Department> departments, string? address)
    {
        var publisher = _site.Contact is { } known ? Pieces(known, place.OfSite) : [];
        var wrong = _words.Line(publisher.IsEmpty ? "wrong_unknown" : "wrong", ("publisher", place.OfSite(_site.Publisher)));
        if (!departments.IsEmpty && departments.All(d => ContactOf(d) is not null))
            return new AskView(null, [], null, null, address, wrong, publisher);
        var city = place.Of(plan, plan.Municipality.Name);
        var site = plan.Municipality.Url is { } url
            ? new Anchor(place.ToAddress(url), new Phrase(_words.Fill("ask_city_site", ("city", city.Text)), null)) : null;
        if (plan.Municipality.Contact is { } general)
            return new AskView(_words.Line("ask_city", ("city", city)), Pieces(general, Words), site, null, address, wrong, publisher);
        if (!publisher.IsEmpty)
        {
            var who = _words.Line("ask_site", ("publisher", place.OfSite(_site.Publisher)));
            return new AskView(who, publisher, site, null, address, wrong, publisher);
        }

        var isKnown = departments.Any(d => ContactOf(d) is not null);
        return new AskView(null, [], site, isKnown ? null : _words.Line("ask_nobody", ("city", city)), address, wrong, publisher);
    }

    /// <summary>How to reach a department, in pieces of which some lead on; empty when the content does not say.</summary>
    public ImmutableArray<ContactPiece> ContactsOf(Department department) => ContactOf(department) is { } contact ? Pieces(contact, Words) : [];

    /// <summary>Where to ask about a figure: a mail that names it, to the first who has a mail address; else the place on the page.</summary>
    public string Ask(ImmutableArray<Department> departments, string figure, string told)
    {
        var shown = departments.Select(ContactOf).ToList();
        if (shown.Count == 0 || shown.Contains(null)) shown.Add(plan.Municipality.Contact ?? _site.Contact);
        var mail = shown.Select(ContactText.MailOf).FirstOrDefault(m => m is not null);
        return mail is null ? "#ask" : Mail(mail, "mail_subject", figure, told);
    }

    /// <summary>Where to tell that a figure seems wrong: a mail to who publishes the site, else the place on the page.</summary>
    public string Wrong(string figure, string told) =>
        ContactText.MailOf(_site.Contact) is { } mail ? Mail(mail, "mail_wrong", figure, told) : "#wrong";

    /// <summary>RFC 6068: lines end with CR LF, and everything but plain letters is in %.</summary>
    private string Mail(string to, string subject, string figure, string told) =>
        $"mailto:{to}?subject={Uri.EscapeDataString(_words.Fill(subject, ("figure", figure)))}&body={Uri.EscapeDataString(told)}";

    /// <summary>Of the department that does the work today.</summary>
    private string? ContactOf(Department department) => plan.SuccessorOf(department)?.Contact ?? department.Contact;

    private ImmutableArray<ContactPiece> Pieces(string contact, Func<string, Phrase> words) =>
    [
        .. ContactText.PiecesOf(contact).Select(p =>
            new ContactPiece(words(p.Text), p.Address is { } address ? place.ToAddress(address.Text) : null)),
    ];

    private Phrase Words(string text) => place.Of(plan, text);
}
