using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PlanSite.Diagnostics;

/// <summary>
/// Collects the problems of one run. Stages only append; the order of appending does not show, because reading sorts. Of one kind in one
/// file no more are kept than people can read, so that a broken file costs no memory.
/// </summary>
public sealed class DiagnosticBag
{
    /// <summary>So many problems of one kind are told of one file.</summary>
    public const int MostOfAKind = 1_000;

    private readonly ConcurrentDictionary<(string File, string Code), Kind> _kinds = new();
    private readonly ConcurrentDictionary<string, bool> _filesWithErrors = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Review> _reviews = new();

    /// <summary>Takes note of a problem. May be called from several threads; the order of the report is made afterwards.</summary>
    public void Report(Rule rule, SourceSpan span, string message, string remedy) => Add(new Diagnostic(rule, span, message, remedy));

    /// <summary>Takes over the problems of another bag, without its reviews.</summary>
    /// <param name="other">The other bag.</param>
    /// <param name="isTaken">Which of them; null for all.</param>
    public void Take(DiagnosticBag other, Func<Diagnostic, bool>? isTaken = null)
    {
        foreach (var diagnostic in other._kinds.Values.SelectMany(k => k.Kept).Where(d => isTaken is null || isTaken(d))) Add(diagnostic);
    }

    /// <summary>Takes note that an editor has looked at a warning and found that it stays true.</summary>
    public void Review(Review review) => _reviews.Enqueue(review);

    /// <summary>True when an error was reported so far.</summary>
    public bool HasErrors => !_filesWithErrors.IsEmpty;

    /// <summary>True when an error was reported in this file so far; warnings do not count.</summary>
    public bool HasErrorsIn(string file) => _filesWithErrors.ContainsKey(file);

    /// <summary>
    /// All problems by file, line and column; the same problem at the same place is told once. A warning that an editor has acknowledged
    /// is left out; an acknowledgement of nothing is a warning itself, unless errors hide what it may be about.
    /// </summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        var reviews = _reviews.Distinct().GroupBy(r => r.First.File, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        var found = _kinds.Values.SelectMany(k => k.Kept).ToImmutableArray();
        var open = found.Where(d => !ReviewsOf(reviews, d.Span.File).Any(r => r.Covers(d)));
        var idle = HasErrors ? [] : reviews.Values.SelectMany(r => r).Where(r => !found.Any(r.Covers)).Select(r => r.ToIdle());
        return [.. open.Concat(idle).Concat(_kinds.Values.Select(k => k.More).OfType<Diagnostic>()).Order()];
    }

    private static ImmutableArray<Review> ReviewsOf(Dictionary<string, ImmutableArray<Review>> reviews, string file) =>
        reviews.TryGetValue(file, out var own) ? own : [];

    private void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Rule.Severity is Severity.Error) _filesWithErrors.TryAdd(diagnostic.Span.File, true);
        _kinds.GetOrAdd((diagnostic.Span.File, diagnostic.Rule.Code), _ => new Kind()).Add(diagnostic);
    }

    /// <summary>The problems of one kind in one file: the first by place, whichever were reported first.</summary>
    private sealed class Kind
    {
        private readonly SortedSet<Diagnostic> _kept = [];
        private readonly Lock _lock = new();
        private Diagnostic? _last;

        public ImmutableArray<Diagnostic> Kept
        {
            get
            {
                lock (_lock) return [.. _kept];
            }
        }

        /// <summary>Says that there are more; null when all are kept.</summary>
        public Diagnostic? More => _last is null ? null : _last with
        {
            Message = $"このファイルには、{_last.Rule.Code} に当たる所がほかにもあります（{MostOfAKind:#,0} 件まで出しています）。",
            Remedy = "上の所を直してから、もう一度調べてください。",
        };

        public void Add(Diagnostic diagnostic)
        {
            lock (_lock)
            {
                if (!_kept.Add(diagnostic) || _kept.Count <= MostOfAKind) return;
                _kept.Remove(_kept.Max!);
                _last = _kept.Max;
            }
        }
    }
}
