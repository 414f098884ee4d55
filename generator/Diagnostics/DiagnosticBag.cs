using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PlanSite.Diagnostics;

/// <summary>Collects the problems of one run. Stages only append; the order of appending does not show, because reading sorts.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _found = new();

    public void Report(Rule rule, SourceSpan span, string message, string remedy) =>
        _found.Enqueue(new Diagnostic(rule, span, message, remedy));

    public bool HasErrors => _found.Any(d => d.Rule.Severity == Severity.Error);

    public bool HasErrorsIn(string file) => _found.Any(d => d.Rule.Severity == Severity.Error && d.Span.File == file);

    /// <summary>All problems by file, line and column; the same problem at the same place is told once.</summary>
    public ImmutableArray<Diagnostic> Sorted() => [.. _found.Distinct().Order()];
}
