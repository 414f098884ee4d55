namespace PlanSite.Shapes;

/// <summary><c>plan.yaml</c>: what a plan is, the words that its nodes may use, and the upper part of its outline.</summary>
internal sealed class PlanShape : Shape<PlanShape>, IShape
{
    public static readonly TextKey Title = new("title", "正式な名前", "Title") { IsRequired = true };

    public static readonly TextKey ShortTitle = new("short_title", "一覧に使う短い名前", "Short title") { Help = "書かなければ正式な名前が使われます。" };

    public static readonly ProseKey Summary = new("summary", "何の計画か", "Summary") { IsRequired = true, Help = "一文から三文で書きます。" };

    public static readonly RecordKey<MunicipalityShape> Municipality = new("municipality", "市町村", "Municipality") { IsRequired = true };

    public static readonly RecordKey<PeriodShape> Period = new("period", "計画の期間", "Period") { IsRequired = true, Example = "{ from: R3, to: R4 }" };

    public static readonly DateKey DataDate = new("data_date", "もとになった最も新しい資料の日付", "Date of the data")
    { IsRequired = true, Example = "2023-08-31" };

    public static readonly ListKey Draft = new("draft", "まだ公開しない年度", "Draft years", Kind.Year)
    {
        Help = "調べはしますが、`serve` だけに「案」として出ます。その年度のファイルはなくてもかまいません。",
        Example = "[R6]",
        Since = "0.6.0",
    };

    public static readonly ChoiceKey<string> Language = new("language", "計画の言語", "Language", ChoiceWords.Languages) { Otherwise = "ja" };

    public static readonly EntriesKey Translations = new("translations", "ほかの言語での名前", "Names in other languages", Kind.Text,
        new Kind.MapOf(Kind.Text, Kind.Text))
    {
        Help = "言語ごとに、この計画の名前と訳を組で書きます（[名前の訳を書く](#名前の訳を書く)）。",
        Example = "{ en: { 施策: Policy, 主な事業: Main project } }",
        Since = "0.7.0",
    };

    public static readonly UnitKey Unit = new("unit", "単位の書かれていない値の単位", "Unit of bare numbers")
    {
        Help = "計画のすべての指標に効きます（[表の見出しに単位があるとき](#表の見出しに単位があるとき)）。",
        Example = "千円",
        Since = "0.6.0",
    };

    public static readonly RecordsKey<LevelShape> Levels = new("levels", "階層", "Levels") { IsRequired = true, Help = "外側から順に並べます。" };

    public static readonly RecordsKey<OutlineNodeShape> Outline = new("outline", "上の階層の項目", "Outline")
    { Help = "`children` で入れ子にします（[項目](#項目node)）。" };

    public static readonly RecordsKey<DepartmentShape> Departments = new("departments", "課", "Departments");

    public static readonly TextKey ProgrammesName = new("programmes_name", "横断する取組の呼び名", "What programmes are called")
    { Example = "リーディングプロジェクト" };

    public static readonly RecordsKey<ProgrammeShape> Programmes = new("programmes", "横断する取組", "Programmes");

    public static readonly RecordsKey<TagShape> Tags = new("tags", "印", "Tags");

    public static readonly EntriesKey Topics = new(
        "topics", "サイトのテーマごとに、この計画で入るもの", "What belongs to the site's topics", Kind.Text, new Kind.ListOf(Kind.Text))
    {
        Help = "`site.yaml` の `topics` の ID ごとに、この計画の印（`tags/ID`）か項目（`階層/ID`）を並べます。その下にある項目もすべて入ります。"
            + "一つの項目がいくつものテーマに入ってもかまいません。",
        Example = "{ children: [tags/child, policy/07, measure/36-102] }",
        Since = "0.7.0",
    };

    public static readonly RecordsKey<TextKindShape> Texts = new("texts", "文章の見出し", "Headings of texts");

    public static readonly TextKey GoalName = new("goal_name", "`goal` の呼び名", "What goals are called")
    { Otherwise = "目標", Example = "5年後までの目標（目指すべき姿）", Since = "0.7.0" };

    public static readonly EntriesKey Notes = new("notes", "何か所にも付ける注", "Shared notes", Kind.Text, Kind.Prose)
    {
        Help = "半角の英小文字とハイフンで名前を付けます。`note: arrows` のように名前を書いた所に、その文章が出ます。",
        Example = "{ arrows: 空欄の年度は、矢印で続くのかどうかを確かめられません。 }",
        Since = "0.7.0",
    };

    public static readonly RecordsKey<FundingSourceShape> FundingSources = new("funding_sources", "財源", "Funding sources");

    public static readonly ChoiceKey<Model.MoneyKind?> BudgetKind = new("budget_kind", "事業費が何の額か", "What budgets are", ChoiceWords.MoneyKinds)
    {
        Help = "計画に一度書けば、すべての事業費の金額に「見込み」などと添えられます。書かなければ、どれとも言いません。",
        Since = "0.6.0",
    };

