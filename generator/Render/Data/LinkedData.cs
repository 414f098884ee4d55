using System.Text.Json.Nodes;
using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Render.Data;

/// <summary>Descriptions of the data for machines: schema.org Dataset for each plan, a DCAT catalogue for the site.</summary>
internal static class LinkedData
{
    /// <summary>dataset.jsonld: addresses are absolute when the site's is known, else relative to this file.</summary>
    public static JsonObject Dataset(Site site, PlanModel model)
    {
        var plan = model.Plan;
        var here = new Place(site, Routes.DataFile(plan, DataNames.Dataset));
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
            ["spatialCoverage"] = new JsonObject { ["@type"] = "Place", ["name"] = plan.Municipality.Name, ["identifier"] = DatasetText.OrNull(plan.Municipality.Code) },
            ["publisher"] = Publisher("Organization", site),
            ["license"] = site.Licence.Url ?? site.Licence.Name,
            ["isBasedOn"] = new JsonArray([.. plan.Sources.Select(s => Basis(s))]),
            ["distribution"] = new JsonArray([.. DataDownloads.Of(model).Where(d => d.Kind is "csv" || d.FileName == DataNames.PlanJson).Select(d => Download(here, d))]),
        };
    }

    /// <summary>data/catalog.jsonld after DCAT 3.</summary>
    public static JsonObject Catalogue(SiteModel model)
    {
        var here = new Place(model.Site, DataNames.Catalog);
        return new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            },
            ["@id"] = here.To(Routes.Data),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = model.Site.Title,
            ["dct:description"] = model.Site.Description,
            ["dct:publisher"] = Agent(model.Site),
            ["dct:license"] = Link(model.Site.Licence),
            ["dct:modified"] = Date(model.Site.DataDate),
            ["dcat:dataset"] = new JsonArray([.. model.Plans.Select(p => CatalogueEntry(here, model.Site, p))]),
        };
    }

    private static JsonObject CatalogueEntry(Place here, Site site, PlanModel model) => new()
    {
        ["@id"] = here.To(Routes.Plan(model.Plan)),
        ["@type"] = "dcat:Dataset",
        ["dct:title"] = model.Plan.Title,
        ["dct:description"] = DatasetText.Description(model.Plan),
        ["dct:publisher"] = Agent(site),
        ["dct:language"] = model.Plan.Language,
        ["dct:modified"] = Date(model.Plan.DataDate),
        ["dct:temporal"] = new JsonObject
        {
            ["@type"] = "dct:PeriodOfTime",
            ["dcat:startDate"] = Date(new DateOnly(model.Plan.From.Start, 4, 1)),
            ["dcat:endDate"] = Date(new DateOnly(model.Plan.To.Start + 1, 3, 31)),
        },
        ["dct:spatial"] = model.Plan.Municipality.Name,
        ["dcat:landingPage"] = Id(here.To(Routes.Plan(model.Plan))),
        ["dcat:distribution"] = new JsonArray([.. DataDownloads.Of(model).Select(d => Distribution(here, site, d))]),
    };

    private static JsonObject Distribution(Place here, Site site, DataDownload file) => new()
    {
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = file.FileName,
        ["dcat:downloadURL"] = Id(here.To(file.Address)),
        ["dcat:mediaType"] = Id("https://www.iana.org/assignments/media-types/" + file.MediaType),
        ["dcat:byteSize"] = file.Bytes,
        ["dct:license"] = Link(site.Licence),
    };

    private static JsonObject Download(Place here, DataDownload file) => new()
    {
        ["@type"] = "DataDownload",
        ["name"] = file.FileName,
        ["contentUrl"] = here.To(file.Address),
        ["encodingFormat"] = file.MediaType,
    };

    private static JsonObject Basis(SourceDocument source) => new()
    {
        ["@type"] = "CreativeWork",
        ["name"] = source.Title,
        ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = source.Publisher },
        ["url"] = source.Url,
    };

    private static JsonObject Publisher(string type, Site site) => new() { ["@type"] = type, ["name"] = site.Publisher };

    private static JsonObject Agent(Site site) => new() { ["@type"] = "foaf:Agent", ["foaf:name"] = site.Publisher };

    private static JsonNode Link(Licence licence) => licence.Url is { } url ? Id(url) : JsonValue.Create(licence.Name);

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject Date(DateOnly date) => new() { ["@type"] = "xsd:date", ["@value"] = XmlFile.Day(date) };

    /// <summary>Where a file stands, to link from it.</summary>
    private readonly record struct Place(Site Site, string Address)
    {
        public string To(string address) => Site.BaseUrl is { } root ? XmlFile.Absolute(root, address) : Routes.Link(Address, address);
    }
}

/// <summary>Sentences about a plan's data, for catalogues.</summary>
internal static class DatasetText
{
    public static string Description(Plan plan) =>
        $"{plan.Municipality.Name}「{plan.Title}」の目標、実績、判定、予算などのデータ。{plan.Summary.ReplaceLineEndings(" ")}";

    /// <summary>ISO 8601 interval of the plan's fiscal years: 2021-04-01/2023-03-31.</summary>
    public static string Period(Plan plan) => $"{plan.From}-04-01/{Cell.Of(plan.To.Start + 1)}-03-31";

    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}
