using System.Text.Json.Nodes;
using PlanSite.Data;
using PlanSite.Model;

namespace PlanSite.Compare;

/// <summary>What a site says beside its plans, in a form that can be compared.</summary>
internal static class SiteDocument
{
    /// <summary>Each thing under the name by which people know it.</summary>
    public static byte[] Of(Site site) => JsonFile.Of(new JsonObject
    {
        ["サイトの名前"] = site.Title,
        ["サイトの説明"] = site.Description,
        ["発行者"] = site.Publisher,
        ["問い合わせ先"] = site.Contact ?? "",
        ["利用の条件"] = $"{site.Licence.Name} {site.Licence.Url}".TrimEnd(),
        ["公開する住所"] = site.BaseUrl ?? "",
        ["言語"] = string.Join("、", site.Languages),
        ["用語"] = Texts(site.Glossary.Select(t => (t.Term, t.Meaning))),
        ["ページ"] = Texts(site.Pages.Select(p => (p.Id, $"# {p.Title}\n{p.Markdown.Trim()}"))),
    });

    private static JsonObject Texts(IEnumerable<(string Name, string Text)> texts)
    {
        var json = new JsonObject();
        foreach (var (name, text) in texts) json[name] = text;
        return json;
    }
}
