using System.Text;

namespace PlanSite.Values;

/// <summary>
/// Reads whom to ask: words and a telephone number as they stand, or one address, which then becomes a link. Words that a browser or
/// a spreadsheet could take for an address of another kind are refused, even though this site shows them as words.
/// </summary>
public static class ContactText
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
