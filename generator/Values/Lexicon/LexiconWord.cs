namespace PlanSite.Values;

/// <summary>One word of the lexicon.</summary>
/// <param name="Text">Folded, as it stands in folded text.</param>
/// <param name="Told">What is kept of it: 削減 of の削減, 前年 of 昨年度, /年 of 毎年.</param>
internal sealed record LexiconWord(string Text, string Told, WordMeaning Meaning, WordPlaces Places)
{
    /// <summary>True for words that may as well be part of an unlisted unit: 余, 整備.</summary>
    public bool NeedsListedUnit { get; init; }

    /// <summary>True for a basis that something may have grown from.</summary>
    public bool IsGrowth { get; init; }

    /// <summary>True for 約, which stands only before the number and names nothing.</summary>
    public bool IsAdverb => Places.HasFlag(WordPlaces.Before) && !Places.HasFlag(WordPlaces.Behind);

    /// <summary>True for words that give a number a direction: 減, 増加.</summary>
    public bool IsChange => Meaning is WordMeaning.Decrease or WordMeaning.Increase;

    /// <summary>What it says of a number without changing it: 約 is approximate.</summary>
    public Marks Marks => Meaning switch
    {
        WordMeaning.Approximate => Marks.Approximate,
        WordMeaning.Provisional => Marks.Provisional,
        WordMeaning.Each => Marks.Each,
        _ => Marks.None,
    };

    /// <summary>The side on which it leaves the number open: 以上 is at least; none for other words.</summary>
    public Bound Bound => Meaning switch
    {
        WordMeaning.AtLeast => Bound.AtLeast,
        WordMeaning.MoreThan => Bound.MoreThan,
        WordMeaning.AtMost => Bound.AtMost,
        WordMeaning.LessThan => Bound.LessThan,
        _ => Bound.None,
    };

    /// <summary>What a change says when it stands alone.</summary>
    public WishDirection? Wish => Meaning switch
    {
        WordMeaning.Increase => WishDirection.Up,
        WordMeaning.Decrease => WishDirection.Down,
        WordMeaning.Keep => WishDirection.Keep,
        _ => null,
    };
}
