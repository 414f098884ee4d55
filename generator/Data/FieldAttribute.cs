namespace PlanSite.Data;

/// <summary>What the JSON Schema says of a record or a property of plan.json, in the words of those who read the data.</summary>
/// <param name="title">A short name.</param>
/// <param name="description">What it means, with unit, and when it is left out; empty for a record whose name says all.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
internal sealed class FieldAttribute(string title, string description = "") : Attribute
{
    public string Title => title;

    public string Description => description;

    /// <summary>What the text or number is, beyond its type.</summary>
    public FieldKind Kind { get; init; }
}

/// <summary>Kinds of texts and numbers that a program can check.</summary>
internal enum FieldKind
{
    /// <summary>Whatever its type allows.</summary>
    Plain,

    /// <summary>The version of the format, always the current one.</summary>
    Version,

    /// <summary>A fiscal year by the calendar year in which it begins.</summary>
    Year,

    /// <summary>A number of things; never negative.</summary>
    Count,

    /// <summary>A percentage that is never negative.</summary>
    Share,

    /// <summary>A name for programs: ASCII letters, digits, dot, hyphen and underscore.</summary>
    Id,

    /// <summary>全国地方公共団体コード; empty for an invented place.</summary>
    MunicipalityCode,

    /// <summary>A goal of the SDGs.</summary>
    Goal,

    /// <summary>A target of a goal of the SDGs: 3.4, 11.a.</summary>
    GoalTarget,

    /// <summary>A local indicator of the SDGs: 3.8.1.</summary>
    SdgIndicator,

    /// <summary>A language tag.</summary>
    Language,

    /// <summary>The key of an indicator: level/item/indicator.</summary>
    IndicatorKey,

    /// <summary>A place below the top of this site.</summary>
    Address,
}
