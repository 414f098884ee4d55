namespace PlanSite.Values;

/// <summary>One number of a text with all the words that belong to it.</summary>
internal record struct Item
{
    /// <summary>The words before the number and what they mean.</summary>
    public Label Label { get; set; }

    /// <summary>The number in the base unit; the lower end of a range.</summary>
    public Quantity Quantity { get; set; }

    /// <summary>The upper end of a range.</summary>
    public Quantity? Upper { get; set; }

    /// <summary>What a bound word behind the number says: 以上; none when there is none.</summary>
    public Bound Bound { get; set; }

    /// <summary>True for a range without its lower end: 50%超60%以下.</summary>
    public bool LowerOpen { get; set; }

    /// <summary>True for a range without its upper end: 50%以上80%未満.</summary>
    public bool UpperOpen { get; set; }

    /// <summary>1 for an increase, −1 for a decrease, 0 for a number.</summary>
    public int Change { get; set; }

    /// <summary>What a change or rate is told against; null when nothing is said.</summary>
    public string? Basis { get; set; }

    /// <summary>True where a sign is printed, in a mark (▲) or a word (プラス).</summary>
    public bool HasSign { get; set; }

    /// <summary>Where a unit would stand that is not printed; 0 when there is no such place.</summary>
    public int BareEnd { get; set; }

    /// <summary>What words before and behind the number say of it.</summary>
    public Marks Marks { get; set; }

    /// <summary>True when words that may be part of a unit (整備, 余) can stand behind it.</summary>
    public bool UnitIsKnown { get; set; }

    /// <summary>Words behind the number, joined by blanks.</summary>
    public string Words { get; set; }

    /// <summary>Puts a word behind those that are there already.</summary>
    public void AddWord(string word) => Words = string.IsNullOrEmpty(Words) ? word : Words + " " + word;
}
