using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>Descriptions of the data for machines: schema.org Dataset for each plan, a DCAT catalogue for the site.</summary>
internal static class LinkedData
{
    /// <summary>dataset.jsonld: addresses are absolute when the site's is known, else relative to this file.</summary>
    public static JsonObject Dataset(Site site, Plan plan, ImmutableArray<DataDownload> downloads)
    {
        var here = new Here(site, Routes.DataFile(plan, DataNames.Dataset));
        return new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["@id"] = here.To(Routes.Plan(plan)),
            ["name"] = plan.Title,
            ["description"] = DatasetText.Description(plan),
            ["url"] = here.To(Routes.Plan(plan)),
            ["inLanguage"] = plan.Language,
            ["dateModified"] = XmlFile.Day(plan.DataDate),
            ["temporalCoverage"] = DatasetText.Period(plan),
            ["spatialCoverage"] = Area(plan, "Place", "name", "identifier"),
            ["publisher"] = Organisation(site.Publisher),
            ["license"] = site.LicenceOf(plan) is { Url: { } licence } ? here.ToAddress(licence) : site.LicenceOf(plan).Name,
            ["isBasedOn"] = new JsonArray([.. plan.Sources.Select(s => Basis(here, s))]),
            ["distribution"] = new JsonArray([.. downloads.Where(IsPlain).Select(d => Download(here, d))]),
        };
    }

    /// <summary>data/catalog.jsonld after DCAT 3.</summary>
    /// <param name="site">The whole site.</param>
    /// <param name="plans">Every plan with its files.</param>
    public static JsonObject Catalogue(Site site, IEnumerable<(Plan Plan, ImmutableArray<DataDownload> Downloads)> plans)
    {
        var here = new Here(site, DataNames.Catalog);
        return new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
                ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            },
            ["@id"] = here.To(Routes.Data),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = site.Title,
            ["dct:description"] = site.Description,
            ["dct:publisher"] = Agent(site),
            ["dct:license"] = Link(here, site.Licence),
            ["dct:modified"] = Date(site.DataDate),
            ["dcat:dataset"] = new JsonArray([.. plans.Select(p => CatalogueEntry(here, site, p.Plan, p.Downloads))]),
        };
    }

    private static JsonObject CatalogueEntry(Here here, Site site, Plan plan, ImmutableArray<DataDownload> downloads) => new()
    {
        ["@id"] = here.To(Routes.Plan(plan)),
        ["@type"] = "dcat:Dataset",
        ["dct:title"] = plan.Title,
        ["dct:description"] = DatasetText.Description(plan),
        ["dct:publisher"] = Agent(site),
        ["dct:language"] = Id("http://id.loc.gov/vocabulary/iso639-1/" + plan.Language),
        ["dct:modified"] = Date(plan.DataDate),
        ["dct:temporal"] = new JsonObject
        {
            ["@type"] = "dct:PeriodOfTime",
            ["dcat:startDate"] = Date(new DateOnly(plan.From.Start, 4, 1)),
            ["dcat:endDate"] = Date(new DateOnly(plan.To.Start + 1, 3, 31)),
        },
        ["dct:spatial"] = Area(plan, "dct:Location", "rdfs:label", "dct:identifier"),
        ["dcat:landingPage"] = Id(here.To(Routes.Plan(plan))),
        ["dcat:distribution"] = new JsonArray([.. downloads.Select(d => Distribution(here, site.LicenceOf(plan), d))]),
    };

    private static JsonObject Distribution(Here here, Licence licence, DataDownload file) => new()
    {
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = file.FileName,
        ["dcat:downloadURL"] = Id(here.To(file.Address)),
        ["dcat:mediaType"] = Id("https://www.iana.org/assignments/media-types/" + file.MediaType),
        ["dcat:byteSize"] = file.Bytes,
        ["dct:license"] = Link(here, licence),
    };

    private static JsonObject Download(Here here, DataDownload file) => new()
    {
        ["@type"] = "DataDownload",
        ["name"] = file.FileName,
        ["contentUrl"] = here.To(file.Address),
        ["encodingFormat"] = file.MediaType,
    };

    private static JsonObject Basis(Here here, SourceDocument source) => new()
    {
        ["@type"] = "CreativeWork",
        ["name"] = source.Title,
        ["publisher"] = Organisation(source.Publisher),
        ["url"] = source.Url is { } url ? here.ToAddress(url) : null,
        ["license"] = source.Licence is { } terms ? terms.Url is { } licence ? here.ToAddress(licence) : terms.Name : null,
    };

    /// <summary>The data themselves, each once.</summary>
    private static bool IsPlain(DataDownload file) => file.Kind is "csv" || file.FileName == DataNames.PlanJson;

    private static JsonObject Area(Plan plan, string type, string name, string code) => new()
    {
        ["@type"] = type,
        [name] = plan.Municipality.Name,
        [code] = plan.Municipality.Code.Length == 0 ? null : plan.Municipality.Code,
    };

    private static JsonObject Organisation(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static JsonObject Agent(Site site) => new() { ["@type"] = "foaf:Agent", ["foaf:name"] = site.Publisher };

    private static JsonNode Link(Here here, Licence licence) => licence.Url is { } url ? Id(here.ToAddress(url)) : JsonValue.Create(licence.Name);

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject Date(DateOnly date) => new() { ["@type"] = "xsd:date", ["@value"] = XmlFile.Day(date) };
}

/// <summary>Sentences about a plan's data, for catalogues.</summary>
internal static class DatasetText
{
    /// <summary>One Japanese sentence on the data and the plan's summary, on one line.</summary>
    public static string Description(Plan plan) =>
        $"{plan.Municipality.Name}「{plan.Title}」の目標、実績、判定、事業費などのデータ。{plan.Summary.ReplaceLineEndings(" ")}";

    /// <summary>ISO 8601 interval of the plan's fiscal years: 2021-04-01/2023-03-31.</summary>
    public static string Period(Plan plan) => $"{plan.From}-04-01/{Cell.Of(plan.To.Start + 1)}-03-31";
}
