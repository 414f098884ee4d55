namespace PlanSite.Diagnostics;

/// <summary>An editor's acknowledgement (<c>reviewed: { PS0518: reason }</c>) of one kind of warning between two places of a file.</summary>
/// <param name="First">Where the part that it speaks of begins.</param>
/// <param name="Last">Where its last value begins.</param>
/// <param name="Code">The code of the warning.</param>
/// <param name="Span">Where the acknowledgement itself stands.</param>
public sealed record Review(SourceSpan First, SourceSpan Last, string Code, SourceSpan Span)
{
    /// <summary>True for a warning of that kind in that part; errors are never covered.</summary>
    public bool Covers(Diagnostic diagnostic) =>
        diagnostic.Rule.Severity is Severity.Warning && diagnostic.Rule.Code == Code
        && diagnostic.Span.File == First.File && diagnostic.Span >= First && (diagnostic.Span <= Last || IsBehindTheLastValue(diagnostic));

    /// <summary>What a value lost to a comment stands behind it, up to the end of the line.</summary>
    private bool IsBehindTheLastValue(Diagnostic diagnostic) => Code == "PS0105" && diagnostic.Span.Line == Last.Line;

    /// <summary>The warning that there is nothing to acknowledge here.</summary>
    public Diagnostic ToIdle() => new(ReviewRules.Idle, Span, $"reviewed の {Code} に当たる注意は、ここには出ていません。", "要らなくなった reviewed の行を消してください。");
}
