using System.Collections.Immutable;
using PlanSite.Model;

namespace PlanSite.Data;

[Field("年度ごとの数", "目標のない数。判定しない。")]
internal sealed record ObservationDocument(
    [property: Field("数の id", "項目の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("何の数か", "資料の言葉。")] string Name,
    [property: Field("値", "古い順。")] ImmutableArray<ObservedDocument> Values,
    [property: Field("数の注", "ないこともある。")] string? Note,
    [property: Field("資料の箇所", "項目と違うときだけ。ないこともある。")] ImmutableArray<SourceRefDocument>? Sources,
    [property: Field("自治体SDGs指標", "この数が当たると資料が示している番号。ないこともある。", Kind = FieldKind.SdgIndicator)]
    ImmutableArray<string>? SdgIndicators);

[Field("年度の値")]
internal sealed record ObservedDocument(
    [property: Field("年度", "値の年度(開始年の西暦)。計画期間の外のこともある。", Kind = FieldKind.Year)] int Year,
    [property: Field("値", "印刷された値と、読み取ったもの。")] ValueDocument Value);

[Field("期限のある約束")]
internal sealed record MilestoneDocument(
    [property: Field("約束", "何をするか。")] string Name,
    [property: Field("期限", "いつの年度までか(開始年の西暦)。", Kind = FieldKind.Year)] int By,
    [property: Field("実現した年度", "実現したと資料にある年度。資料にないときはなく、実現しなかったという意味ではない。", Kind = FieldKind.Year)] int? Done,
    [property: Field("約束の注", "ないこともある。")] string? Note);

[Field("年度の事業費")]
internal sealed record YearBudgetDocument(
    [property: Field("年度", "開始年の西暦。", Kind = FieldKind.Year)] int Year,
    [property: Field("合計", "円。")] decimal TotalYen,
    [property: Field("財源の内訳", "財源ごとの金額。示されていないときは空。")] ImmutableArray<SourceYenDocument> Sources,
    [property: Field("特定財源", "特定財源の合計(円)。財源の内訳がないときはない。")] decimal? EarmarkedYen,
    [property: Field("事業費の種類", "estimate 見込み、budget 予算、settled 決算。示されていないときはない。")] MoneyKind? Kind);

[Field("取組の柱", "横断区分の取組をまとめるもの。")]
internal sealed record ThemeDocument(
    [property: Field("柱の id", "横断区分の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("柱の名前", "資料のとおり。")] string Name,
    [property: Field("取組", "資料の順。")] ImmutableArray<InitiativeDocument> Initiatives);

[Field("横断区分の取組")]
internal sealed record InitiativeDocument(
    [property: Field("取組の id", "横断区分の中で一つ。", Kind = FieldKind.Id)] string Id,
    [property: Field("取組の名前", "資料のとおり。")] string Name,
    [property: Field("取組の内容", "編集者による要約(Markdown)。ないこともある。")] string? Description,
    [property: Field("結び付く項目", "どの項目にも結び付かないときはない。")] ImmutableArray<KeyDocument>? Nodes,
    [property: Field("関連する事業", "取組を担う、関連する事業の名前。ないこともある。")] string? Related,
    [property: Field("取組の注", "ないこともある。")] string? Note);

[Field("載せていない所")]
internal sealed record LeftOutDocument(
    [property: Field("資料", "sources の id。", Kind = FieldKind.Id)] string Document,
    [property: Field("見出し", "資料の中の見出し。")] string Passage,
    [property: Field("理由", "載せていない理由(Markdown)。")] string Reason);
