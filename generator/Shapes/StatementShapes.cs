namespace PlanSite.Shapes;

/// <summary>A figure that a document states year by year without a target.</summary>
internal sealed class ObservationShape : Shape<ObservationShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID") { IsRequired = true, Help = "項目の中で一つだけにします。住所になるので変えません。", Example = "crimes" };

    public static readonly TextKey Name = new("name", "何の数か", "Name") { IsRequired = true, Example = "刑法犯認知件数" };

    public static readonly UnitKey Unit = new("unit", "単位の書かれていない値の単位", "Unit of bare numbers") { Example = "千円" };

    public static readonly EntriesKey Values = new("values", "年度ごとの値", "Values", Kind.Year, Kind.Printed)
    {
        IsRequired = true,
        Help = "印刷されたとおりに書きます。計画の期間の外の年度も書けます。",
        Example = "{ R4: \"1,420件\", R5: \"1,869件\" }",
    };

    public static readonly ListKey SdgIndicators = new("sdg_indicators", "自治体SDGs指標の番号", "Local SDG indicators", Kind.Text)
    { Help = ChoiceWords.SdgIndicatorHelp, Example = "[\"3.8.1\"]", Since = "0.7.0" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static readonly RecordsKey<SourceRefShape> Source = new("source", "項目と違うとき、出典", "Source");

    public static Shape Shape { get; } = new("observation", "年度ごとの数", "Observation", [Id, Name, Unit, Values, SdgIndicators, Note, Source]);
}

/// <summary>A promise with a date.</summary>
internal sealed class MilestoneShape : Shape<MilestoneShape>, IShape
{
    public static readonly TextKey Name = new("name", "何をするか", "Name") { IsRequired = true, Example = "新東名高速道路の全線開通" };

    public static readonly YearKey By = new("by", "いつの年度までか", "By") { IsRequired = true, Help = "計画の期間の後でもかまいません。", Example = "R5" };

    public static readonly YearKey Done = new("done", "実現した年度", "Done")
    { Help = "実現したと資料にあるときだけ書きます。書かなければ、実現したかどうかは分からないと出ます。", Example = "R5" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static Shape Shape { get; } = new("milestone", "期限のある約束", "Dated promise", [Name, By, Done, Note]);
}

/// <summary>Money of one fiscal year.</summary>
internal sealed class YearBudgetShape : Shape<YearBudgetShape>, IShape
{
    public static readonly YearKey Year = new("year", "年度", "Year") { IsRequired = true, Example = "R4" };

    public static readonly TextKey Unit = new("unit", "金額の単位", "Unit") { Otherwise = "円", Example = "千円" };

    public static readonly NumberKey Total = new("total", "合計", "Total") { IsRequired = true, Help = "桁区切りなしの数で書きます。", Example = "503664" };

    public static readonly EntriesKey Sources = new("sources", "財源ごとの額", "Shares", new Kind.Reference("funding_sources"), Kind.Number)
    { Help = "足すと `total` になるようにします。", Example = "{ 一般財源: 333317, 国県支出金: 170347 }" };

    public static readonly ChoiceKey<Model.MoneyKind?> MoneyKind = new("kind", "計画の `budget_kind` と違うとき、何の額か", "Kind", ChoiceWords.MoneyKinds);

    public static readonly ProseKey Note = new("note", "資料の合計がもともと合わないとき、その事情", "Note");

    public static Shape Shape { get; } = new("year-budget", "年度ごとの事業費", "Money of a year", [Year, Unit, Total, Sources, MoneyKind, Note]);
}

/// <summary>A passage of a document that is not carried over.</summary>
internal sealed class LeftOutShape : Shape<LeftOutShape>, IShape
{
    public static readonly ValueKey Document = new("document", "資料", "Document", new Kind.Reference("sources")) { IsRequired = true };

    public static readonly TextKey Passage = new("passage", "資料の中の見出し", "Passage") { IsRequired = true, Example = "5 施策体系" };

    public static readonly ProseKey Reason = new("reason", "載せていない理由", "Reason") { IsRequired = true };

    public static Shape Shape { get; } = new("left-out", "載せていない所", "What is left out", [Document, Passage, Reason]);
}

/// <summary>A sub-theme of a programme, in <c>programmes/</c>.</summary>
internal sealed class ThemeShape : Shape<ThemeShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID") { IsRequired = true, Help = "プログラムの中で一つだけにします。住所になるので変えません。", Example = "\"1\"" };

    public static readonly TextKey Name = new("name", "資料のとおりの名前", "Name") { IsRequired = true };

    public static readonly RecordsKey<InitiativeShape> Initiatives = new("initiatives", "取組", "Initiatives") { IsRequired = true };

    public static Shape Shape { get; } = new("theme", "取組の柱", "Theme", [Id, Name, Initiatives]);
}

/// <summary>What a programme does.</summary>
internal sealed class InitiativeShape : Shape<InitiativeShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID")
    { IsRequired = true, Help = "プログラムの中で一つだけにします。住所になるので変えません。", Example = "\"1-1\"" };

    public static readonly TextKey Name = new("name", "資料のとおりの名前", "Name") { IsRequired = true };

    public static readonly ProseKey Description = new("description", "何をするか", "Description");

    public static readonly ListKey Measures = new("measures", "結び付く事業", "Measures", Kind.Text) { Example = "[01-101]" };

    public static readonly ListKey Policies = new("policies", "事業に結び付かないとき、施策", "Policies", Kind.Text) { Example = "[\"03\"]" };

    public static readonly TextKey Related = new("related", "関連する事業が担うとき、その名前", "Related project")
    { Help = "`policies` に書いた施策の `related` にある名前です。" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static Shape Shape { get; } = new("initiative", "取組", "Initiative", [Id, Name, Description, Measures, Policies, Related, Note]);
}
