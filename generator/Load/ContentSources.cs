using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>A content file that was read: its value, or null when it is empty or broken (which is reported).</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Root">What is in it; null when it could not be read.</param>
public sealed record YamlSource(string Path, YamlNode? Root)
{
    public SourceSpan Span => SourceSpan.WholeFile(Path);

    /// <summary>False when something in it could not be read (which is reported): what seems to be missing may stand there.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <param name="Id">File name without ending.</param>
/// <param name="Path">From the content folder on.</param>
/// <param name="Title">The first heading.</param>
/// <param name="Markdown">The text as it was written.</param>
public sealed record ProseSource(string Id, string Path, string Title, string Markdown)
{
    /// <summary>The folder of a page of the site that says the same in another language; null for the page itself.</summary>
    public string? Language => Path.Split('/') is ["pages", var language, _] ? language : null;
}

/// <summary>One actuals file of a fiscal year.</summary>
/// <param name="Year">The file's or folder's name, not yet read as a year.</param>
/// <param name="File">The file itself.</param>
public sealed record ActualsSource(string Year, YamlSource File);

/// <param name="Id">Name of the plan's folder.</param>
/// <param name="Plan">The file plan.yaml.</param>
/// <param name="Measures">The files of measures/, by path.</param>
/// <param name="Actuals">The files of actuals/, by year and path.</param>
/// <param name="Pages">The pages of the plan.</param>
public sealed record PlanSources(
    string Id,
    YamlSource Plan,
    ImmutableArray<YamlSource> Measures,
    ImmutableArray<ActualsSource> Actuals,
    ImmutableArray<ProseSource> Pages)
{
    /// <summary>The files of programmes/, by path: what each programme does.</summary>
    public ImmutableArray<YamlSource> Programmes { get; init; } = [];

    /// <summary>True when a file that should have been read was not (which is reported): nothing can be said of what is missing.</summary>
    public bool HasUnread { get; init; }

    /// <summary>True when a file that may hold measures was not read (which is reported): what refers to them only seems to be wrong.</summary>
    public bool HasUnreadMeasures { get; init; }
}

/// <summary>Everything in the content folder, read but not yet understood.</summary>
/// <param name="Site"><c>site.yaml</c>.</param>
/// <param name="Pages">Prose of the site itself, by file name.</param>
/// <param name="Plans">By the names of their folders.</param>
public sealed record Sources(YamlSource Site, ImmutableArray<ProseSource> Pages, ImmutableArray<PlanSources> Plans)
{
    /// <summary>Prose of the site itself in its other languages.</summary>
    public ImmutableArray<ProseSource> Translations { get; init; } = [];
}
