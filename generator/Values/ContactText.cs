using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanSite.Values;

/// <summary>
/// Reads whom to ask: words and a telephone number as they stand, or one address, which then becomes a link. Words that a browser or
/// a spreadsheet could take for an address of another kind are refused, even though this site shows them as words.
/// </summary>
public static partial class ContactText
{
    /// <summary>Schemes that run or hold something. Nobody writes them in a contact by chance, with or without a blank.</summary>
    private static readonly string[] HarmfulSchemes =
        ["javascript", "data", "vbscript", "livescript", "mocha", "file", "blob", "filesystem", "about", "view-source", "jar", "ms-word", "ms-excel"];

    /// <summary>Words before a colon that are names of a line to call or write to.</summary>
    private static readonly string[] Labels = ["fax", "email", "e-mail", "mail", "phone", "telephone", "tel"];

    /// <summary>The address to lead to; null when the contact is words, or must not be published at all.</summary>
    public static WebAddress? LinkOf(string contact)
    {
        if (ProblemOf(contact) is not null) return null;
        var text = contact.Trim();
        if (WebAddress.IsMail(text)) return new WebAddress(AddressKind.Mail, "mailto:" + text);
        return LooksLikeAddress(text) || WebAddress.Split(text).Scheme is "tel" ? WebAddress.Read(text, out _) : null;
    }

    /// <summary>
    /// The words with the addresses in them: 電話 0463-94-4845（代表）、メール kikaku@city.example leads to both. Numbers of fax machines lead nowhere.
    /// </summary>
    /// <param name="contact">One that may be published.</param>
    /// <returns>In the order of reading; an address is null for words.</returns>
    public static ImmutableArray<(string Text, WebAddress? Address)> PiecesOf(string contact)
    {
        if (LinkOf(contact) is { } whole) return [(Shown(whole, contact.Trim()), whole)];
        var pieces = ImmutableArray.CreateBuilder<(string, WebAddress?)>();
        var at = 0;
        foreach (var match in Addresses().EnumerateMatches(contact))
        {
            var text = contact.Substring(match.Index, match.Length);
            if (AddressOf(text) is not { } address) continue;
            if (match.Index > at) pieces.Add((contact[at..match.Index], null));
            pieces.Add((text, address));
            at = match.Index + match.Length;
        }

        if (at < contact.Length) pieces.Add((contact[at..], null));
        return pieces.ToImmutable();
    }

    /// <summary>The first mail address in it, without its scheme; null when it names none.</summary>
    /// <param name="contact">One that may be published; null for none.</param>
    public static string? MailOf(string? contact) => contact is null ? null : PiecesOf(contact)
        .Where(p => p.Address is { Kind: AddressKind.Mail }).Select(p => p.Address!.Text["mailto:".Length..].Split('?')[0]).FirstOrDefault();

    /// <summary>How an address is read: a mail address and a telephone number without their schemes.</summary>
    private static string Shown(WebAddress address, string written) =>
        address.Kind is AddressKind.Mail or AddressKind.Phone ? address.Text.Split(':', 2)[1] : written;

    private static WebAddress? AddressOf(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal)) return WebAddress.Read(text, out _);
        return WebAddress.Read((WebAddress.IsMail(text) ? "mailto:" : "tel:") + text, out _);
    }

    /// <summary>Telephone numbers with their hyphens, mail addresses, addresses on the web.</summary>
    [GeneratedRegex(@"(?<!\d|-|(fax|ファクス|ファックス|FAX|ＦＡＸ)[^\p{L}\d]{0,3})0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])"
        + @"|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|https?://[!#-'*-;=?-Z_a-z~]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();

    /// <summary>Why the contact may not be published, in Japanese; null when it may.</summary>
    public static string? ProblemOf(string contact)
    {
        var text = contact.Trim();
        if (AddressText.HasHidden(text)) return "見えない文字（制御文字など）が入っています。";
        if (AddressText.HasEntity(text)) return "「&amp;」のような HTML の書き方は使えません。文字そのものを書いてください。";
        var squeezed = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        var hidden = WebAddress.Split(squeezed).Scheme;
        if (HarmfulSchemes.Contains(hidden)) return $"「{hidden}:」で始まる形は使えません。";
        if (squeezed.StartsWith("//", StringComparison.Ordinal)) return "// で始まる形は使えません。";
        if (!LooksLikeAddress(text)) return null;
        _ = WebAddress.Read(text, out var problem);
        return problem;
    }

    /// <summary>One word with a scheme, or a path of this site. FAX:0463-95-7613 is words, and so is TEL:0463-94-4711（代表）.</summary>
    private static bool LooksLikeAddress(string text)
    {
        if (text.Any(char.IsWhiteSpace)) return false;
        if (text.StartsWith('/') || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal)) return true;
        return WebAddress.Split(text).Scheme is { Length: > 0 } scheme && !Labels.Contains(scheme)
            && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
    }
}
