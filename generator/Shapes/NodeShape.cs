using System.Collections.Immutable;

namespace PlanSite.Shapes;

/// <summary>A node of the outline, of whatever level.</summary>
/// <typeparam name="TSelf">Where it stands: in another node, or in a file of measures.</typeparam>
internal abstract class NodeShape<TSelf> : Shape<TSelf>
{
    public static readonly IdKey Id = new("id", "ID", "ID")
    {
        IsRequired = true,
        Help = "階層の中で一つだけにします。半角の英数字で始め、英数字と `-` `_` `.` を使います。住所になるので変えません。",
        Example = "\"01-101\"",
    };

    public static readonly TextKey Title = new("title", "名前", "Title") { IsRequired = true };

    public static readonly ProseKey Description = new("description", "何をするか", "Description") { Help = "一、二文で書きます。" };

    public static readonly ProseKey Goal = new("goal", "計画の終わりまでの目標", "Goal")
    { Help = "数ではなく言葉の目標です。資料の言葉を短く書き直します。", Since = "0.7.0" };

    public static readonly EntriesKey Texts = new("texts", "計画の見出しごとの文章", "Texts", new Kind.Reference("texts"), new Kind.ListOf(Kind.Prose))
    { Help = "一つの文章か、`- ` で並べた文章です。", Example = "{ aim: 健康に暮らせる期間を延ばします。 }" };

    public static readonly ListKey Sdgs = new("sdgs", "SDGs の目標", "SDGs", Kind.Text)
    { Help = "ゴール（1〜17）か、169 のターゲットの番号です。資料が示しているものだけを書きます。下の階層にも引き継がれます。", Example = "[3, \"3.4\"]" };

    public static readonly ListKey Departments = new("departments", "課", "Departments", new Kind.Reference("departments"))
    { Example = "[kenko-zukuri]" };

    public static readonly FlagKey OtherDepartments = new("other_departments", "資料に「ほか」とあるか", "And other departments") { Otherwise = "false" };

    public static readonly ListKey Programmes = new("programmes", "横断する取組", "Programmes", new Kind.Reference("programmes"));

    public static readonly ListKey Tags = new("tags", "印", "Tags", new Kind.Reference("tags"));

    public static readonly ListKey Keywords = new("keywords", "検索で見つけたい別の言葉", "Keywords", Kind.Text);

    public static readonly RecordsKey<IndicatorShape> Indicators = new("indicators", "指標", "Indicators");

    public static readonly RecordsKey<ObservationShape> Observations = new("observations", "目標のない、年度ごとの数", "Observations")
    { Help = "報告の文章に毎年出てくる数です。判定はされず、グラフと表になります。", Since = "0.7.0" };

    public static readonly RecordsKey<MilestoneShape> Milestones = new("milestones", "期限のある約束", "Dated promises") { Since = "0.7.0" };

    public static readonly RecordsKey<StepShape> Steps = new("steps", "年度ごとの予定", "Steps");

    public static readonly RecordKey<BudgetShape> Budget = new("budget", "予算", "Budget");

    public static readonly RecordsKey<YearBudgetShape> YearBudgets = new("year_budgets", "資料に印刷された、年度ごとの事業費", "Money by year")
    { Help = "事業ごとの `budget` とは足し合わされません。", Since = "0.7.0" };

    public static readonly ValueKey Grade = new("grade", "期間全体で一度だけ付けた評価の印", "Grade", new Kind.Reference("grades", "mark"));

    public static readonly RecordsKey<RelatedShape> Related = new("related", "関連する事業", "Related projects");

    public static readonly RecordsKey<SourceRefShape> Source = new("source", "出典", "Source") { Example = "{ document: plan, page: \"15\" }" };

    public static readonly YearKey From = new("from", "計画より遅く始まるとき、始まる年度", "First year");

    public static readonly YearKey To = new("to", "計画より早く終わるとき、終わる年度", "Last year");

    public static readonly FactorKey Weight = new("weight", "まとめるときの重み", "Weight") { Help = "計画が重みを付けているときだけ書きます。", Otherwise = "1" };

    public static readonly ProseKey Note = new("note", "資料のおかしな点などの説明", "Note");

    public static readonly RecordsKey<OutlineNodeShape> Children = new("children", "下の階層の項目", "Children");

    /// <summary>All of them, in the order of the guide.</summary>
    protected static ImmutableArray<Field> Common { get; } =
    [
        Id, Title, Description, Goal, Texts, Sdgs, Departments, OtherDepartments, Programmes, Tags, Keywords, Indicators, Observations, Milestones,
        Steps, Budget, YearBudgets, Grade, Related, Source, From, To, Weight, Note, Children,
    ];
}

/// <summary>A node of <c>outline</c> or <c>children</c>, whose level and parent are where it stands.</summary>
internal sealed class OutlineNodeShape : NodeShape<OutlineNodeShape>, IShape
{
    public static Shape Shape { get; } = new("node", "項目", "Node", Common) { ToldWith = () => MeasureShape.Shape };
}

/// <summary>A node of a file of measures.</summary>
internal sealed class MeasureShape : NodeShape<MeasureShape>, IShape
{
    public static readonly ValueKey Parent = new("parent", "すぐ上の階層の ID", "Parent", Kind.Text)
    { Help = "`measures/*.yaml` では必須です。`outline` と `children` の中では書きません。" };

    public static readonly ValueKey Level = new("level", "階層の `id`", "Level", new Kind.Reference("levels"))
    { Help = "`measures/*.yaml` で、報告の単位でない階層を書くときだけ書きます。" };

    public static Shape Shape { get; } = new("measure", "事業", "Measure", [.. Common[..2], Parent, Level, .. Common[2..]]);
}

/// <summary>A project beside the measure.</summary>
internal sealed class RelatedShape : Shape<RelatedShape>, IShape
{
    public static readonly TextKey Name = new("name", "名前", "Name") { IsRequired = true };

    public static readonly ProseKey Description = new("description", "何をするか", "Description") { Since = "0.7.0" };

    public static readonly ListKey Departments = new("departments", "課", "Departments", new Kind.Reference("departments"));

    public static Shape Shape { get; } = new("related", "関連事業", "Related project", [Name, Description, Departments]);
}

/// <summary>Where something stands in a document.</summary>
internal sealed class SourceRefShape : Shape<SourceRefShape>, IShape
{
    public static readonly ValueKey Document = new("document", "資料", "Document", new Kind.Reference("sources")) { IsRequired = true };

    public static readonly TextKey Page = new("page", "ページ", "Page") { Example = "\"15\"" };

    public static readonly FlagKey Counted = new("counted", "印刷されていないページ番号を数えたか", "Whether the page was counted")
    { Help = "`true` ならサイトに「推定」と添えられます。", Otherwise = "false", Since = "0.7.0" };

    public static Shape Shape { get; } = new("source-ref", "出典", "Source", [Document, Page, Counted]);
}
