namespace PlanSite.Shapes;

/// <summary>Something counted.</summary>
internal sealed class IndicatorShape : Shape<IndicatorShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID")
    {
        IsRequired = true,
        Example = "participants",
        Help = $"半角で書きます。項目の中で一つだけにします。`{string.Join("` `", EntryShape.Shape.Names)}` は使えません。",
    };

    public static readonly TextKey Name = new("name", "指標の名前", "Name") { IsRequired = true };

    public static readonly ValueKey SameAs = new("same_as", "ほかの項目と同じ指標のとき、もとの指標", "Same as", Kind.Text)
    { Help = "`階層/ID/指標` で書きます。ほかには `id` と `note` だけを書きます。", Example = "item/2-2-1/rate", Since = "0.6.0" };

    public static readonly ProseKey Definition = new("definition", "何をどう数えるか", "Definition");

    public static readonly ChoiceKey<Model.Direction?> Direction = new("direction", "向き", "Direction", Words.Directions)
    { Help = "書かないと目標と当初値の大小から推測され、注意が出ます。" };

    public static readonly UnitKey Unit = new("unit", "単位の書かれていない値の単位", "Unit of bare numbers")
    { Help = "計画の `unit` を使わなければ `\"-\"` と書きます。", Example = "千円", Since = "0.6.0" };

    public static readonly ListKey Stages = new("stages", "段階の言葉", "Stages", Kind.Text) { Help = "進む順に並べます。", Example = "[検討, 策定, 実施]" };

    public static readonly RecordKey<BaselineShape> Baseline = new("baseline", "当初値", "Baseline") { Example = "{ year: R2, value: \"1,600人\" }" };

    public static readonly EntriesKey Targets = new("targets", "年度ごとの目標", "Targets", Kind.Year,
        new Kind.Either(Kind.Printed, Kind.RecordOf<TargetShape>()))
    { Example = "{ R3: \"6,650人\", R4: { value: \"6,750人\", note: 見直し後 } }" };

    public static readonly MixedKey Judgement = new("judgement", "この指標だけ決まりを変えるとき、その決まり", "Judgement",
        RuleShape.KindOf<IndicatorRuleShape>())
    { Help = "`none` なら判定しません。`published_marks` と `weighted` は書けません。" };

    public static readonly FactorKey Weight = new("weight", "まとめるときの重み", "Weight") { Help = "計画が重みを付けているときだけ書きます。", Otherwise = "1" };

    public static readonly ListKey Departments = new("departments", "項目と違うとき、この指標を報告する課", "Departments",
        new Kind.Reference("departments"));

    public static readonly ListKey SdgIndicators = new("sdg_indicators", "自治体SDGs指標の番号", "Local SDG indicators", Kind.Text)
    { Help = Words.SdgIndicatorHelp, Example = "[\"3.8.1\"]", Since = "0.7.0" };

    public static readonly RecordsKey<SourceRefShape> Source = new("source", "出典", "Source");

    public static readonly ProseKey Note = new("note", "資料のおかしな点などの説明", "Note");

    public static Shape Shape { get; } = new("indicator", "指標", "Indicator",
        [Id, Name, SameAs, Definition, Direction, Unit, Stages, Baseline, Targets, Judgement, Weight, Departments, SdgIndicators, Source, Note])
    {
        Instead = (SameAs, () => SharedIndicatorShape.Shape),
    };
}

/// <summary>An indicator that another node has, too.</summary>
internal sealed class SharedIndicatorShape : Shape<SharedIndicatorShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID") { IsRequired = true };

    public static readonly ValueKey SameAs = new("same_as", "もとの指標", "Same as", Kind.Text)
    { IsRequired = true, Help = "`階層/ID/指標` で書きます。", Since = "0.6.0" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static Shape Shape { get; } = new("shared-indicator", "指標", "Shared indicator", [Id, SameAs, Note])
    { ToldWith = () => IndicatorShape.Shape };
}

/// <summary>Where an indicator stood before the plan.</summary>
internal sealed class BaselineShape : Shape<BaselineShape>, IShape
{
    public static readonly YearKey Year = new("year", "いつの値か", "Year") { Example = "R2" };

    public static readonly PrintedKey Value = new("value", "印刷されたとおりの値", "Value") { IsRequired = true, Example = "\"1,600人\"" };

    public static readonly TextKey NotComparable = new("not_comparable", "目標や実績と比べられないとき、その理由", "Why it cannot be compared");

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static Shape Shape { get; } = new("baseline", "当初値", "Baseline", [Year, Value, NotComparable, Note]);
}

/// <summary>A target with what is to be said of it.</summary>
internal sealed class TargetShape : Shape<TargetShape>, IShape
{
    public static readonly PrintedKey Value = new("value", "印刷されたとおりの値", "Value") { IsRequired = true, Example = "\"6,750人\"" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static Shape Shape { get; } = new("target", "目標値", "Target", [Value, Note]);
}
