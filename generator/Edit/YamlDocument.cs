using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>A YAML file that can be changed without touching what is not changed: comments, order, quotes, blank lines and line ends.</summary>
/// <param name="Path">Relative to the content folder, for messages.</param>
/// <param name="Text">Without byte order mark.</param>
/// <param name="HasByteOrderMark">Kept when the file is written.</param>
/// <param name="Root">What was read from the text; edits name its nodes.</param>
public sealed record YamlDocument(string Path, string Text, bool HasByteOrderMark, YamlNode Root)
{
    /// <summary>The file; null when it says nothing, or when it has errors (which are reported): where they end cannot be told.</summary>
    public static YamlDocument? Read(string path, byte[] bytes, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var text = TextDecoder.Decode(path, bytes, own);
        var root = text is null ? null : YamlReader.Read(path, text, own);
        bag.Take(own);
        return root is null || own.HasErrors ? null : new YamlDocument(path, text!, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), root);
    }

    /// <summary>The file with all edits made at once, read again. They name the nodes of this document, whatever the other edits do.</summary>
    /// <exception cref="EditRefusedException">An edit cannot be made, or the result would not read as meant.</exception>
    public YamlDocument Apply(params IReadOnlyList<YamlEdit> edits)
    {
        var meant = Meaning.Of(Root, edits);
        var text = new EditPlan(this).Changed(edits);
        var told = new DiagnosticBag();
        var changed = Read(Path, (this with { Text = text }).ToBytes(), told);
        if (changed is not null && Meaning.IsSame(changed.Root, meant)) return changed;
        var span = edits.Count > 0 ? edits[0].Target.Span : Root.Span;
        throw new EditRefusedException(span, $"書きかえると、意図したとおりに読めないファイルになります。{told.Sorted().FirstOrDefault()?.Message}");
    }

    /// <summary>The file's bytes in UTF-8, with the byte order mark it had.</summary>
    public byte[] ToBytes() => [.. HasByteOrderMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Text)];
}
