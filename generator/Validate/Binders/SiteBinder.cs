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
    public static Site Bind(MapReader<SiteShape> map, Sources sources)
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
            Theme = Validate.Names.Theme(map),
            Languages = Languages(map),
            Names = Names(map),
            LanguagesSpan = map.SpanOf(SiteShape.Languages),
            DataDate = default,
            Plans = [],
            Synonyms = WordGroups(map, SiteShape.Synonyms),
            Readings = WordGroups(map, SiteShape.Readings),
            Glossary = [.. map.Records(SiteShape.Glossary).Select(Term)],
            Pages = [.. sources.Pages.Select(p => Page(p) with { Translations = Translations(p, sources) })],
            Moved = [.. map.Records(SiteShape.Moved).Select(FormerAddressBinder.Moved).OfType<Moved>()],
            Ended = [.. map.Records(SiteShape.Ended).Select(FormerAddressBinder.Ended).OfType<Ended>()],
        };
        return site;
    }

    private static Prose Page(ProseSource page) => new(page.Id, page.Title, page.Markdown, SourceSpan.WholeFile(page.Path));

    private static EquatableArray<TranslatedProse> Translations(ProseSource page, Sources sources) =>
        [.. sources.Translations.Where(t => t.Id == page.Id).Select(t => new TranslatedProse(t.Language!, Page(t)))];

    private static EquatableArray<EquatableArray<string>> WordGroups(MapReader<SiteShape> map, SiteShape.ListKey key) =>
        [.. map.Items(key).OfType<YamlList>()
            .Select(g => (EquatableArray<string>)g.Items.OfType<YamlScalar>().Select(s => s.Value).ToImmutableArray())];

    /// <summary>The program's units with those of <c>site.yaml</c>, which win where both name one spelling.</summary>
    public static UnitTable Units(MapReader<SiteShape> map) =>
        UnitTable.Default.With(map.Records(SiteShape.Units).Select(Unit).OfType<UnitDefinition>());

    /// <summary>Names in other languages that hold in every plan.</summary>
    public static NameTranslations Names(MapReader<SiteShape> map) => TranslationBinder.Bind(map.Entries(SiteShape.Translations), map.Bag);

    private static ImmutableArray<string> Languages(MapReader<SiteShape> map)
    {
        var languages = map.Scalars(SiteShape.Languages).Where(l => TranslationBinder.IsLanguage(l.Value.Trim(), l.Span, map.Bag))
            .Select(l => l.Value.Trim()).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return languages.IsEmpty ? ["ja"] : languages;
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
