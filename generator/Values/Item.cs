namespace PlanSite.Values;

/// <summary>One number of a text with all the words that belong to it.</summary>
internal record struct Item
{
    public Label Label { get; set; }

    public Quantity Quantity { get; set; }

    /// <summary>The upper end of a range.</summary>
    public Quantity? Upper { get; set; }

    public Bound Bound { get; set; }

    public bool LowerOpen { get; set; }

    public bool UpperOpen { get; set; }

    /// <summary>1 for an increase, −1 for a decrease, 0 for a number.</summary>
    public int Change { get; set; }

    /// <summary>What a change or rate is told against; null when nothing is said.</summary>
    public string? Basis { get; set; }

    public bool HasSign { get; set; }

    /// <summary>Where a unit would stand that is not printed; 0 when there is no such place.</summary>
    public int BareEnd { get; set; }

    public Marks Marks { get; set; }

    /// <summary>True when words that may be part of a unit (整備, 余) can stand behind it.</summary>
    public bool UnitIsKnown { get; set; }

    /// <summary>Words behind the number, joined by blanks.</summary>
    public string Words { get; set; }

    public void AddWord(string word) => Words = string.IsNullOrEmpty(Words) ? word : Words + " " + word;
}
