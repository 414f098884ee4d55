namespace PlanSite.Diagnostics;

/// <summary>How much a problem matters: an error stops publishing, a warning is for a human to look at.</summary>
public enum Severity
{
    /// <summary>Nothing is built.</summary>
    Error,

    /// <summary>A human is asked to look; the site is built.</summary>
    Warning,
}

/// <summary>
/// A kind of problem, known by a code that never changes its meaning (PS0101 ...). Each class of rules lists its own in <c>All</c>.
/// </summary>
/// <param name="Code">Known by this for ever: PS and four digits.</param>
/// <param name="Severity">Whether it stops publishing.</param>
/// <param name="Title">What the rule watches over, in Japanese, for the list of rules.</param>
/// <param name="Remedy">What usually mends it, in a few Japanese words, for the list of rules; each problem says it for its own place.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Remedy);

/// <summary>One problem at one place, with what is wrong and how to mend it, both in plain Japanese for staff.</summary>
/// <param name="Rule">The kind of problem, with its code and whether it stops publishing.</param>
/// <param name="Span">File, line and column, counted from 1.</param>
/// <param name="Message">What is wrong, with the words of the content that are.</param>
/// <param name="Remedy">How to mend it at this place.</param>
public sealed record Diagnostic(Rule Rule, SourceSpan Span, string Message, string Remedy) : IComparable<Diagnostic>
{
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var bySpan = Span.CompareTo(other.Span);
        if (bySpan != 0) return bySpan;
        var byCode = string.CompareOrdinal(Rule.Code, other.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }
}
