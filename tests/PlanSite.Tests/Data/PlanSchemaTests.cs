using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PlanSite.Compute;
using PlanSite.Data;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;
using PlanSite.Values;

namespace PlanSite.Tests.Data;

/// <summary>The schema of plan.json is a file, which programs outside rely on. It must say what is really written, and refuse what is not.</summary>
public sealed class PlanSchemaTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "generator", "Data", "plan.schema.json");

    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path));

    /// <summary><c>SNAPSHOT_ACCEPT=1</c> writes the file anew.</summary>
    [Fact]
    public void The_schema_describes_exactly_what_is_written()
    {
        var written = Encoding.UTF8.GetString(JsonFile.Of(PlanSchema.Write()));
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1") File.WriteAllText(Path, written);
        Assert.Equal(written, File.ReadAllText(Path));
    }

    [Fact]
    public void The_program_carries_the_schema() => Assert.Equal(File.ReadAllText(Path), Encoding.UTF8.GetString(PlanJson.Schema()));

    [Fact]
    public void Every_property_says_what_it_is_and_what_it_means()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path))!.AsObject();
        var records = schema["$defs"]!.AsObject().Select(d => d.Value!.AsObject()).Append(schema).ToArray();
        Assert.True(records.Length > 50);
        Assert.All(records, r => Assert.NotEqual("", (string?)r["title"] ?? ""));
        Assert.All(records.Where(r => r.ContainsKey("properties")), r => Assert.False((bool)r["additionalProperties"]!));
        Assert.All(records.SelectMany(r => r["properties"]?.AsObject() ?? []), p =>
        {
            Assert.NotEqual("", (string?)p.Value!["title"] ?? "");
            Assert.NotEqual("", (string?)p.Value["description"] ?? "");
        });
    }

    [Theory]
    [InlineData("isehara")]
    [InlineData("isesaki")]
    [InlineData("izunokuni")]
    [InlineData("nisshin")]
    public void A_published_plan_fulfils_the_schema(string plan) => Assert.Equal("", Faults(Plan(plan)));

    [Theory]
    [InlineData("a version that is not this one", "version", "1")]
    [InlineData("a name of version 1 among the numbers of a range", "range.baseline", "5")]
    [InlineData("a formula that nobody knows", "range.formula", "\"guess\"")]
    [InlineData("a property that nobody knows", "colour", "\"red\"")]
    [InlineData("a word that is no status", "judgement.status", "\"done\"")]
    [InlineData("a year as text", "from", "\"2020\"")]
    [InlineData("a year before there were eras", "from", "22")]
    [InlineData("a code of five digits", "municipality.code", "\"10204\"")]
    [InlineData("a date in another form", "data_date", "\"2024/3/31\"")]
    [InlineData("nothing, said as null", "note", "null")]
    [InlineData("an id with a blank", "id", "\"ise saki\"")]
    [InlineData("fewer than no nodes", "results.nodes.known", "-1")]
    public void A_broken_copy_is_refused(string what, string at, string value)
    {
        var plan = Small();
        Set(plan, at.Split('.'), JsonNode.Parse(value));
        Assert.False(Faults(plan).Length == 0, what);
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("nodes")]
    [InlineData("version")]
    public void A_copy_that_lacks_what_is_always_there_is_refused(string property)
    {
        var plan = Small();
        Assert.True(plan.AsObject().Remove(property));
        Assert.NotEqual("", Faults(plan));
    }

    [Fact]
    public void Every_kind_of_calculation_is_described()
    {
        var people = new Unit("人");
        Calculation[] kinds =
        [
            new Calculation.ActualOverTarget(1, 2, people), new Calculation.TargetOverActual(1, 2, people), new Calculation.TwoMinusRatio(1, 2, people),
            new Calculation.ZeroTarget(1, people), new Calculation.ZeroActual(2, people), new Calculation.DistanceFromTarget(1, 2, 5, people),
            new Calculation.NearerEnd(1, 2, 3, people), new Calculation.MeanOfParts([100, 34.1m]), new Calculation.ChangeOverTarget(-17, -15, people),
            new Calculation.LevelChangeOverTarget(85, 100, new Unit("%"), -15, new Unit("ポイント")),
            new Calculation.LevelShareOverTarget(85, 100, people, -15, new Unit("%")), new Calculation.Progress(3, 1, 5, people),
            new Calculation.Change(3, 1, false, people), new Calculation.Path(50, 80),
        ];
        Assert.Equal(typeof(Calculation).GetNestedTypes().Where(t => !t.IsAbstract), kinds.Select(k => k.GetType()));
        var plan = Small();
        Assert.Equal("", Faults(plan));
        var place = Judgement(plan)["calculations"]!.AsArray();
        foreach (var kind in kinds)
            place.Add(JsonSerializer.SerializeToNode(CalculationDocuments.Of(kind), PlanJsonShape.Written.CalculationDocument));
        Assert.Equal("", Faults(plan));
    }

    private static JsonNode Plan(string plan) => JsonNode.Parse(RealSite.Text($"plans/{plan}/data/plan.json"))!;

    /// <summary>A published plan, of which only one node is left: one whose target is a range.</summary>
    private static JsonNode Small()
    {
        var plan = Plan("isesaki");
        var node = plan["nodes"]!.AsArray().First(n => n!["indicators"]?.ToJsonString().Contains("nearer_end", StringComparison.Ordinal) == true)!;
        plan["nodes"] = new JsonArray(node.DeepClone());
        return plan;
    }

    /// <summary>The first judgement against a range.</summary>
    private static JsonObject Judgement(JsonNode plan) => plan["nodes"]!.AsArray().SelectMany(n => n!["indicators"]?.AsArray() ?? [])
        .SelectMany(i => i!["judgements"]!.AsArray()).Select(j => j!.AsObject())
        .First(j => j["calculations"]?.AsArray().Any(c => (string?)c!["formula"] == "nearer_end") == true);

    private static JsonObject Range(JsonNode plan) =>
        Judgement(plan)["calculations"]!.AsArray().First(c => (string?)c!["formula"] == "nearer_end")!.AsObject();

    private static void Set(JsonNode plan, string[] keys, JsonNode? value)
    {
        var place = keys[0] switch { "range" => Range(plan), "judgement" => Judgement(plan), _ => plan };
        foreach (var key in keys[..^1].Where(k => k is not ("range" or "judgement"))) place = place[key]!;
        place[keys[^1]] = value;
    }

    /// <summary>Where a plan does not fulfil the schema; empty when it does.</summary>
    private static string Faults(JsonNode plan)
    {
        var (json, options) = (JsonSerializer.SerializeToElement(plan), new EvaluationOptions { RequireFormatValidation = true });
        if (Schema.Evaluate(json, options).IsValid) return "";
        options.OutputFormat = OutputFormat.List;
        return string.Join('\n', Schema.Evaluate(json, options).Details!.Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).DefaultIfEmpty("not valid").Take(20));
    }
}
