using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Validate;

/// <summary>
/// Ids stand in addresses and file names on every system: ASCII letters, digits, dot, hyphen and underscore.
/// </summary>
public static class Ids
{
    private const int Longest = 80;

    /// <summary>False, reported, when the id cannot be the name of a page.</summary>
    public static bool Check(string id, SourceSpan span, DiagnosticBag bag)
    {
        if (ProblemOf(id) is not { } problem) return true;
        var meant = Meant(id);
        if (meant != id && ProblemOf(meant) is null)
        {
            bag.Report(ContentRules.BadId, span, $"id「{id}」に全角の文字があります。", $"半角で「{meant}」と書いてください。ページの番地になります。");
            return false;
        }

        bag.Report(ContentRules.BadId, span, $"id「{id}」{problem}", "半角の英数字と - _ . だけで、英数字から始めてください（例: 01-101）。ページの番地になります。");
        return false;
    }

    /// <summary>The id in half-width characters, for reading on: other files most likely have it so.</summary>
    public static string Meant(string id) => string.Concat(string.Concat(id.EnumerateRunes()).Normalize(NormalizationForm.FormKC)
        .Select(c => c is '－' or '‐' or '−' or 'ー' or '―' ? '-' : c));

    private static string? ProblemOf(string id) => id switch
    {
        "" => "が空です。",
        { Length: > Longest } => "が長すぎます（80 文字まで）。",
        _ when !id.All(IsAllowed) || !char.IsAsciiLetterOrDigit(id[0]) || id[^1] == '.' => "には使えない文字があります。",
        _ when FileNames.IsDevice(id) => "は、Windows が機器の名前に使っています。",
        _ when id.Equals("index.html", StringComparison.OrdinalIgnoreCase) => "は、ページのファイルの名前です。",
        _ => null,
    };

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
