namespace PlanSite.Values;

/// <summary>What a word of <c>lexicon.txt</c> says, where it is written with hyphens: at-least.</summary>
internal enum WordMeaning
{
    /// <summary>Says something about the number without changing it; kept as a qualifier.</summary>
    Plain,

    /// <summary>The number is not exact: 約, 程度.</summary>
    Approximate,

    /// <summary>The number may still change: 速報値, 見込み.</summary>
    Provisional,

    /// <summary>The number holds for each of several.</summary>
    Each,

    /// <summary>以上: this or more.</summary>
    AtLeast,

    /// <summary>超: more than this.</summary>
    MoreThan,

    /// <summary>以下: this or less.</summary>
    AtMost,

    /// <summary>未満: less than this.</summary>
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

    /// <summary>プラス before a number.</summary>
    Plus,

    /// <summary>マイナス before a number, which it makes negative.</summary>
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

    /// <summary>Counts by persons and days at once: 一人一日.</summary>
    PersonDay,

    /// <summary>Makes a rate of what stands before it: 四半期ごと.</summary>
    Frequency,

    /// <summary>A name with digits in it: CO2.</summary>
    Name,

    /// <summary>Makes a name of the number before it: 3年生.</summary>
    Noun,

    /// <summary>Before a number, makes it the number of a note: 注1.</summary>
    Footnote,

    /// <summary>Nothing is set or reported.</summary>
    Nothing,

    /// <summary>Nothing, and also behind a <see cref="Topic"/>: データなし.</summary>
    None,

    /// <summary>What may be said to be absent: the データ of データなし.</summary>
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

    /// <summary>第: the number behind it is a place in an order.</summary>
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
    /// <summary>In no place: nothing is looked for.</summary>
    None = 0,

    /// <summary>Before the number: 約30人.</summary>
    Before = 1,

    /// <summary>Behind the number and its unit: 100人以上.</summary>
    Behind = 2,

    /// <summary>In brackets behind the number: 10件（累計）.</summary>
    Bracket = 4,

    /// <summary>As the whole text: 維持, なし.</summary>
    Alone = 8,

    /// <summary>Beside a date.</summary>
    Date = 16,

    /// <summary>In the place of a unit, or as part of one.</summary>
    Unit = 32,

    /// <summary>Among other words, wherever it stands.</summary>
    Words = 64,
}
