using PlanSite.Diagnostics;

namespace PlanSite.Validate;

/// <summary>
/// Ids stand in addresses and file names on every system: ASCII letters, digits, dot, hyphen and underscore.
/// </summary>
internal static class Ids
{
    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3",
    };

    public static bool Check(string id, SourceSpan span, DiagnosticBag bag)
    {
        if (id.Length <= 80 && id.All(IsAllowed) && char.IsAsciiLetterOrDigit(id[0]) && id[^1] != '.' && !DeviceNames.Contains(id)) return true;
        bag.Report(ContentRules.BadId, span, $"id「{id}」には使えない文字があります。", "半角の英数字と - _ . だけで、英数字から始めてください（例: 01-101）。ページの番地になります。");
        return false;
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
