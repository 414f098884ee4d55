using System.Collections.Frozen;
using PlanSite.Files;

namespace PlanSite.Templates;

/// <summary>
/// Style sheets, scripts, fonts and pictures of a theme. They are published below a folder that is named after all of them: an address never
/// means another file, so that browsers may keep it for ever, and what they say of each other (<c>url(…)</c>, <c>import</c>) holds as it stands.
/// </summary>
/// <param name="files">By path below the theme's <c>assets/</c>.</param>
public sealed class ThemeAssets(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
{
    /// <summary>Below it all files of all themes stand, and nothing else.</summary>
    public const string Root = "assets/";

    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files = files.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>From the site's root on, with a closing slash.</summary>
    public string Folder { get; } =
        $"{Root}{ContentName.Of(files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value)))}/";

    /// <summary>All of them, as the site holds them.</summary>
    public IEnumerable<SiteFile> Files => _files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new SiteFile(Folder + f.Key, f.Value));

    /// <summary>The bytes of a file by its path below the theme's <c>assets/</c>.</summary>
    public ReadOnlyMemory<byte> this[string path] => _files[path];

    /// <summary>Where a file is published, from the site's root on; null when the theme has none of that path.</summary>
    public string? AddressOf(string path) => _files.ContainsKey(path) ? Folder + path : null;
}
