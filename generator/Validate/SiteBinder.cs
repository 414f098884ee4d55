using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteBinder
{
    /// <summary>The site without its plans.</summary>
    public static Site Bind(MapReader map, ImmutableArray<ProseSource> pages)
    {
        var site = new Site
        {
            Title = map.RequiredText("title"),
            Description = map.RequiredText("description"),
            Publisher = map.RequiredText("publisher"),
            Contact = Addresses.Contact(map, "contact"),
            Licence = LicenceBinder.Required(map),
            BaseUrl = Addresses.Folder(map, "base_url"),
            RepositoryUrl = Addresses.Folder(map, "repository_url"),
            Theme = Names.Theme(map),
            Languages = Languages(map),
            DataDate = default,
            Plans = [],
            Synonyms = [.. map.Items("synonyms").OfType<YamlList>()
                .Select(g => g.Items.OfType<YamlScalar>().Select(s => s.Value).ToImmutableArray())],
            Glossary = [.. map.Maps("glossary", "用語").Select(Term)],
            Pages = [.. pages.Select(p => new Prose(p.Id, p.Title, p.Markdown, SourceSpan.WholeFile(p.Path)))],
        };
        return site;
    }

    public static UnitTable Units(MapReader map) => UnitTable.Default.With(map.Maps("units", "単位").Select(Unit).OfType<UnitDefinition>());

    /// <summary>Corrections name nodes, so they are read when the plans are known.</summary>
    /// <param name="map">The map to read from.</param>
    /// <param name="plans">All plans.</param>
    /// <param name="unread">Plans with a file that could not be read, whose nodes are therefore not all known.</param>
    public static ImmutableArray<Correction> Corrections(MapReader map, ImmutableArray<Plan> plans, ImmutableHashSet<string> unread) =>
        [.. map.Maps("corrections", "訂正").Select(m => Correction(m, plans, unread)).OfType<Correction>().OrderByDescending(c => c.Date)];

    private static Correction? Correction(MapReader map, ImmutableArray<Plan> plans, ImmutableHashSet<string> unread)
    {
        var (planId, node) = (map.RequiredText("plan"), map.RequiredText("node").Split('/', 2));
        var key = node.Length == 2 ? new NodeKey(node[0], node[1]) : new NodeKey("", node[0]);
        if (map.Node("date") is null) map.ReportMissing("date");
        var (field, old, now) = (map.Text("field"), map.RequiredText("old"), map.RequiredText("new"));
        var (date, reason) = (map.Date("date") ?? default, map.RequiredText("reason"));
        map.Done();
        var plan = plans.FirstOrDefault(p => p.Id == planId);
        if (plan?.NodeByKey.GetValueOrDefault(key) is { } named) return new Correction(plan, named, field, old, now, date, reason);
        if (unread.Contains(planId)) return null;
        map.Bag.Report(ContentRules.UnknownReference, map.SpanOf("node"), $"訂正の「{planId} {key}」という項目はありません。", "plan に計画の id、node に「階層/番号」を書いてください。");
        return null;
    }

    private static ImmutableArray<string> Languages(MapReader map)
    {
        var languages = map.Scalars("languages");
        foreach (var unknown in languages.Where(l => l.Value is not ("ja" or "en")))
        {
            map.Bag.Report(ContentRules.NotAChoice, unknown.Span, $"言語「{unknown.Value}」の表示文はありません。", "ja か en を書いてください。");
        }

        return languages.IsEmpty ? ["ja"] : [.. languages.Select(l => l.Value).Distinct(StringComparer.Ordinal)];
    }

    private static UnitDefinition? Unit(MapReader map)
    {
        var unit = new UnitDefinition
        {
            Name = map.RequiredText("name"),
            Same = map.Texts("same"),
            Base = map.Text("base"),
            Times = map.Number("times") ?? 1,
            IsShare = map.Flag("share"),
        };
        map.Done();
        if (unit.Problem is not { } problem) return unit;
        map.Bag.Report(ContentRules.BadUnit, map.Span, problem, "例: { name: 千円, base: 円, times: 1000 }");
        return null;
    }

    private static GlossaryTerm Term(MapReader map)
    {
        var term = new GlossaryTerm(map.RequiredText("term"), map.Text("reading"), map.RequiredText("meaning"));
        map.Done();
        return term;
    }
}
