using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using PlanSite.Files;
using PlanSite.Templates;
using Disk = System.IO.Path;

namespace PlanSite.Commands;

/// <summary>
/// Shows the lines of a file of content or theme, while it is served, to those who write it: where a figure stands, or a mistake. Nothing
/// else of the machine is shown.
/// </summary>
/// <param name="content">The content folder, as the user named it.</param>
/// <param name="theme">The theme's folder; null for one below <c>themes/</c>.</param>
internal sealed class SourcePages(string content, string? theme)
{
    /// <summary>Where the page is; no page of the site begins so.</summary>
    public const string Path = "/_plansite/source";

    private const int Around = 10;
    private const long Largest = 16 << 20;

    private static readonly string[] Kinds = [".yaml", ".md", ".sbn-html"];

    /// <summary>Answers with the page; 404 for what is not of content or theme, or is not there.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        var asked = http.Request.Query;
        var (line, column) = (NumberOf(asked["line"]), NumberOf(asked["column"]));
        var page = PlaceOf(asked["file"].ToString()) is { } file && Read(file) is { } lines && line <= lines.Length
            ? PageOf(file, lines, line, column, BackOf(asked["from"].ToString())) : null;
        http.Response.StatusCode = page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'";
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.WriteAsync(page ?? "このファイルは、計画やテーマのフォルダーにありません。");
    }

    /// <summary>The file that is meant, from the root on; null for one that is not to be shown.</summary>
    /// <param name="asked">Below the content folder, or as problems name it, from where the program was started.</param>
    private string? PlaceOf(string asked)
    {
        if (asked.Length is 0 or > 1000 || asked.Contains('\0', StringComparison.Ordinal)) return null;
        if (!Kinds.Contains(Disk.GetExtension(asked), StringComparer.Ordinal)) return null;
        string[] named = [content, theme ?? content, "themes"];
        var folders = Array.ConvertAll(named, f => Disk.TrimEndingDirectorySeparator(Disk.GetFullPath(f)));
        var places = new[] { Disk.Combine(content, asked), asked }.Select(Disk.GetFullPath);
        return places.FirstOrDefault(p => Array.Exists(folders, f => IsBelow(p, f)));
    }

    /// <summary>False for what is elsewhere, or reached through a link within the folder, and for what is no file.</summary>
    private static bool IsBelow(string path, string folder)
    {
        if (!path.StartsWith(folder + Disk.DirectorySeparatorChar, StringComparison.Ordinal)) return false;
        for (var at = path; at is not null && at.Length > folder.Length; at = Disk.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null) return false;
        }

        return File.Exists(path) && new FileInfo(path).Length <= Largest;
    }

    private static string[]? Read(string file)
    {
        try
        {
            return Encoding.UTF8.GetString(new DiskFileSystem().ReadBytes(file)).TrimStart('\uFEFF').Split('\n');
        }
        catch (DiskFaultException)
        {
            return null;
        }
    }

    private static string PageOf(string file, string[] lines, int line, int column, string back)
    {
        var name = Disk.GetRelativePath(".", file).Replace('\\', '/');
        if (name.StartsWith("..", StringComparison.Ordinal)) name = file;
        var page = new StringBuilder();
        _ = page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="ja">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Safe(name)} の {line} 行目</title>
            <link rel="stylesheet" href="{ServedScript.SheetPath}"></head>
            <body class="plansite-source">
            <h1>{Safe(name)} の {line} 行目</h1>
            <p><a href="{Safe(back)}">ページに戻る</a>　<a href="{Safe(EditorOf(file, line, column))}">VS Code で開く</a></p>
            <p>ファイルの場所: <code>{Safe(file)}</code>（{line} 行目の {column} 文字目）</p>
            <ol>

            """);
        for (var i = Math.Max(1, line - Around); i <= Math.Min(lines.Length, line + Around); i++)
        {
            var text = lines[i - 1].TrimEnd('\r');
            _ = i == line ? page.Append(CultureInfo.InvariantCulture, $"<li aria-current=\"true\"><span>{i}</span>{Marked(text, column)}</li>\n")
                : page.Append(CultureInfo.InvariantCulture, $"<li><span>{i}</span>{Safe(text)}</li>\n");
        }

        return page.Append("</ol>\n<p>このファイルを編集ソフトで直して保存すると、ページがすぐに新しくなります。</p>\n</body>\n</html>\n").ToString();
    }

    /// <summary>The line with the words at the place marked, up to where the value ends.</summary>
    private static string Marked(string line, int column)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var isQuoted = start < line.Length && line[start] is '"' or '\'';
        var end = isQuoted ? line.IndexOf(line[start], start + 1) + 1 : line.AsSpan(start).IndexOfAny(",}]#") + start;
        if (end <= start) end = line.Length;
        return $"{Safe(line[..start])}<mark>{Safe(line[start..end])}</mark>{Safe(line[end..])}";
    }

    private static string EditorOf(string file, int line, int column) => string.Create(CultureInfo.InvariantCulture,
        $"vscode://file/{string.Join('/', file.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString))}:{line}:{column}");

    /// <summary>Only a page of this site.</summary>
    private static string BackOf(string from) => from.StartsWith('/') && !from.StartsWith("//", StringComparison.Ordinal)
        && !from.Contains('\\', StringComparison.Ordinal) ? from : "/";

    private static int NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    private static string Safe(string text) => Escaping.Of(text);
}
