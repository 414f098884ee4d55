using System.Collections.Immutable;
using PlanSite.Values;

namespace PlanSite.Data;

/// <summary>A value in plan.json: as it is printed, and what was read of it.</summary>
[Field("値", "印刷のとおりと、その読み取り。読み取れなかったことは、ない。0 ではない。")]
internal sealed record ValueDocument(
    [property: Field("印刷された値", "資料に書かれたとおり。")] string Printed,
    [property: Field("読み取り方", "number 数、range 幅、parts 区分ごとの数、change 増減の量、milestone 段階や言葉、wish 数のない向き、date 日付、"
        + "not_set 目標や値がない、pending 集計中など、unread 読み取れない。")] ValueKind Reading,
    [property: Field("数", "基本単位での正確な値。幅のある値は下限。増減の量(change)は、減るとき負。")] decimal? Number,
    [property: Field("単位", "数の単位。単位のない数にはない。")] string? Unit,
    [property: Field("上限", "幅のある値の上限。")] decimal? Upper,
    [property: Field("下限を含まないか", "下限そのものを含まないとき true(50%超)。ほかではない。")] bool? LowerOpen,
    [property: Field("上限を含まないか", "上限そのものを含まないとき true(80%未満)。ほかではない。")] bool? UpperOpen,
    [property: Field("比べたもの", "増減や比率が何と比べたものか(前年、当初、2013年度)。")] string? Basis,
    [property: Field("かっこの中の数", "5件(累計23件)の 23件。")] QuantityDocument? Secondary,
    [property: Field("区分", "区分ごとの数。parts だけにある。")] ImmutableArray<PartDocument>? Parts,
    [property: Field("段階", "段階や言葉。milestone だけにある。")] string? Milestone,
    [property: Field("向き", "up 増加、down 減少、keep 維持。")] WishDirection? Wish,
    [property: Field("以上・以下", "at_least 以上、more_than 超、at_most 以下、less_than 未満。")] Bound? Bound,
    [property: Field("速報か", "速報値、暫定値などのとき true。ほかではない。")] bool? Provisional,
    [property: Field("およその数か", "約、概算などのとき true。ほかではない。")] bool? Approximate,
    [property: Field("それぞれか", "各、それぞれなどのとき true。ほかではない。")] bool? Each,
    [property: Field("添えられた言葉", "数の前後の、ほかに読み取らない言葉(延べ、累計など)。")] string? Qualifier,
    [property: Field("値の注", "かっこの中の説明など。")] string? Note);

[Field("数と単位")]
internal sealed record QuantityDocument(
    [property: Field("数", "基本単位での正確な値。")] decimal Number,
    [property: Field("単位", "単位のない数にはない。")] string? Unit);

[Field("区分の数")]
internal sealed record PartDocument(
    [property: Field("区分の名前", "数の前の言葉。")] string Label,
    [property: Field("数", "基本単位での正確な値。")] decimal Number,
    [property: Field("単位", "単位のない数にはない。")] string? Unit);
