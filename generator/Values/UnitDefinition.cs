using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>
/// One unit of the table: its name, its other spellings, and how it relates to a base unit. <c>units.txt</c> and <c>site.yaml</c> hold these.
/// </summary>
public sealed record UnitDefinition
{
    /// <summary>The spelling that is shown: 箇所, ㎡, 回.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings of the same unit: か所, カ所.</summary>
    public ImmutableArray<string> Same { get; init; } = [];

    /// <summary>The unit that values are turned into; null when the unit is its own base.</summary>
    public string? Base { get; init; }

    /// <summary>How many of the base one unit is: 1000 for 千円 on 円. Above 0.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>True keeps values in this unit and uses <see cref="Base"/> only to compare: 1.2km stays 1.2km, and can be set against 800m.</summary>
    public bool KeptAsPrinted { get; init; }

    /// <summary>True for shares and points.</summary>
    public bool IsShare { get; init; }

    /// <summary>What is wrong with the definition, in Japanese; null when it can be used.</summary>
    public string? Problem => this switch
    {
        _ when string.IsNullOrWhiteSpace(Name) || Same.Any(string.IsNullOrWhiteSpace) => "単位の名前が空です。",
        _ when IsNumberLike(Name) || Same.Any(IsNumberLike) => $"単位「{Name}」の名前は数字や符号で始められません。",
        { Times: <= 0 } => $"単位「{Name}」の倍率（times）は0より大きい数にしてください。",
        { Times: > 1_000_000_000_000 } => $"単位「{Name}」の倍率（times）が大きすぎます（1兆まで）。",
        { Base: null, Times: not 1 } => $"単位「{Name}」に倍率（times）がありますが、もとの単位（base）がありません。",
        { Base: { } b } when b == Name => $"単位「{Name}」のもとの単位（base）が自分自身です。",
        _ => null,
    };

    private static bool IsNumberLike(string name) => char.IsNumber(name[0]) || Characters.IsMinus(name[0]) && name[0] != 'ー';
}
