namespace PlanSite.Shapes;

/// <summary><c>site.yaml</c>: the site's name, its words for search, and the record of corrections.</summary>
internal sealed class SiteShape : Shape<SiteShape>, IShape
{
    public static readonly TextKey Title = new("title", "サイトの名前", "Title") { IsRequired = true, Example = "まちの計画 みえる化" };

    public static readonly TextKey Description = new("description", "サイトの説明", "Description") { IsRequired = true, Help = "一、二文で書きます。" };

    public static readonly TextKey Publisher = new("publisher", "発行者", "Publisher") { IsRequired = true, Example = "見本市" };

    public static readonly ContactKey Contact = new("contact", "問い合わせ先", "Contact")
    {
        Help = "電話番号や課の名前はそのまま書きます。`https://…`、`mailto:…`、`tel:…`、メールの住所だけを書くとリンクになります。",
    };

    public static readonly RecordKey<LicenceShape> Licence = new("licence", "利用の条件", "Licence") { IsRequired = true };

    public static readonly FolderKey BaseUrl = new("base_url", "公開する住所", "Base address")
    { Help = "`https://` から書き、`/` で終えます。", Example = "https://www.city.example.jp/plans/" };

    public static readonly FolderKey RepositoryUrl = new("repository_url", "このフォルダーを見られるページの住所", "Address of the repository");

    public static readonly TextKey Theme = new("theme", "見た目の名前", "Theme") { Otherwise = "default" };

    public static readonly ListKey Languages = new("languages", "作る言語", "Languages", Kind.Text)
    {
        Help = "初めの言語がサイトの入口に、ほかは名前のフォルダーにできます。テーマの `strings/` に文言のある言語を書きます。"
            + "付属のテーマには `ja`（日本語）、`en`（英語）、`ja-easy`（やさしい日本語）があります。",
        Otherwise = "[ja]",
        Example = "[ja, en, ja-easy]",
    };

    public static readonly EntriesKey Translations = new("translations", "ほかの言語での名前", "Names in other languages", Kind.Text,
        new Kind.MapOf(Kind.Text, Kind.Text))
    {
        Help = "どの計画にも使う名前（単位、財源など）の訳です。計画の `translations` が優先されます（[名前の訳を書く](#名前の訳を書く)）。",
        Example = "{ en: { 人: people, 一般財源: General revenue } }",
        Since = "0.7.0",
    };

    public static readonly ListKey Synonyms = new("synonyms", "検索で同じとみなす言葉の組", "Words that mean the same", new Kind.ListOf(Kind.Text))
    { Example = "[[障がい, 障害, 障碍]]" };

    public static readonly ListKey Readings = new("readings", "検索のための読みがな", "Readings", new Kind.ListOf(Kind.Text))
    {
        Help = "言葉と読みがなの組です。ふつうの言葉の読みは書かなくても探せます。地名や施設の名前など、読みの違う言葉だけを書きます。",
        Example = "[[緋の郷, ひのさと]]",
    };

    public static readonly RecordsKey<TopicShape> Topics = new("topics", "テーマ", "Topics")
    {
        Help = "どの計画にも共通の、関心のあることの分け方です。12 ほどが目安です。何がどのテーマに入るかは、計画ごとに `plan.yaml` の `topics` に書きます。",
        Since = "0.7.0",
    };

    public static readonly RecordsKey<TermShape> Glossary = new("glossary", "用語集", "Glossary");

    public static readonly RecordsKey<UnitShape> Units = new("units", "この内容で使う単位", "Units")
    { Help = "同じ単位の書き方と、倍数の単位を足せます。" };

    public static readonly RecordsKey<CorrectionShape> Corrections = new("corrections", "訂正の記録", "Corrections")
    { Help = "ページと更新情報（フィード）に出ます（[数値を訂正する](#4-数値を訂正する)）。" };

    public static readonly RecordsKey<MovedShape> Moved = new("moved", "移した番地", "Moved addresses")
    { Help = "前の番地に来た人を、いまの番地へ案内します。", Since = "0.7.0" };

    public static readonly RecordsKey<EndedShape> Ended = new("ended", "終わった番地", "Ended addresses")
    { Help = "前の番地に、終わったことと理由を出します。", Since = "0.7.0" };

    public static Shape Shape { get; } = new("site", "サイト", "Site",
    [
        Title, Description, Publisher, Licence, Contact, BaseUrl, RepositoryUrl, Theme, Languages, Translations, Synonyms, Readings, Topics, Glossary,
        Units,
        Corrections, Moved, Ended,
    ]);
}

/// <summary>Terms of use: of the site, of a plan whose terms differ, of a document.</summary>
internal sealed class LicenceShape : Shape<LicenceShape>, IShape
{
    public static readonly TextKey Name = new("name", "条件の名前", "Name") { IsRequired = true, Example = "CC BY 4.0" };

    public static readonly LinkKey Url = new("url", "条件を読めるページの住所", "Address");

    public static Shape Shape { get; } = new("licence", "利用の条件", "Licence", [Name, Url]);
}

