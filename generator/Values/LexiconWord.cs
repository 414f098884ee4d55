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

    public bool IsChange => Meaning is WordMeaning.Decrease or WordMeaning.Increase;

    public Marks Marks => Meaning switch
    {
        WordMeaning.Approximate => Marks.Approximate,
        WordMeaning.Provisional => Marks.Provisional,
        WordMeaning.Each => Marks.Each,
        _ => Marks.None,
    };

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
