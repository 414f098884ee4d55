using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Data;

[Field("自治体")]
internal sealed record MunicipalityDocument(
    [property: Field("自治体コード", "全国地方公共団体コード(6桁)。架空の自治体では空。", Kind = FieldKind.MunicipalityCode)] string Code,
    [property: Field("自治体の名前", "読まれるとおり。")] string Name,
    [property: Field("自治体のサイト", "ないこともある。")] string? Url,
    [property: Field("計画全体の問い合わせ先", "電話番号、住所など。ないこともある。")] string? Contact);

[Field("階層")]
internal sealed record LevelDocument(
    [property: Field("階層の id", "計画の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("階層の名前", "施策、取組など。資料のとおり。")] string Name,
    [property: Field("深さ", "0 が最も外側。", Kind = FieldKind.Count)] int Depth,
    [property: Field("階層の役目", "policy 施策、measure 報告の単位、none どちらでもない。")] LevelRole Role,
    [property: Field("階層の説明", "ないこともある。")] string? Description);

[Field("担当課")]
internal sealed record DepartmentDocument(
    [property: Field("担当課の id", "計画の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("担当課の名前", "資料のとおり。名前が変わった課は別に並ぶ。")] string Name,
    [property: Field("部の名前", "計画にないときはない。")] string? Division,
    [property: Field("問い合わせ先", "電話番号、住所など。ないこともある。")] string? Contact,
    [property: Field("引き継いだ課", "名前が変わったあとの課の id。ないこともある。", Kind = FieldKind.Id)] string? SucceededBy);

[Field("横断区分")]
internal sealed record ProgrammeDocument(
    [property: Field("横断区分の id", "計画の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("横断区分の名前", "資料のとおり。")] string Name,
    [property: Field("横断区分の記号", "①など、計画が付けた記号。ないこともある。")] string? Mark,
    [property: Field("横断区分の説明", "ないこともある。")] string? Description,
    [property: Field("取組の柱", "資料の順。ないこともある。")] ImmutableArray<ThemeDocument>? Themes);

[Field("印")]
internal sealed record TagDocument(
    [property: Field("印の id", "計画の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("印の言葉", "資料のとおり。")] string Name,
    [property: Field("印の説明", "ないこともある。")] string? Description);

[Field("文章の見出し")]
internal sealed record TextKindDocument(
    [property: Field("見出しの id", "計画の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("見出しの言葉", "資料のとおり。")] string Name);

[Field("財源")]
internal sealed record FundingSourceDocument(
    [property: Field("財源の id", "計画の中で一つ。資料の言葉のこともある。")] string Id,
    [property: Field("財源の名前", "資料のとおり。")] string Name,
    [property: Field("特定財源か", "使い道の決まった財源のとき true。ほかではない。")] bool? Earmarked);

[Field("評価の記号")]
internal sealed record GradeDocument(
    [property: Field("記号", "資料のとおり(A、○ など)。")] string Mark,
    [property: Field("記号の意味", "資料のとおり。")] string Name,
    [property: Field("相当する判定", "この記号が、どの判定に当たるか。")] Status Status,
    [property: Field("点数", "点数を足し合わせる計画だけにある。")] decimal? Points);

[Field("資料")]
internal sealed record SourceDocumentEntry(
    [property: Field("資料の id", "計画の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("資料の名前", "資料のとおり。")] string Title,
    [property: Field("発行者", "資料を出したところ。")] string Publisher,
    [property: Field("発行日", "資料に書かれたとおり、または 2023-08-31 の形。分からないときはない。")] string? Date,
    [property: Field("資料の場所", "ウェブの住所。ないこともある。")] string? Url,
    [property: Field("ページ番号との差", "ファイルの何枚目かから、印刷されたページ番号を引いた数。0 ならない。")] int? PageOffset,
    [property: Field("資料の注", "ないこともある。")] string? Note,
    [property: Field("資料の利用の条件", "資料そのものが示すもの。示していないときはない。")] LicenceDocument? Licence);

[Field("利用の条件")]
internal sealed record LicenceDocument(
    [property: Field("条件の名前", "CC BY 4.0 など。")] string Name,
    [property: Field("条件の本文の場所", "ないこともある。")] string? Url);

[Field("文章のページ")]
internal sealed record ProseDocument(
    [property: Field("ページの id", "計画の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("ページの題", "見出しの言葉。")] string Title,
    [property: Field("ページの文章", "Markdown。")] string Markdown);

[Field("公表された合計")]
internal sealed record PublishedTotalDocument(
    [property: Field("対象の項目", "この項目と下の項目の合計。計画全体のときはない。")] KeyDocument? Scope,
    [property: Field("合計の種類", "budget 事業費、revenue 歳入の効果、expenditure 歳出の効果、grade 評価の記号、judgement 判定。")] PublishedTotalKind Kind,
    [property: Field("合計の対象", "財源の id、評価の記号、公表された判定の記号。すべての合計のときはない。")] string? Item,
    [property: Field("合計の年度", "開始年の西暦。計画期間全体のときはない。", Kind = FieldKind.Year)] int? Year,
    [property: Field("公表された数", "金額は円、ほかは数。")] decimal Expected,
    [property: Field("印刷された合計", "資料のとおり。")] string Printed,
    [property: Field("合計の注", "資料そのものの合計が合わないときの説明。ないこともある。")] string? Note);

[Field("項目の名指し", "階層と、その中の番号。")]
internal sealed record KeyDocument(
    [property: Field("階層の id", "levels にあるもの。", Kind = FieldKind.Id)] string Level,
    [property: Field("項目の id", "階層の中で一つ。", Kind = FieldKind.Id)] string Id);
