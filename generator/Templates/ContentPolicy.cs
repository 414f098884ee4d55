using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanSite.Templates;

/// <summary>
/// What pages may load and from where (Content Security Policy): what the site itself holds, and what the theme allows besides. Who may frame
/// a page is not among it: only a server can say that.
/// </summary>
public sealed partial class ContentPolicy
{
    /// <summary>What every theme needs, and nothing more. Patterns of charts and marks of style sheets are <c>data:</c> pictures.</summary>
    public static readonly ContentPolicy OfThisSite = new(
    [
        new("default-src", "'none'"), new("script-src", "'self'"), new("style-src", "'self'"), new("img-src", "'self' data:"),
        new("font-src", "'self'"), new("connect-src", "'self'"), new("manifest-src", "'self'"), new("form-action", "'self'"),
        new("base-uri", "'none'"),
    ]);

    /// <summary>For what a theme may allow other sources.</summary>
    public static readonly ImmutableArray<string> Open =
        ["script-src", "style-src", "img-src", "font-src", "connect-src", "frame-src", "media-src", "form-action"];

    private readonly ImmutableArray<Directive> _directives;

    private ContentPolicy(ImmutableArray<Directive> directives) => _directives = directives;

    /// <summary>Whether a source may be allowed: a server by https, or what a page makes itself. No quoted word, which could allow all.</summary>
    public static bool IsSource(string text) => Source().IsMatch(text);

    /// <summary>The same with further sources for one directive of <see cref="Open"/>.</summary>
    /// <param name="directive">Its name.</param>
    /// <param name="sources">Each one that <see cref="IsSource"/> accepts, with a blank between.</param>
    public ContentPolicy With(string directive, string sources)
    {
        var at = _directives.Select(d => d.Name).ToList().IndexOf(directive);
        return new(at < 0
            ? _directives.Add(new Directive(directive, sources))
            : _directives.SetItem(at, new Directive(directive, $"{_directives[at].Sources} {sources}")));
    }

    /// <summary>As it stands in a page and in a server's header.</summary>
    public override string ToString() => string.Join("; ", _directives.Select(d => $"{d.Name} {d.Sources}"));

    [GeneratedRegex(@"^(https://(\*\.)?[a-z0-9][a-z0-9.-]*(:\d+)?(/[A-Za-z0-9._~/-]*)?|data:|blob:)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Source();

    private readonly record struct Directive(string Name, string Sources);
}
