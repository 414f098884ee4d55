using System.Collections.Concurrent;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Reports;

/// <summary>Finds the lines that problems are about, and says where their files are.</summary>
/// <param name="files">The door to the disk.</param>
/// <param name="content">The content folder, as the user named it.</param>
/// <param name="theme">The theme's folder, as the user named it; null for one that is found by its name.</param>
public sealed class SourceLines(IReadFiles files, string content, string? theme = null)
{
    private const string Themes = "themes/";

    /// <summary>Larger files are not read again only to show a line.</summary>
    private const long Largest = 1 << 20;

    private readonly ConcurrentDictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The file as people would open it from where they started the program; of themes, from themes/ on.</summary>
    public string PathOf(SourceSpan span) => span.Line == 0 || IsOfATheme(span) || content is "" or "." ? span.File
        : $"{content.TrimEnd('/', '\\').Replace('\\', '/')}/{span.File}";

    /// <summary>The line that is meant; null when none is, or when it cannot be shown as text.</summary>
    public string? LineOf(SourceSpan span)
    {
        if (!span.IsOfALine) return null;
        var lines = _lines.GetOrAdd(span.File, _ => Read(PlaceOf(span)));
        var line = span.Line <= lines.Length ? lines[span.Line - 1] : null;
        return line is null || line.Contains('\uFFFD', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(line) ? null : line;
    }

    private static bool IsOfATheme(SourceSpan span) => span.File.StartsWith(Themes, StringComparison.Ordinal);

    private string PlaceOf(SourceSpan span)
    {
        if (!IsOfATheme(span)) return Path.Combine(content, span.File);
        var (name, path) = span.File[Themes.Length..].Split('/', 2) is [var first, var rest] ? (first, rest) : ("", span.File);
        if (theme is null) return Path.Combine(ThemeFolders.Find(files, name), path);
        var folder = Path.TrimEndingDirectorySeparator(theme);
        return Path.Combine(Path.GetFileName(folder) == name ? folder : Path.Combine(Path.GetDirectoryName(folder) ?? "", name), path);
    }

    private string[] Read(string path)
    {
        try
        {
            if (!files.FileExists(path) || files.Length(path) is not <= Largest) return [];
            return Encoding.UTF8.GetString(files.ReadBytes(path)).TrimStart('\uFEFF').Split('\n').Select(l => l.TrimEnd('\r')).ToArray();
        }
        catch (DiskFaultException)
        {
            return [];
        }
    }
}
