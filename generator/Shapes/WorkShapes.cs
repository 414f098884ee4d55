namespace PlanSite.Shapes;

/// <summary>A row of work by year.</summary>
internal sealed class StepShape : Shape<StepShape>, IShape
{
    public static readonly TextKey Name = new("name", "何の予定か", "Name") { Help = "項目そのものの予定なら書きません。" };

    public static readonly EntriesKey Planned = new("planned", "年度ごとの予定", "Planned", Kind.Year, Kind.Text)
    { Help = "⇒ は前の年度の続きです。", Example = "{ R3: 検討, R4: ⇒ }" };

    public static readonly EntriesKey Done = new("done", "年度ごとの実績", "Done", Kind.Year, new Kind.Either(Kind.Text, Kind.RecordOf<DoneShape>()))
    { Help = "ふつうは `actuals/` に書きます。言葉の違う予定に当たるものは `{ value: 見直しの実施, planned: R1 }` と書きます。" };

    public static readonly IdKey Id = new("id", "実績を結び付ける名前", "ID") { Help = "書かなければ上から `1` `2` … です。" };

    public static readonly ListKey Departments = new("departments", "項目と違うとき、この行の課", "Departments", new Kind.Reference("departments"));

    public static readonly FlagKey OtherDepartments = new("other_departments", "資料に「ほか」とあるか", "And other departments") { Otherwise = "false" };

    public static readonly ListKey Tags = new("tags", "印", "Tags", new Kind.Reference("tags"));

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static Shape Shape { get; } = new("step", "行程", "Step", [Name, Planned, Done, Id, Departments, OtherDepartments, Tags, Note]);
}

/// <summary>What was done in a year, with the years that it was planned for.</summary>
internal sealed class DoneShape : Shape<DoneShape>, IShape
{
    public static readonly ValueKey Value = new("value", "行ったこと", "Value", Kind.Text) { IsRequired = true, Example = "見直しの実施" };

    public static readonly ListKey Planned = new("planned", "どの年度の予定に当たるか", "Planned for", Kind.Year)
    { Help = "予定とは別の仕事なら `[]` と書きます。", Example = "R1" };

    public static Shape Shape { get; } = new("done", "行程の実績", "Work done", [Value, Planned]);
}

/// <summary>Money for a node over some years, by source.</summary>
internal sealed class BudgetShape : Shape<BudgetShape>, IShape
{
    public static readonly TextKey Unit = new("unit", "金額の単位", "Unit") { Otherwise = "円", Example = "千円" };

    public static readonly NumberKey Total = new("total", "合計", "Total") { IsRequired = true, Help = "桁区切りなしの数で書きます。", Example = "46452" };

    public static readonly EntriesKey Sources = new("sources", "財源ごとの額", "Sources", new Kind.Reference("funding_sources"), Kind.Number)
    { Help = "足すと `total` になるようにします。", Example = "{ 一般財源: 34243, 国県支出金: 12209 }" };

    public static readonly YearKey From = new("from", "初めの年度", "First year") { Help = "書かなければ計画の初めです。" };

    public static readonly YearKey To = new("to", "終わりの年度", "Last year") { Help = "書かなければ計画の終わりです。" };

    public static readonly ChoiceKey<Model.MoneyKind?> MoneyKind = new("kind", "計画の `budget_kind` と違うとき、何の額か", "Kind", ChoiceWords.MoneyKinds)
    { Help = "種類や年度の違う金額は、足さずに分けて示されます。", Since = "0.6.0" };

    public static readonly ProseKey Note = new("note", "説明", "Note")
    { Help = "資料の合計がもともと合わないときは、その事情を書くと、エラーではなく注意になります。" };

    public static Shape Shape { get; } = new("budget", "予算", "Budget", [Unit, Total, Sources, From, To, MoneyKind, Note]);
}

/// <summary>Money that a measure brought or saved in a year.</summary>
internal sealed class EffectsShape : Shape<EffectsShape>, IShape
{
    public static readonly TextKey Unit = new("unit", "金額の単位", "Unit") { Otherwise = "円", Example = "千円" };

    public static readonly NumberKey Revenue = new("revenue", "歳入の効果", "Revenue") { Help = "資料にないほうは、0 とせずに書きません。", Example = "1234" };

    public static readonly NumberKey Expenditure = new("expenditure", "歳出の効果", "Expenditure") { Example = "567" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static Shape Shape { get; } = new("effects", "効果額", "Effects", [Unit, Revenue, Expenditure, Note]);
}
