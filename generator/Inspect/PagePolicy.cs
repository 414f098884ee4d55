using AngleSharp.Dom;

namespace PlanSite.Inspect;

/// <summary>What a page says that it may load (Content Security Policy), as its theme allows it.</summary>
internal sealed class PagePolicy
{
    private readonly ILookup<string, string> _sources;

    private PagePolicy(string text)
    {
        Text = text;
        _sources = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(d => d.Split(' ', StringSplitOptions.RemoveEmptyEntries)).SelectMany(d => d.Skip(1).Select(s => (Name: d[0], Source: s)))
            .ToLookup(s => s.Name, s => s.Source, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>As it stands in the page; empty without one.</summary>
    public string Text { get; }

    /// <summary>Reads that of a page.</summary>
    public static PagePolicy Of(IReadOnlyList<IElement> elements) => new(elements.FirstOrDefault(IsPolicy)?.GetAttribute("content") ?? "");

    private static bool IsPolicy(IElement element) => element.LocalName == "meta"
        && string.Equals(element.GetAttribute("http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the page lets something of another server be used.</summary>
    /// <param name="directive">For what: img-src.</param>
    /// <param name="target">Where it is.</param>
    public bool Allows(string directive, Uri target) => _sources[directive].Any(source => Holds(source, target));

    private static bool Holds(string source, Uri target)
    {
        if (!Uri.TryCreate(source.Replace("*.", "any.", StringComparison.Ordinal), UriKind.Absolute, out var allowed)) return false;
        if (allowed.Scheme != target.Scheme || allowed.Port != target.Port) return false;
        var isHost = source.Contains("*.", StringComparison.Ordinal)
            ? target.Host.EndsWith(allowed.Host["any".Length..], StringComparison.OrdinalIgnoreCase) : target.Host == allowed.Host;
        return isHost && (allowed.AbsolutePath == "/" || (allowed.AbsolutePath.EndsWith('/')
            ? target.AbsolutePath.StartsWith(allowed.AbsolutePath, StringComparison.Ordinal) : target.AbsolutePath == allowed.AbsolutePath));
    }
}
