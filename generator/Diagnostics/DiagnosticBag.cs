using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PlanSite.Diagnostics;

/// <summary>Collects the problems of one run. Stages only append; the order of appending does not show, because reading sorts.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _found = new();
    private readonly ConcurrentQueue<Review> _reviews = new();

    public void Report(Rule rule, SourceSpan span, string message, string remedy) =>
        _found.Enqueue(new Diagnostic(rule, span, message, remedy));

    /// <summary>Takes over the problems of another bag, without its reviews.</summary>
    public void Take(DiagnosticBag other)
    {
        foreach (var diagnostic in other._found) _found.Enqueue(diagnostic);
    }

    /// <summary>Takes note that an editor has looked at a warning and found that it stays true.</summary>
    public void Review(Review review) => _reviews.Enqueue(review);

    public bool HasErrors => _found.Any(d => d.Rule.Severity == Severity.Error);

    public bool HasErrorsIn(string file) => _found.Any(d => d.Rule.Severity == Severity.Error && d.Span.File == file);

    /// <summary>
    /// All problems by file, line and column; the same problem at the same place is told once. A warning that an editor has acknowledged
    /// is left out; an acknowledgement of nothing is a warning itself, unless errors hide what it may be about.
    /// </summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        var reviews = _reviews.Distinct().ToImmutableArray();
        var found = _found.Distinct().ToImmutableArray();
        var open = found.Where(d => !reviews.Any(r => r.Covers(d)));
        var idle = HasErrors ? [] : reviews.Where(r => !found.Any(r.Covers)).Select(r => r.ToIdle());
        return [.. open.Concat(idle).Order()];
    }
}
