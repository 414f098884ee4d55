using System.Collections.Frozen;
using PlanSite.Diagnostics;
using PlanSite.Index;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Pages;

/// <summary>The words of every page: the theme's in the page's language, with the names of the page's plan, or of all plans.</summary>
public sealed class PageWords
{
    private readonly FrozenDictionary<(string Language, string Plan), Words> _words;

    /// <param name="model">The whole site.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="bag">Where words that are missing are reported.</param>
    public PageWords(SiteModel model, Theme theme, DiagnosticBag bag)
    {
        var names = model.Plans.Select(p => (p.Plan.Id, p.Plan.Names)).Append((Id: "", Names: model.Site.NamesOfAll)).ToArray();
        _words = model.Site.Languages.SelectMany(l => names.Select(n => ((l, n.Id), new Words(theme, l, bag, n.Names))))
            .ToFrozenDictionary(w => w.Item1, w => w.Item2);
        Marks = model.Site.Languages.ToFrozenDictionary(l => l, l => new LanguageMarks(theme, l), StringComparer.Ordinal);
    }

    /// <summary>What marks the languages of finished pages, by the page's own.</summary>
    public FrozenDictionary<string, LanguageMarks> Marks { get; }

    /// <summary>The words of a page in one of the site's languages.</summary>
    public Words Of(string language, PageAddress page) => _words[(language, page.Plan?.Plan.Id ?? "")];
}
