using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>
/// Checks names that become addresses and that people give to files and folders: of pages, of plans, of the theme. No page may take a word
/// that the site itself uses.
/// </summary>
internal static class Names
{
    /// <summary>First parts of the site's own addresses, which no page of the site may take; languages are kept free.</summary>
    private static readonly FrozenSet<string> SiteWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "plans", "topics", "cities", "sdgs", "search", "data", "glossary", "embed", "assets", "index", "404", "feed", "sitemap", "en", "ja",
        "ja-easy");

    /// <summary>Names of all pages and plans.</summary>
    public static void Check(Sources sources, DiagnosticBag bag)
    {
        foreach (var page in sources.Pages) Check(page, SiteWords, bag);
        foreach (var page in sources.Plans.SelectMany(p => p.Pages)) Check(page, [], bag);
    }

    /// <summary>The theme's folder below themes/; default when none is named or, reported, the name is none.</summary>
    public static string Theme(MapReader<SiteShape> map)
    {
        if (map.Text(SiteShape.Theme) is not { } name) return "default";
        if (name.Length is > 0 and <= 80 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) return name;
        map.Bag.Report(ContentRules.BadThemeName, map.SpanOf(SiteShape.Theme), $"「{name}」はテーマの名前ではありません。",
            "themes/ の中のフォルダーの名前を、半角の英数字と - _ で書いてください（例: default）。ほかの場所のテーマは --theme で指します。");
        return "default";
    }

    private static void Check(ProseSource page, FrozenSet<string> taken, DiagnosticBag bag)
    {
        if (StrangeIn(page.Id) is { } strange)
        {
            bag.Report(ContentRules.BadPageName, SourceSpan.WholeFile(page.Path), $"ページの名前「{page.Id}」に「{strange}」は使えません。",
                "ファイルの名前はページの番地になります。文字と数字と - _ だけにしてください（例: about.md、計画のねらい.md）。");
        }
        else if (taken.Contains(page.Id))
        {
            bag.Report(ContentRules.ReservedWord, SourceSpan.WholeFile(page.Path), $"ページの名前「{page.Id}」はサイトの番地に使う言葉です。", "ファイルを別の名前にしてください。");
        }
    }

    /// <summary>The first character that cannot stand in an address as it is; null when there is none.</summary>
    private static string? StrangeIn(string name)
    {
        if (name.Length == 0) return "空の名前";
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsAscii ? !Rune.IsLetterOrDigit(rune) && rune.Value is not ('-' or '_') : !IsWritten(rune)) return rune.ToString();
        }

        return null;
    }

    /// <summary>
    /// Letters, digits, marks and punctuation of any script: ・ and （ ） can stand in an address, blanks and unseen characters cannot.
    /// </summary>
    private static bool IsWritten(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
