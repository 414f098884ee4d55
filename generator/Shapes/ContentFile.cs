using System.Collections.Immutable;

namespace PlanSite.Shapes;

/// <summary>A kind of YAML file of the content, which has a schema of its own.</summary>
/// <param name="Name">Of its schema: <c>plan</c> for <c>plan.schema.json</c>.</param>
/// <param name="Where">Where such files stand in the content folder.</param>
/// <param name="Title">What they are.</param>
/// <param name="Kind">What is in one.</param>
internal sealed record ContentFile(string Name, string Where, Title Title, Kind Kind)
{
    /// <summary>All kinds, in the order of the guide.</summary>
    public static ImmutableArray<ContentFile> All { get; } =
    [
        new("site", "site.yaml", new("サイト", "Site"), Kind.RecordOf<SiteShape>()),
        new("plan", "plans/*/plan.yaml", new("計画", "Plan"), Kind.RecordOf<PlanShape>()),
        new("measures", "plans/*/measures/**/*.yaml", new("事業・取組", "Measures"), new Kind.ListOf(Kind.RecordOf<MeasureShape>())),
        new("programmes", "plans/*/programmes/*.yaml", new("横断する取組の中身", "What a programme does"), new Kind.ListOf(Kind.RecordOf<ThemeShape>())),
        new("actuals", "plans/*/actuals/**/*.yaml", new("一年度の実績", "Results of a year"), Kind.RecordOf<ActualsShape>()),
    ];

    /// <summary>Path of the schema in the content folder.</summary>
    public string Schema => $".schemas/{Name}.schema.json";
}
