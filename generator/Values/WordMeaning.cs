namespace PlanSite.Values;

/// <summary>What a word of <c>lexicon.txt</c> says, where it is written with hyphens: at-least.</summary>
internal enum WordMeaning
{
    /// <summary>Says something about the number without changing it; kept as a qualifier.</summary>
    Plain,
    Approximate,
    Provisional,

    /// <summary>The number holds for each of several.</summary>
    Each,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,

    /// <summary>減, 削減: the number is how much less. Alone a wish for less.</summary>
    Decrease,

    /// <summary>増, 増加: the number is how much more. Alone a wish for more.</summary>
    Increase,

    /// <summary>A change of which the direction is not clear: 改善, 不足.</summary>
    Change,

    /// <summary>Alone a wish that nothing changes; behind a number no more than a qualifier.</summary>
    Keep,

    /// <summary>半減: a change told without its number.</summary>
    Halved,
    Plus,
    Minus,

    /// <summary>What a change or rate may be told against: 前年.</summary>
    Basis,

    /// <summary>Stands behind a basis, and a bare rate may have it too: 前年比.</summary>
    Ratio,

    /// <summary>Stands behind a basis of a change; without one it is not known what is compared: より.</summary>
    Than,

    /// <summary>Stands behind a basis of a change, or means nothing: に対し.</summary>
    Towards,

    /// <summary>Makes the number one that cannot be compared: 5件まで.</summary>
    Relative,

    /// <summary>当たり, につき: what stood before is what the rate counts by.</summary>
    Per,

    /// <summary>Is what the rate counts by: 毎月.</summary>
    Rate,
    PersonDay,

    /// <summary>Makes a rate of what stands before it: 四半期ごと.</summary>
    Frequency,

    /// <summary>A name with digits in it: CO2.</summary>
    Name,

    /// <summary>Makes a name of the number before it: 3年生.</summary>
    Noun,
    Footnote,

    /// <summary>Nothing is set or reported.</summary>
    Nothing,

    /// <summary>Nothing, and also behind a <see cref="Topic"/>: データなし.</summary>
    None,
    Topic,

    /// <summary>Not known yet.</summary>
    Pending,

    /// <summary>As in another cell: 〃.</summary>
    SameAs,

    /// <summary>Leads from one value to another.</summary>
    Arrow,

    /// <summary>What a spreadsheet answers instead of a value.</summary>
    Answer,

    /// <summary>A stage of work that could be taken for something else.</summary>
    Stage,
    Ordinal,

    /// <summary>Belongs to a date: 3月末.</summary>
    DatePart,

    /// <summary>Stands behind a whole date: 3月末まで.</summary>
    DateEnd,
}

/// <summary>Where a word may stand; <c>lexicon.txt</c> has an example of each.</summary>
[Flags]
internal enum WordPlaces
{
    None = 0,
    Before = 1,
    Behind = 2,
    Bracket = 4,
    Alone = 8,
    Date = 16,
    Unit = 32,
    Words = 64,
}
