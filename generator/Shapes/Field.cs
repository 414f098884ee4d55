namespace PlanSite.Shapes;

/// <summary>One key of a record of the content: all that is known of it before any file is read.</summary>
/// <param name="name">The word before the colon: <c>data_date</c>.</param>
/// <param name="japanese">What it holds, in a few words for staff: データの日付.</param>
/// <param name="english">The same in English.</param>
/// <param name="kind">What may stand behind the colon.</param>
internal abstract class Field(string name, string japanese, string english, Kind kind)
{
    /// <summary>The word before the colon: <c>data_date</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What it holds, in a few words.</summary>
    public Title Title { get; } = new(japanese, english);

    /// <summary>What may stand behind the colon.</summary>
    public Kind Kind { get; } = kind;

    /// <summary>True where a record without it is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How to write it, in Japanese sentences with Markdown; empty when the title says all.</summary>
    public string Help { get; init; } = "";

    /// <summary>A value as it would be written behind the colon; null where the kind says it all.</summary>
    public string? Example { get; init; }

    /// <summary>What holds when it is not written, as it would be written; null when then nothing does.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The edition that brought it: 0.6.0; null for keys that have always been there.</summary>
    public string? Since { get; init; }
}
