using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>A block of a template while it is read.</summary>
/// <param name="name">As the closing tag says it.</param>
/// <param name="span">Where it was opened.</param>
/// <param name="build">Makes the statement when the block ends; null when it cannot be made, or when there is none to make.</param>
internal sealed class OpenBlock(string name, SourceSpan span, Func<OpenBlock, Statement?>? build)
{
    private bool _hasTurned;

    public string Name => name;

    public SourceSpan Span => span;

    public List<Statement> Body { get; } = [];

    public List<Statement> Otherwise { get; } = [];

    /// <summary>Where the next statement belongs.</summary>
    public List<Statement> Current => _hasTurned ? Otherwise : Body;

    public Dictionary<string, Statement[]> Inlines { get; } = new(StringComparer.Ordinal);

    /// <summary>True for the block of {{else if}}, which ends with the block it stands in.</summary>
    public bool IsChained { get; set; }

    public Statement? Build() => build?.Invoke(this);

    /// <returns>False when the block had its {{else}} already.</returns>
    public bool Turn()
    {
        if (_hasTurned) return false;
        _hasTurned = true;
        return true;
    }
}