    public static readonly RecordsKey<YearBudgetShape> YearBudgets = new("year_budgets", "資料に印刷された、計画全体の年度ごとの事業費", "Money by year")
    { Help = "事業ごとの `budget` とは足し合わされません。", Since = "0.7.0" };

    public static readonly TextKey GradesName = new("grades_name", "評価の呼び名", "What grades are called") { Example = "取組達成度" };

    public static readonly RecordsKey<GradeShape> Grades = new("grades", "評価の段階", "Grades") { Help = "よい順に並べます。" };

    public static readonly MixedKey Judgement = new("judgement", "判定の決まり", "Judgement", RuleShape.KindOf<PlanRuleShape>())
    { Help = RuleShape.Ways };

    public static readonly RecordsKey<SourceShape> Sources = new("sources", "資料", "Sources");

    public static readonly RecordsKey<TotalShape> PublishedTotals = new("published_totals", "資料に印刷された合計", "Published totals")
    { Help = "数えた結果と比べます。" };

    public static readonly RecordsKey<LeftOutShape> LeftOut = new("left_out", "資料のうち、載せていない所", "What is left out")
    { Help = "データのページに、理由とともに出ます。", Since = "0.7.0" };

    public static readonly RecordKey<LicenceShape> Licence = new("licence", "利用の条件", "Licence") { Help = "サイトの条件と違うときだけ書きます。" };

    public static readonly ProseKey SdgNote = new("sdg_note", "SDGs との対応がない計画での、その説明", "Why there are no SDGs");

    public static readonly ProseKey Note = new("note", "データ全体についての説明", "Note");

    public static Shape Shape { get; } = new("plan", "計画", "Plan",
    [
        Title, ShortTitle, Summary, Municipality, Period, DataDate, Draft, Language, Translations, Unit, Levels, Outline, Departments, ProgrammesName,
        Programmes, Tags, Topics, Texts, GoalName, Notes, FundingSources, BudgetKind, YearBudgets, GradesName, Grades, Judgement, Sources,
        PublishedTotals, LeftOut, Licence, SdgNote, Note,
    ]);
}

/// <summary>Whose plan it is.</summary>
internal sealed class MunicipalityShape : Shape<MunicipalityShape>, IShape
{
    public static readonly TextKey Code = new("code", "団体コード", "Code")
    { Help = "検査数字を含む 6 桁です。引用符で囲みます。", Example = "\"142140\"" };

    public static readonly TextKey Name = new("name", "名前", "Name") { IsRequired = true, Example = "見本市" };

    public static readonly LinkKey Url = new("url", "公式サイトの住所", "Address");

    public static readonly ContactKey Contact = new("contact", "計画全体の問い合わせ先", "Contact")
    {
        Help = "資料にあるものだけを書きます。部署に `contact` がないとき、代わりに出ます。文の中のメールの住所と電話番号はリンクになります。",
        Example = "企画課 電話 0123-45-6789、メール kikaku@city.example.jp",
        Since = "0.7.0",
    };

    public static Shape Shape { get; } = new("municipality", "市町村", "Municipality", [Code, Name, Url, Contact]);
}

/// <summary>The fiscal years of a plan.</summary>
internal sealed class PeriodShape : Shape<PeriodShape>, IShape
{
    public static readonly YearKey From = new("from", "初めの年度", "First year") { IsRequired = true, Example = "R3" };

    public static readonly YearKey To = new("to", "終わりの年度", "Last year") { IsRequired = true, Example = "R7" };

    public static Shape Shape { get; } = new("period", "計画の期間", "Period", [From, To]);
}

/// <summary>A total that a document prints.</summary>
internal sealed class TotalShape : Shape<TotalShape>, IShape
{
    public static readonly ChoiceKey<Model.PublishedTotalKind> Kind = new("kind", "何の合計か", "Kind", ChoiceWords.Totals) { IsRequired = true };

    public static readonly NumberKey Value = new("value", "印刷された合計", "Value") { IsRequired = true, Help = "桁区切りなしの数で書きます。" };

    public static readonly TextKey Item = new("item", "何についての合計か", "Item") { Help = "財源の `id`、評価の印、状態の言葉です。" };

    public static readonly TextKey Scope = new("scope", "どこまでの合計か", "Scope")
    { Help = "`階層/ID` の形で書きます。書かなければ計画全体です。", Example = "basic-policy/1-1" };

    public static readonly YearKey Year = new("year", "年度", "Year");

    public static readonly TextKey Unit = new("unit", "金額の単位", "Unit") { Otherwise = "円", Example = "千円" };

    public static readonly ChoiceKey<Model.MoneyKind?> BudgetKind = new("budget_kind", "事業費の合計で、一つの種類だけを数えるとき、その種類",
        "What budgets it counts", ChoiceWords.MoneyKinds)
    { Since = "0.6.0" };

    public static readonly TextKey Note = new("note", "数えた結果と合わないとき、その説明", "Note");

    public static Shape Shape { get; } = new("published-total", "公表の合計", "Published total",
        [Kind, Value, Item, Scope, Year, Unit, BudgetKind, Note]);
}
