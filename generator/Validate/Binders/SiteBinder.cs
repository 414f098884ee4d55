using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteBinder
{
    /// <summary>The site without its plans.</summary>
    public static Site Bind(MapReader<SiteShape> map, ImmutableArray<ProseSource> pages)
    {
        var site = new Site
        {
            Title = map.RequiredText(SiteShape.Title),
            Description = map.RequiredText(SiteShape.Description),
            Publisher = map.RequiredText(SiteShape.Publisher),
            Contact = AddressKeys.Contact(map, SiteShape.Contact),
            Licence = LicenceBinder.Bind(map.Record(SiteShape.Licence)) ?? new Licence("", null),
            BaseUrl = AddressKeys.Folder(map, SiteShape.BaseUrl),
            RepositoryUrl = AddressKeys.Folder(map, SiteShape.RepositoryUrl),
            Theme = Names.Theme(map),
            Languages = Languages(map),
            LanguagesSpan = map.SpanOf(SiteShape.Languages),
            DataDate = default,
            Plans = [],
            Synonyms = WordGroups(map, SiteShape.Synonyms),
            Readings = WordGroups(map, SiteShape.Readings),
            Glossary = [.. map.Records(SiteShape.Glossary).Select(Term)],
            Pages = [.. pages.Select(p => new Prose(p.Id, p.Title, p.Markdown, SourceSpan.WholeFile(p.Path)))],
        };
        return site;
    }

    private static EquatableArray<EquatableArray<string>> WordGroups(MapReader<SiteShape> map, SiteShape.ListKey key) =>
        [.. map.Items(key).OfType<YamlList>()
            .Select(g => (EquatableArray<string>)g.Items.OfType<YamlScalar>().Select(s => s.Value).ToImmutableArray())];

    /// <summary>The program's units with those of <c>site.yaml</c>, which win where both name one spelling.</summary>
    public static UnitTable Units(MapReader<SiteShape> map) =>
        UnitTable.Default.With(map.Records(SiteShape.Units).Select(Unit).OfType<UnitDefinition>());

    /// <summary>Corrections name nodes, so they are read when the plans are known.</summary>
    /// <param name="map">The map to read from.</param>
    /// <param name="plans">All plans.</param>
    /// <param name="unread">Plans with a file that could not be read, whose nodes are therefore not all known.</param>
    public static ImmutableArray<Correction> Corrections(MapReader<SiteShape> map, ImmutableArray<Plan> plans, ImmutableHashSet<string> unread) =>
        [.. map.Records(SiteShape.Corrections).Select(m => Correction(m, plans, unread)).OfType<Correction>().OrderByDescending(c => c.Date)];

    private static Correction? Correction(MapReader<CorrectionShape> map, ImmutableArray<Plan> plans, ImmutableHashSet<string> unread)
    {
        var (planId, node) = (map.RequiredText(CorrectionShape.Plan), map.RequiredText(CorrectionShape.Node).Split('/', 2));
        var key = node.Length == 2 ? new NodeKey(node[0], node[1]) : new NodeKey("", node[0]);
        var (field, old, now) = (map.Text(CorrectionShape.Field), map.RequiredText(CorrectionShape.Old), map.RequiredText(CorrectionShape.New));
        var (date, reason) = (map.Date(CorrectionShape.Date) ?? default, map.RequiredText(CorrectionShape.Reason));
        var plan = plans.FirstOrDefault(p => p.Id == planId);
        if (plan?.NodeByKey.GetValueOrDefault(key) is { } named) return new Correction(plan, named, field, old, now, date, reason);
        if (unread.Contains(planId)) return null;
        map.Bag.Report(ContentRules.UnknownReference, map.SpanOf(CorrectionShape.Node), $"訂正の「{planId} {key}」という項目はありません。",
            "plan に計画の id、node に「階層/番号」を書いてください。");
        return null;
    }

    private static ImmutableArray<string> Languages(MapReader<SiteShape> map)
    {
        var languages = map.Choices(SiteShape.Languages);
        return languages.IsEmpty ? ["ja"] : [.. languages.Distinct(StringComparer.Ordinal)];
    }

    private static UnitDefinition? Unit(MapReader<UnitShape> map)
    {
        var unit = new UnitDefinition
        {
            Name = map.RequiredText(UnitShape.Name),
            Same = map.Texts(UnitShape.Same),
            Base = map.Text(UnitShape.Base),
            Times = map.Number(UnitShape.Times) ?? 1,
            IsShare = map.Flag(UnitShape.Share),
        };
        if (unit.Problem is not { } problem) return unit;
        map.Bag.Report(ContentRules.BadUnit, map.Span, problem, "例: { name: 千円, base: 円, times: 1000 }");
        return null;
    }

    private static GlossaryTerm Term(MapReader<TermShape> map) =>
        new(map.RequiredText(TermShape.Term), map.Text(TermShape.Reading), map.RequiredText(TermShape.Meaning));
}
