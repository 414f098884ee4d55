using PlanSite.Diagnostics;

namespace PlanSite.Edit;

/// <summary>
/// An edit that cannot be made: what it names is not there, two edits touch the same characters, or the file would not say what was
/// meant. Nothing is changed then.
/// </summary>
/// <param name="span">Where in the file as it was read.</param>
/// <param name="message">In plain Japanese, for staff.</param>
public sealed class EditRefusedException(SourceSpan span, string message) : Exception(message)
{
    public SourceSpan Span { get; } = span;

    /// <summary>Two edits of one place: which would hold is not said.</summary>
    internal static EditRefusedException Twice(SourceSpan span) => new(span, "同じ所を二度書きかえることはできません。");
}
