using PlanSite.Diagnostics;
using PlanSite.Load.Slips;
using YamlDotNet.Core;

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
    public static YamlNode? Read(string file, string text, DiagnosticBag bag)
    {
        var whole = YamlTree.Try(file, text, 0);
        var read = whole.Fault is null or YamlRefusedException ? whole.Root : new BrokenFile(file, text, bag).Read();
        if (whole.Fault is YamlRefusedException refused) bag.Report(refused.Rule, refused.Span, refused.Message, refused.Remedy);
        if (whole.Fault is null) bag.Take(whole.Problems);
        var root = read is null ? null : TreeSlips.Mended(read, text, bag);
        ValueChecks.Check(root, text, bag);
        return root;
    }
}
