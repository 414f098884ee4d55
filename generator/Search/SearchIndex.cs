using System.Collections.Immutable;

namespace PlanSite.Search;

/// <summary>The finished index.</summary>
/// <param name="Folder">Relative to the site's root, with a closing slash. Its name changes with any byte of the index.</param>
/// <param name="Entry">The file that the search page loads first, relative to the site's root.</param>
/// <param name="Files">All that the browser may ask for.</param>
public sealed record SearchIndex(string Folder, string Entry, ImmutableArray<SearchFile> Files);

/// <param name="Path">Relative to the site's root, forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public readonly record struct SearchFile(string Path, ReadOnlyMemory<byte> Content);
