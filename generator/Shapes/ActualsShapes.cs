namespace PlanSite.Shapes;

/// <summary>A file of results: what was reported in one fiscal year, by node.</summary>
internal sealed class ActualsShape : Shape<ActualsShape>, IShape
{
    public static Shape Shape { get; } = new("actuals", "実績のファイル", "Results of a year", []) { Others = Kind.RecordOf<EntryShape>() };
}

/// <summary>What a year's report says of one node; keys of other names are ids of indicators.</summary>
internal sealed class EntryShape : Shape<EntryShape>, IShape
{
    public static readonly ValueKey Grade = new("grade", "その年度の評価の印", "Grade", new Kind.Reference("grades", "mark"));

    public static readonly EntriesKey Texts = new("texts", "見出しごとの文章", "Texts", new Kind.Reference("texts"), new Kind.ListOf(Kind.Prose))
    { Help = "一つの文章か、`- ` で並べた文章です。", Example = "{ result: 研修を 2 回行いました。 }" };

    public static readonly ListKey Departments = new("departments", "計画と違うとき、その年度の課", "Departments", new Kind.Reference("departments"));

    public static readonly EntriesKey Steps = new("steps", "予定の行ごとの実績", "Steps", new Kind.Reference("steps"),
        new Kind.Either(Kind.Text, Kind.RecordOf<DoneShape>()))
    {
        Help = "言葉の違う予定に当たるものは `{ \"1\": { value: 見直しの実施, planned: R1 } }` と書きます。",
        Example = "{ \"1\": 実施 }",
    };

    public static readonly MixedKey Effects = new("effects", "効果額", "Effects", new Kind.Either(Kind.Dash, Kind.RecordOf<EffectsShape>()))
    { Example = "{ unit: 千円, revenue: 1234 }" };

    public static readonly ProseKey Note = new("note", "その年度の説明", "Note");

    public static Shape Shape { get; } = new("entry", "実績", "Report on a node", [Grade, Texts, Departments, Steps, Effects, Note])
    {
        Others = new Kind.Either(Kind.Printed, Kind.RecordOf<ActualShape>()),
    };
}

/// <summary>A reported value with what goes with it.</summary>
internal sealed class ActualShape : Shape<ActualShape>, IShape
{
    public static readonly PrintedKey Value = new("value", "印刷されたとおりの値", "Value") { IsRequired = true, Example = "\"2,303人\"" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static readonly YearKey Year = new("year", "いつの値か", "Year")
    { Help = "ファイルの年度（報告の年度）と違うときだけ書きます。", Example = "R4", Since = "0.6.0" };

    public static readonly MixedKey Published = new("published", "市が公表した判定", "Published judgement",
        new Kind.Either(Kind.Text, Kind.RecordOf<PublishedShape>()))
    {
        Help = "判定の言葉 `達成`、率 `\"66.7%\"`、または両方 `{ mark: 達成, rate: \"66.7%\" }` を書きます。",
    };

    public static readonly TextKey Doubtful = new("doubtful", "編集者が値を疑う理由", "Why it is doubtful")
    { Help = "達成にも未達成にも数えません。", Since = "0.6.0" };

    public static readonly TextKey Break = new("break", "この値から、それより前の値と比べられない理由", "Break in the series") { Since = "0.6.0" };

    public static readonly RecordKey<StaffJudgementShape> Judgement = new("judgement", "担当の判断", "Judgement by staff")
    { Example = "{ status: achieved, reason: 目標と同じ内容を実施したため。 }" };

    public static readonly RecordKey<SourceRefShape> Source = new("source", "この値だけ出典が違うとき、その出典", "Source");

    public static Shape Shape { get; } = new("actual", "実績値", "Result", [Value, Note, Year, Published, Doubtful, Break, Judgement, Source]);
}

/// <summary>What the municipality itself published on a result.</summary>
internal sealed class PublishedShape : Shape<PublishedShape>, IShape
{
    public static readonly ValueKey Mark = new("mark", "判定の言葉", "Mark", Kind.Text) { Example = "達成" };

    public static readonly ValueKey Rate = new("rate", "率（%）", "Rate", Kind.Text) { Example = "\"66.7%\"" };

    public static Shape Shape { get; } = new("published", "公表の判定", "Published judgement", [Mark, Rate]);
}

/// <summary>What staff judge where no rule can.</summary>
internal sealed class StaffJudgementShape : Shape<StaffJudgementShape>, IShape
{
    public static readonly ChoiceKey<Model.Status> Status = new("status", "状態の言葉", "Status", ChoiceWords.Statuses, ChoiceWords.StatusGuide)
    { Help = "`mark` を書くなら要りません。" };

    public static readonly TextKey Mark = new("mark", "計画の段階（`bands`）の印", "Mark") { Example = "S" };

    public static readonly TextKey Reason = new("reason", "理由", "Reason") { IsRequired = true };

    public static Shape Shape { get; } = new("staff-judgement", "担当の判断", "Judgement by staff", [Status, Mark, Reason]);
}
