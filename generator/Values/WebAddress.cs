using System.Text;

namespace PlanSite.Values;

/// <summary>What an address leads to.</summary>
public enum AddressKind
{
    /// <summary>https or http.</summary>
    Web,

    /// <summary>mailto.</summary>
    Mail,

    /// <summary>tel.</summary>
    Phone,

    /// <summary>A page or file of this site.</summary>
    Site,
}

/// <summary>
/// An address that content leads readers to. This is the only reader of addresses: what it does not know for one of the four kinds is none,
/// so that no scheme that runs code, and no trick of blanks, entities or names before an @, gets onto a page or into the data.
/// </summary>
/// <param name="Kind">What kind of address it is.</param>
/// <param name="Text">As it may stand in a link, the scheme in small letters; of this site, the path from the root: /about/.</param>
public sealed record WebAddress(AddressKind Kind, string Text)
{
    private static readonly string[] Documents = ["html", "pdf", "csv", "json", "xlsx", "docx", "zip", "txt"];

    /// <summary>Null, with the reason in Japanese, when the text is no address that may be published.</summary>
    public static WebAddress? Read(string written, out string? problem)
    {
        var text = written.Trim();
        problem = AddressText.ProblemOf(text);
        if (problem is not null) return null;
        var (scheme, rest) = Split(text);
        switch (scheme)
        {
            case null:
                problem = ProblemOfPath(text);
                return problem is null ? new WebAddress(AddressKind.Site, FromRoot(text)) : null;
            case "http" or "https":
                problem = ProblemOfWeb(scheme, rest);
                return problem is null ? new WebAddress(AddressKind.Web, $"{scheme}:{rest}") : null;
            case "mailto" when IsMailText(rest):
                return new WebAddress(AddressKind.Mail, "mailto:" + rest);
            case "tel" when IsPhoneText(rest):
                return new WebAddress(AddressKind.Phone, "tel:" + rest);
            default:
                problem = scheme is "mailto" or "tel" ? $"「{scheme}:」のあとが読めません。" : $"「{AddressText.Shown(scheme)}:」で始まる形は使えません。";
                return null;
        }
    }

    /// <summary>A mail address alone: soumu@example.jp.</summary>
    public static bool IsMail(string text) => IsMailText(text) && !text.Contains('?', StringComparison.Ordinal);

    /// <summary>The letters before a colon that no slash precedes, in small letters, and what follows; null when there are none.</summary>
    internal static (string? Scheme, string Path) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isScheme = colon >= 0 && !text.AsSpan(0, colon).ContainsAny('/', '?', '#');
        return isScheme ? (text[..colon].ToLowerInvariant(), text[(colon + 1)..]) : (null, text);
    }

    private static string? ProblemOfWeb(string scheme, string rest)
    {
        if (!rest.StartsWith("//", StringComparison.Ordinal)) return $"「{scheme}:」のあとに // がありません。";
        var host = rest[2..].Split('/', '?', '#')[0];
        if (host.Contains('@', StringComparison.Ordinal)) return "サーバーの名前の前に利用者の名前（@ まで）は書けません。";
        var isRead = Uri.TryCreate($"{scheme}:{rest}", UriKind.Absolute, out var uri) && uri is { Host.Length: > 0, UserInfo.Length: 0 };
        return isRead && IsHost(host) ? null : "サーバーの名前が読めません。";
    }

    /// <summary>Letters that a browser would fold into others (℀ into a/c) would name another server than people read.</summary>
    private static bool IsHost(string host) =>
        host.Length > 0 && host.IsNormalized(NormalizationForm.FormKC)
        && host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '[' or ']');

    /// <summary>Looked at as written and with its %-signs resolved, as somebody may who uses the data.</summary>
    private static string? ProblemOfPath(string text)
    {
        if (text.StartsWith("//", StringComparison.Ordinal)) return "// で始まる形は使えません。";
        if (!IsSitePath(text)) return "https:// で始まっていません。";
        var plain = Uri.UnescapeDataString(text);
        var isSafe = !plain.StartsWith("//", StringComparison.Ordinal) && Split(plain).Scheme is null && AddressText.ProblemOf(plain) is null;
        return isSafe ? null : "% で書かれた文字が使えません。";
    }

    private static string FromRoot(string path)
    {
        var whole = new Uri(new Uri("site:///"), path);
        return "/" + Uri.UnescapeDataString(whole.AbsolutePath).TrimStart('/') + whole.Fragment;
    }

    /// <summary>soumu@example.jp, with a subject or not; nothing that could add readers or hide one address behind another.</summary>
    private static bool IsMailText(string text)
    {
        var question = text.IndexOf('?', StringComparison.Ordinal);
        var (address, query) = question < 0 ? (text, "") : (text[..question], text[(question + 1)..]);
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && address[..at].All(c => IsPlain(c) || c == '+') && address[(at + 1)..].Split('.') is { Length: > 1 } host
            && host.All(h => h.Length > 0 && h.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            && query.All(c => IsPlain(c) || c is '=' or '&' or '%' or '+');
    }

    private static bool IsPhoneText(string text) =>
        text.Length is > 2 and < 32 && text.Any(char.IsAsciiDigit)
        && text.TrimStart('+').All(c => char.IsAsciiDigit(c) || c is '*' or '#' or '(' or ')' or '.' or '-');

    /// <summary>
    /// From the root or a folder (/about/, ../about/, about/), or one file (terms.pdf). A name like www.example.jp is a server's, not a path:
    /// its https:// was forgotten.
    /// </summary>
    private static bool IsSitePath(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal)) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0) return text[..slash] is "" or "." or ".." || text[..slash].All(c => IsPlain(c) && c != '.');
        var dot = text.LastIndexOf('.');
        return dot > 0 && text[..dot].All(c => IsPlain(c) && c != '.') && Documents.Contains(text[(dot + 1)..]);
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
