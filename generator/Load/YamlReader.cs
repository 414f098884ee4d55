using PlanSite.Diagnostics;
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

    /// <summary>Null, reported, when the text is no YAML; also for an empty file.</summary>
    public static YamlNode? Read(string file, string text, DiagnosticBag bag)
    {
        var tree = new YamlTree(file, text, bag);
        try
        {
            var root = tree.Read();
            ValueChecks.Check(root, text, bag);
            return root;
        }
        catch (YamlRefusedException refused)
        {
            bag.Report(refused.Rule, refused.Span, refused.Message, refused.Remedy);
        }
        catch (Exception problem)
        {
            // Besides YamlException the parser lets InvalidOperationException and ArgumentException escape on some broken input.
            var mark = problem is YamlException { Start: { Line: > 0 } start } ? start : tree.Last;
            var span = YamlHints.PlaceOf(new SourceSpan(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column)), text);
            bag.Report(LoadRules.BrokenYaml, span, "YAML として読めません。" + YamlHints.Explain(problem), YamlHints.Remedy(text, span.Line));
        }

        return null;
    }
}
