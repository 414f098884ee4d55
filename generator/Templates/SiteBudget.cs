namespace PlanSite.Templates;

/// <summary>
/// How much work all pages together may be. A few may be as much as a page may be at all; many may not, or a build of thousands would take
/// hours. Safe from several threads.
/// </summary>
internal sealed class SiteBudget
{
    /// <summary>Statements a page on average; a page of the theme that comes with the program takes about a thousand.</summary>
    private const long OnAverage = 20_000;

    /// <summary>Statements above the average, for the whole site.</summary>
    private const long Above = 20_000_000;

    private long _left = Above;
    private volatile bool _isSpent;

    /// <summary>True when no further page is written.</summary>
    public bool IsSpent => _isSpent;

    /// <summary>Ends the work at once: a page did not end.</summary>
    public void End() => _isSpent = true;

    /// <summary>Counts a page; true when it was the one too much.</summary>
    /// <param name="statements">What the page took.</param>
    public bool IsSpentBy(int statements)
    {
        if (Interlocked.Add(ref _left, OnAverage - statements) >= 0 || _isSpent) return false;
        return _isSpent = true;
    }
}