/// <summary>A subject common to all plans.</summary>
internal sealed class TopicShape : Shape<TopicShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID")
    { IsRequired = true, Help = "半角の英小文字とハイフンで書きます。住所になるので変えません。", Example = "children" };

    public static readonly TextKey Name = new("name", "名前", "Name") { IsRequired = true, Example = "子育て・学校" };

    public static readonly TextKey Description = new("description", "何が入るか", "What belongs to it") { Help = "一文で書きます。" };

    public static Shape Shape { get; } = new("topic", "テーマ", "Topic", [Id, Name, Description]);
}

/// <summary>A word explained.</summary>
internal sealed class TermShape : Shape<TermShape>, IShape
{
    public static readonly TextKey Term = new("term", "言葉", "Term") { IsRequired = true, Example = "施策" };

    public static readonly TextKey Reading = new("reading", "読み", "Reading") { Example = "しさく" };

    public static readonly TextKey Meaning = new("meaning", "意味", "Meaning") { IsRequired = true };

    public static Shape Shape { get; } = new("term", "用語", "Term", [Term, Reading, Meaning]);
}

/// <summary>A unit that this content writes in several ways, or as a multiple of another.</summary>
internal sealed class UnitShape : Shape<UnitShape>, IShape
{
    public static readonly TextKey Name = new("name", "単位", "Unit") { IsRequired = true, Example = "箇所" };

    public static readonly ListKey Same = new("same", "同じ単位の、ほかの書き方", "Other spellings", Kind.Text) { Example = "[か所, カ所]" };

    public static readonly TextKey Base = new("base", "もとになる単位", "Unit it is a multiple of")
    { Help = "`times` と組で書きます。千円なら `base: 円` と `times: 1000` です。", Example = "円" };

    public static readonly NumberKey Times = new("times", "もとになる単位の何倍か", "How many of them") { Otherwise = "1", Example = "1000" };

    public static readonly FlagKey Share = new("share", "割合の単位か", "Whether it is a share")
    { Help = "% のように、差をポイントで言う単位なら `true` と書きます。", Otherwise = "false" };

    public static Shape Shape { get; } = new("unit", "単位", "Unit", [Name, Same, Base, Times, Share]);
}

/// <summary>A value that was wrong after it had been published.</summary>
internal sealed class CorrectionShape : Shape<CorrectionShape>, IShape
{
    public static readonly TextKey Plan = new("plan", "計画", "Plan") { IsRequired = true, Help = "フォルダーの名前です。", Example = "sample" };

    public static readonly TextKey Node = new("node", "項目", "Node")
    { IsRequired = true, Help = "`階層/ID` の形で書きます。", Example = "measure/01-101" };

    public static readonly TextKey Field = new("field", "直した所", "Field")
    { Help = "指標の ID などです。指標の ID のときは、`new` がいまの値と同じか確かめられます。", Example = "participants" };

    public static readonly YearKey Year = new("year", "どの年度の値か", "Year") { Example = "R4", Since = "0.7.0" };

    public static readonly TextKey Old = new("old", "直す前の値", "Old value") { IsRequired = true, Example = "\"2,330人\"" };

    public static readonly TextKey New = new("new", "直した後の値", "New value")
    { IsRequired = true, Help = "取り下げて値がなくなったときは `\"-\"` と書きます。", Example = "\"2,303人\"" };

    public static readonly DateKey Date = new("date", "直した日", "Date") { IsRequired = true };

    public static readonly TextKey Reason = new("reason", "直した理由", "Reason") { IsRequired = true, Example = "転記の誤りを直しました。" };

    public static Shape Shape { get; } = new("correction", "訂正", "Correction", [Plan, Node, Field, Year, Old, New, Date, Reason]);
}

/// <summary>An address that has another now.</summary>
internal sealed class MovedShape : Shape<MovedShape>, IShape
{
    public static readonly TextKey From = new("from", "前の番地", "Former address")
    {
        IsRequired = true,
        Help = "公開する番地から後ろを書きます。下にあるページもすべて移ります。指標は項目の番地に `#` と ID を付けます。",
        Example = "plans/sample/measure/01-101/",
    };

    public static readonly TextKey To = new("to", "いまの番地", "Address now") { IsRequired = true, Example = "plans/sample/measure/01-110/" };

    public static Shape Shape { get; } = new("moved", "移した番地", "Moved address", [From, To]);
}

/// <summary>An address whose subject came to an end.</summary>
internal sealed class EndedShape : Shape<EndedShape>, IShape
{
    public static readonly TextKey Address = new("address", "前の番地", "Former address")
    { IsRequired = true, Help = "`moved` の `from` と同じ書き方です。", Example = "plans/sample/measure/01-102/" };

    public static readonly YearKey Year = new("year", "いつの年度で終わったか", "Last year") { Example = "R5" };

    public static readonly TextKey Reason = new("reason", "終わった理由", "Reason") { IsRequired = true, Example = "事業の完了により終了しました。" };

    public static Shape Shape { get; } = new("ended", "終わった番地", "Ended address", [Address, Year, Reason]);
}
