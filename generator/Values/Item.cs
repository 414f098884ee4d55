namespace PlanSite.Values;

/// <summary>One number of a text with all the words that belong to it.</summary>
internal record struct Item
{
    public Label Label { get; set; }

    public Quantity Quantity { get; set; }

    /// <summary>The upper end of a range.</summary>
    public Quantity? Upper { get; set; }

    public Bound Bound { get; set; }

    public bool Approximate { get; set; }

    public bool Provisional { get; set; }

    /// <summary>True when words that may be part of a unit (整備, 余) can stand behind it.</summary>
    public bool UnitIsKnown { get; set; }

    /// <summary>Words behind the number, joined by blanks.</summary>
    public string Words { get; set; }

    public void AddWord(string word) => Words = string.IsNullOrEmpty(Words) ? word : Words + " " + word;
}
