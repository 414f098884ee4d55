namespace PlanSite.Values;

/// <summary>Words before a number, and what they mean for it.</summary>
internal readonly record struct Label
{
    /// <summary>All words, as a qualifier: 延べ, 約, 動画閲覧者.</summary>
    public string Words { get; init; }

    /// <summary>The words that name a part, without 約: 地域型.</summary>
    public string Name { get; init; }

    /// <summary>What the number counts by, with a leading slash: /年 for 年2回; null when nothing.</summary>
    public string? Per { get; init; }

    /// <summary>A unit inside the words, which then cannot be the unit of the number: 歳 in 75歳以上; null when none.</summary>
    public string? SpokenUnit { get; init; }

    /// <summary>True when the number stands in the middle of words, so that an unlisted unit may be the rest of a sentence.</summary>
    public bool RunsOn { get; init; }

    /// <summary>True for マイナス before the number.</summary>
    public bool Negative { get; init; }

    /// <summary>What the number is told against: 前年 for 前年比; null when nothing is said.</summary>
    public string? Basis { get; init; }

    /// <summary>True when the words make sense only for a change: 前年より.</summary>
    public bool NeedsChange { get; init; }

    /// <summary>True for プラス and マイナス.</summary>
    public bool HasSign { get; init; }

    /// <summary>What the words say of the number without changing it.</summary>
    public Marks Marks { get; init; }

    /// <summary>A bound before the number: 少なくとも; none for most.</summary>
    public Bound Bound { get; init; }

    /// <summary>The label with what one of its words says.</summary>
    public Label With(LexiconWord word) => this with
    {
        Marks = Marks | word.Marks,
        Bound = word.Bound is Bound.None ? Bound : word.Bound,
        Negative = Negative || word.Meaning is WordMeaning.Minus,
        HasSign = HasSign || word.Meaning is WordMeaning.Minus or WordMeaning.Plus,
    };

    /// <summary>No words before the number.</summary>
    public static Label None { get; } = new() { Words = "", Name = "" };
}
