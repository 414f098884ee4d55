using System.Text;
using PlanSite.Files;
using PlanSite.Shapes;

namespace PlanSite.Commands;

/// <summary>
/// <c>schema</c>: the schemas by which editors complete and check the content, and the tables of the staff guides, from what the program
/// knows. Says which of them are not as they should be, or makes them so.
/// </summary>
public static class WriteSchemas
{
    /// <summary>Those that may have tables to be filled in.</summary>
    private static readonly string[] Guides = ["README.md", "REFERENCE.md"];

    /// <param name="content">The content folder.</param>
    /// <param name="write">False only looks.</param>
    /// <param name="files">The disk.</param>
    /// <param name="output">Where to print.</param>
    /// <returns>1 when something is out of date and stays so.</returns>
    public static int Run(string content, bool write, IWriteFiles files, TextWriter output)
    {
        var stale = Made(content, files).Where(f => !IsThere(Path.Combine(content, f.Path), f.Bytes, files)).ToArray();
        foreach (var (path, bytes) in stale)
        {
            if (write) files.WriteBytes(Path.Combine(content, path), bytes);
            output.WriteLine($"{(write ? "書きました" : "古くなっています")}: {content.TrimEnd('/')}/{path}");
        }

        if (stale.Length == 0) output.WriteLine("編集ソフトのための定義と手引きの表は、このプログラムのとおりです。");
        else if (!write) output.WriteLine("    → schema --write で作りなおしてください。");
        return stale.Length > 0 && !write ? ExitCode.Problems : ExitCode.Good;
    }

    /// <summary>All that is made, by its path in the content folder. The guide is filled in only where there is one.</summary>
    internal static IEnumerable<(string Path, byte[] Bytes)> Made(string content, IReadFiles files)
    {
        foreach (var file in ContentFile.All) yield return (file.Schema, EditorSchema.Of(file));
        foreach (var guide in Guides.Where(g => files.FileExists(Path.Combine(content, g))))
        {
            var text = Encoding.UTF8.GetString(files.ReadBytes(Path.Combine(content, guide)));
            var ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            if (Guide.Filled(text.ReplaceLineEndings("\n")) is var filled && Guide.HasTables(filled))
                yield return (guide, Encoding.UTF8.GetBytes(filled.ReplaceLineEndings(ending)));
        }
    }

    private static bool IsThere(string path, byte[] bytes, IReadFiles files) =>
        files.FileExists(path) && files.ReadBytes(path).AsSpan().SequenceEqual(bytes);
}
