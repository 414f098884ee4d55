using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Which names have no translation although pages are made in another language, and which translations belong to no name.</summary>
internal static class TranslationChecks
{
    /// <summary>So many names are told in one message; the others are counted.</summary>
    private const int Told = 12;

    /// <summary>One message for the site and one for each plan, in each language.</summary>
    public static void Check(Site site, DiagnosticBag bag)
    {
        var own = FramingNames.Of(site).ToHashSet(StringComparer.Ordinal);
        var known = site.Plans.SelectMany(FramingNames.Of).Concat(site.Plans.SelectMany(FramingNames.OthersOf)).Concat(own)
            .ToHashSet(StringComparer.Ordinal);
        TellUnknown(site.Names, known, SourceSpan.WholeFile("site.yaml"), bag);
        foreach (var language in site.Languages.Where(l => IsOther(l, site.Languages[0])))
        {
            TellMissing(language, own.Where(n => site.Names.Find(language, n) is null), SourceSpan.WholeFile("site.yaml"), bag);
        }

        foreach (var plan in site.Plans)
        {
            TellUnknown(plan.OwnNames, known, plan.Span, bag);
            foreach (var language in site.Languages.Where(l => IsOther(l, plan.Language)))
            {
                TellMissing(language, FramingNames.Of(plan).Where(n => plan.Names.Find(language, n) is null), plan.Span, bag);
            }
        }
    }

    /// <summary>Pages in a language that the site does not speak, and translations of no page.</summary>
    public static void CheckPages(Site site, ImmutableArray<ProseSource> translations, DiagnosticBag bag)
    {
        foreach (var page in translations.Where(t => site.Languages.IndexOf(t.Language!) < 1 || site.Pages.All(p => p.Id != t.Id)))
        {
            bag.Report(ContentRules.UnusedEntry, SourceSpan.WholeFile(page.Path), "この文章は、どのページにも出ません。",
                $"フォルダーの名前を site.yaml の languages の2番目からあとの言語に、ファイルの名前を pages/ にあるページと同じにしてください（例: pages/en/{page.Id}.md）。");
        }
    }

    /// <summary>Another way to write the same language needs no translation.</summary>
    private static bool IsOther(string language, string ofContent) => LanguageName.Base(language) != LanguageName.Base(ofContent);

    private static void TellMissing(string language, IEnumerable<string> names, SourceSpan span, DiagnosticBag bag)
    {
        var missing = names.ToArray();
        if (missing.Length == 0) return;
        var more = missing.Length > Told ? $"ほか {missing.Length - Told} 個" : "";
        bag.Report(ContentRules.NameNotTranslated, span,
            $"{language} のページに出る {missing.Length} 個の名前に訳がなく、もとの言葉のまま出ます: {string.Join('、', missing.Take(Told))}{more}",
            $"translations: の {language}: に「名前: 訳」の組で書いてください。どの計画にも使う名前は site.yaml に書けます。");
    }

    private static void TellUnknown(NameTranslations names, HashSet<string> known, SourceSpan span, DiagnosticBag bag)
    {
        foreach (var name in names.ByLanguage.Values.SelectMany(n => n.Keys).Where(n => !known.Contains(n))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            bag.Report(ContentRules.UnusedEntry, span, $"translations の「{name}」という名前は、どこにもありません。", "名前の書き方を確かめるか、要らなければ消してください。");
        }
    }
}
