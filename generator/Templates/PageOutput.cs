using Scriban.Runtime;

namespace PlanSite.Templates;

/// <summary>Where Scriban writes finished markup to.</summary>
internal sealed class PageOutput(PageWriter writer) : IScriptOutput
{
    public void Write(string text, int offset, int count) => writer.Write(text.AsSpan(offset, count));

    /// <summary>Pages are never written waiting.</summary>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) => throw new NotSupportedException();
}
