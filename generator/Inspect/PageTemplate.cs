using PlanSite.Index;

namespace PlanSite.Inspect;

/// <summary>
/// Tells from its address by which template a page was made. A site that lies in a folder says nothing else of its making, and needs not:
/// each kind of page has its own kind of address.
/// </summary>
internal static class PageTemplate
{
    /// <param name="path">Of the page's file, below the site's root: <c>en/plans/town/measure/1/index.html</c>.</param>
    /// <param name="language">As the page names it; other languages than the first stand below its name.</param>
    /// <returns>The name of a template in <c>pages/</c>: node.</returns>
    public static string Of(string path, string language)
    {
        var words = path.Split('/');
        if (words is [var first, ..] && words.Length > 1 && (first == language || first == Routes.LanguageFolder(language))) words = words[1..];
        return words switch
        {
            [Routes.NotFound] => "not-found",
            ["index.html"] => "home",
            [_, "index.html"] => OfSite(words[0]),
            ["sdgs", _, "index.html"] => "sdg",
            ["topics", _, "index.html"] => "topic",
            ["cities", _, "index.html"] => "city",
            ["embed", ..] => "embed",
            ["plans", _, "index.html"] => "plan",
            ["plans", _, Routes.ProseFolder, ..] => "prose",
            ["plans", _, var word, "index.html"] => OfPlan(word),
            ["plans", _, var word, ..] => SectionOf(word) is null ? "node" : "group",
            _ => "prose",
        };
    }

    private static string OfSite(string word) => $"{word}/" switch
    {
        Routes.Search => "search",
        Routes.Data => "data",
        Routes.Glossary => "glossary",
        Routes.Sdgs => "sdg-index",
        Routes.Topics => "topics",
        _ => "prose",
    };

    private static string OfPlan(string word) => SectionOf(word) switch
    {
        null => "list",
        { HasGroups: true } => "groups",
        var section when section == Sections.Sdgs => "sdg-index",
        var section => section.Id,
    };

    private static Section? SectionOf(string word) => Sections.All.FirstOrDefault(s => s.Id == word);
}
