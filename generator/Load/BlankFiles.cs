using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>Finds YAML files that say nothing. They are errors: what stood in them would vanish from the site without a word.</summary>
internal static class BlankFiles
{
    private const string Remedy = "書いてあったことが消えていないか確かめてください。要らないファイルなら消してください。";

    /// <summary>True, reported, for a file of blanks, or of comments alone.</summary>
    public static bool Report(string path, string text, DiagnosticBag bag)
    {
        var hasComments = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var rest = line.Trim();
            if (!rest.IsEmpty && rest[0] != '#' && !IsMarker(rest)) return false;
            hasComments |= rest.Contains('#');
        }

        bag.Report(
            hasComments ? LoadRules.OnlyComments : LoadRules.EmptyFile, SourceSpan.WholeFile(path),
            hasComments ? "「#」で始まる覚え書きの行しかありません。何も書かれていないのと同じです。" : "ファイルに何も書かれていません。",
            hasComments ? "覚え書きにした値は、行の初めの「#」を消すと読まれます。" + Remedy : Remedy);
        return true;
    }

    /// <summary>The value of a file; null, reported, when it is there but holds nothing.</summary>
    public static YamlNode? Filled(YamlNode? root, string path, DiagnosticBag bag)
    {
        if (root is YamlMap { Entries.IsEmpty: true } or YamlList { Items.IsEmpty: true })
        {
            bag.Report(LoadRules.NothingInside, root.Span, $"ファイルの中身が「{(root is YamlMap ? "{ }" : "[ ]")}」だけです。", Remedy);
            return null;
        }

        if (root is null && !bag.HasErrorsIn(path)) bag.Report(LoadRules.EmptyFile, SourceSpan.WholeFile(path), "ファイルに何も書かれていません。", Remedy);
        return root;
    }

    /// <summary>A line that only begins or ends a document.</summary>
    private static bool IsMarker(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        return (comment < 0 ? line : line[..comment]).Trim() is "---" or "..." || line.StartsWith("%YAML");
    }
}
