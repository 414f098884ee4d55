using System.Collections.Immutable;
using AngleSharp.Dom;
using PlanSite.Diagnostics;

namespace PlanSite.Inspect;

/// <summary>A produced file as far as places in it must be told.</summary>
internal sealed class PageSource
{
    private readonly ImmutableArray<int> _lines;

    /// <param name="path">Below the site's root.</param>
    /// <param name="text">What stands in it.</param>
    public PageSource(string path, string text)
    {
        var lines = ImmutableArray.CreateBuilder<int>();
        lines.Add(0);
        for (int at = 0, next; (next = text.IndexOf('\n', at)) >= 0; at = next + 1) lines.Add(next + 1);
        (Path, _lines) = (path, lines.ToImmutable());
    }

    /// <summary>Below the site's root.</summary>
    public string Path { get; }

    /// <summary>
    /// Where an element begins, as wide as its name; for one that browsers add, or of a drawing, where the one around it begins.
    /// </summary>
    public SourceSpan Of(IElement element)
    {
        var placed = element;
        while (placed is { SourceReference: null }) placed = placed.ParentElement;
        return placed?.SourceReference is { Position.Index: >= 0 and var index }
            ? At(index, placed.LocalName.Length + 1) : SourceSpan.WholeFile(Path);
    }

    /// <param name="index">In the text, from 0.</param>
    /// <param name="length">How much is meant.</param>
    public SourceSpan At(int index, int length)
    {
        var found = _lines.BinarySearch(index);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceSpan(Path, line + 1, index - _lines[line] + 1) { Length = length };
    }
}
