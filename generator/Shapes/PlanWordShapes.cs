namespace PlanSite.Shapes;

/// <summary>A level of a plan's outline.</summary>
internal sealed class LevelShape : Shape<LevelShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID")
    {
        IsRequired = true,
        Help = "半角の英小文字で書きます。住所になります。`years`、`departments`、`data` など、サイトがページの住所に使う言葉は使えません。",
        Example = "policy",
    };

    public static readonly TextKey Name = new("name", "計画での呼び名", "Name") { IsRequired = true, Example = "施策" };

    public static readonly TextKey ShortName = new("short_name", "狭い所に出す短い呼び名", "Short name")
    { Help = "計画のページの上の帯に出ます。四文字までが目安です。書かなければ `name` のとおりです。", Example = "事業", Since = "0.7.0" };

    public static readonly ChoiceKey<Model.LevelRole> Role = new("role", "サイトでの役割", "Role", ChoiceWords.Roles);

    public static readonly ProseKey Description = new("description", "階層の説明", "Description");

    public static readonly RecordsKey<SourceRefShape> Source = new("source", "この階層の項目に共通の出典", "Source of its nodes")
    { Help = "項目に同じ資料が書かれていなければ、その出典に足されます。`counted` は項目のページにも効きます。", Since = "0.7.0" };

    public static Shape Shape { get; } = new("level", "階層", "Level", [Id, Name, ShortName, Role, Description, Source]);
}

/// <summary>Who answers for a measure.</summary>
internal sealed class DepartmentShape : Shape<DepartmentShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID")
    { IsRequired = true, Help = "半角の英小文字とハイフンで書きます。住所になるので変えません。", Example = "kenko-zukuri" };

    public static readonly TextKey Name = new("name", "資料のとおりの名前", "Name") { IsRequired = true, Example = "健康づくり課" };

    public static readonly TextKey Division = new("division", "部の名前", "Division");

    public static readonly ContactKey Contact = new("contact", "問い合わせ先", "Contact")
    { Help = "資料にあるものだけを書きます。文の中のメールの住所と電話番号はリンクになります。" };

    public static readonly ValueKey SucceededBy = new("succeeded_by", "名前が変わったとき、あとを継いだ課", "Successor", new Kind.Reference("departments"));

    public static Shape Shape { get; } = new("department", "部署", "Department", [Id, Name, Division, Contact, SucceededBy]);
}

/// <summary>What runs across the outline: a leading project.</summary>
internal sealed class ProgrammeShape : Shape<ProgrammeShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID") { IsRequired = true, Help = "項目の `programmes` に書く言葉です。住所になるので変えません。" };

    public static readonly TextKey Name = new("name", "名前", "Name") { IsRequired = true };

    public static readonly TextKey Mark = new("mark", "資料の印", "Mark") { Example = "①" };

    public static readonly ProseKey Description = new("description", "説明", "Description");

    public static Shape Shape { get; } = new("programme", "プログラム", "Programme", [Id, Name, Mark, Description]);
}

/// <summary>A mark that nodes and steps may have.</summary>
internal sealed class TagShape : Shape<TagShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID") { IsRequired = true, Help = "項目の `tags` に書く言葉です。住所になるので変えません。", Example = "dx" };

    public static readonly TextKey Name = new("name", "名前", "Name") { IsRequired = true, Example = "DX" };

    public static readonly ProseKey Description = new("description", "説明", "Description");

    public static Shape Shape { get; } = new("tag", "語", "Tag", [Id, Name, Description]);
}

/// <summary>A heading that the plan's texts stand under.</summary>
internal sealed class TextKindShape : Shape<TextKindShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID") { IsRequired = true, Help = "項目や実績の `texts` に書く言葉です。", Example = "aim" };

    public static readonly TextKey Name = new("name", "見出し", "Name") { IsRequired = true, Example = "施策のねらい" };

    public static Shape Shape { get; } = new("text-kind", "見出し", "Heading", [Id, Name]);
}

/// <summary>Where money comes from.</summary>
internal sealed class FundingSourceShape : Shape<FundingSourceShape>, IShape
{
    public static readonly TextKey Id = new("id", "予算の項目名に使う言葉", "ID") { IsRequired = true, Example = "一般財源" };

    public static readonly TextKey Name = new("name", "サイトに出す名前", "Name") { Help = "書かなければ `id` のとおりです。" };

    public static readonly FlagKey Earmarked = new("earmarked", "特定財源か", "Whether it is earmarked")
    { Help = "使い道の決まった財源なら `true` です。合計が「特定財源」として出ます。", Otherwise = "false", Since = "0.7.0" };

    public static Shape Shape { get; } = new("funding-source", "財源", "Funding source", [Id, Name, Earmarked]);
}

/// <summary>A mark of the plan's own scale.</summary>
internal sealed class GradeShape : Shape<GradeShape>, IShape
{
    public static readonly TextKey Mark = new("mark", "印", "Mark") { IsRequired = true, Example = "◎" };

    public static readonly TextKey Name = new("name", "呼び名", "Name") { Help = "書かなければ印のとおりです。", Example = "計画以上" };

    public static readonly ChoiceKey<Model.Status> Status = new("status", "どの状態に当たるか", "Status", ChoiceWords.Statuses, ChoiceWords.StatusGuide)
    { IsRequired = true, Example = "exceeded" };

    public static readonly FactorKey Points = new("points", "点数", "Points") { Example = "4" };

    public static Shape Shape { get; } = new("grade", "評価の段階", "Grade", [Mark, Name, Status, Points]);
}

/// <summary>A document that the content was taken from.</summary>
internal sealed class SourceShape : Shape<SourceShape>, IShape
{
    public static readonly IdKey Id = new("id", "ID", "ID") { IsRequired = true, Help = "`source` の `document` に書く言葉です。", Example = "report" };

    public static readonly TextKey Title = new("title", "資料の名前", "Title") { IsRequired = true };

    public static readonly TextKey Publisher = new("publisher", "発行者", "Publisher") { IsRequired = true };

    public static readonly TextKey Date = new("date", "発行の時期", "Date") { Help = "印刷されたとおりに書きます。", Example = "令和5年3月" };

    public static readonly LinkKey Url = new("url", "資料の住所", "Address") { Help = "PDF なら、出典のページ（`page`）を開くリンクになります。" };

    public static readonly NumberKey PageOffset = new("page_offset", "PDF の枚数と印刷のページ番号の差", "Sheets before page 1")
    { Help = "PDF の 34 枚目に「32」と印刷されていれば `2` です。", Otherwise = "0", Example = "2", Since = "0.7.0" };

    public static readonly ProseKey Note = new("note", "説明", "Note");

    public static readonly RecordKey<LicenceShape> Licence = new("licence", "利用の条件", "Licence") { Help = "サイトの条件と違うときだけ書きます。" };

    public static Shape Shape { get; } = new("source", "出典", "Source", [Id, Title, Publisher, Date, Url, PageOffset, Note, Licence]);
}
