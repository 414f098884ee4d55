using PlanSite.Diagnostics;
using PlanSite.Load.Slips;

namespace PlanSite.Load;

/// <summary>
/// Reads YAML into nodes with positions. Anchors, aliases, tags and several documents are refused: staff do not need them, and they hide
/// where a value comes from.
/// </summary>
public static class YamlReader
{
    /// <summary>The file's value; null when it is empty or could not be read (which is reported).</summary>
    public static YamlNode? Read(string file, byte[] bytes, DiagnosticBag bag) =>
        TextDecoder.Decode(file, bytes, bag) is { } text ? Read(file, text, bag) : null;

    /// <summary>
    /// Null for an empty file and, reported, when nothing of the text is YAML. Of a text with faults it is what stands beside them, or what
    /// they were probably meant to be: for finding further faults, not for publishing.
    /// </summary>
    public static YamlNode? Read(string file, string text, DiagnosticBag bag) => ReadAll(file, text, bag).Root;

    /// <summary>The same, and whether all of the text was read: what is missing may stand in what was not.</summary>
    internal static (YamlNode? Root, bool IsWhole) ReadAll(string file, string text, DiagnosticBag bag)
    {
        var (read, isWhole) = ReadOrMend(file, text, bag);
        var root = read is null ? null : TreeSlips.Mended(read, text, bag);
        ValueChecks.Check(root, text, bag);
        if (read is not null) TabSlips.Report(read, text, bag);
        return (root, isWhole);
    }

    private static (YamlNode? Root, bool IsWhole) ReadOrMend(string file, string text, DiagnosticBag bag)
    {
        var whole = YamlTree.Try(file, text, 0);
        switch (whole.Fault)
        {
            case null:
                bag.Take(whole.Problems);
                return (whole.Root, true);
            case YamlRefusedException refused:
                bag.Report(refused.Rule, refused.Span, refused.Message, refused.Remedy);
                return (null, false);
            default:
                var broken = new BrokenFile(file, text, bag);
                return (broken.Read(), broken.IsWhole);
        }
    }
}
