using System.Text.RegularExpressions;
using PlanSite.Diagnostics;

namespace PlanSite.Render;

/// <summary>
/// Looks through a template before the engine sees it, because the engine tells neither file nor line of the common faults:
/// blocks left open, closed wrongly, unescaped output, attributes without quotes.
/// </summary>
public static partial class TemplateCheck
{
    [GeneratedRegex(@"\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{(?<body>[^{}]*)(?<end>\}\})?", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s[a-z-]+=\{\{[^!]")]
    private static partial Regex UnquotedAttribute();

    public static void Run(Template template, DiagnosticBag bag)
    {
        var open = new Stack<(string Name, int At)>();
        foreach (Match tag in Tag().Matches(template.Text))
        {
            if (tag.Value.StartsWith("{{!", StringComparison.Ordinal)) continue;
            if (tag.Value.StartsWith("{{{", StringComparison.Ordinal))
            {
                bag.Report(ThemeRules.UnescapedOutput, At(template, tag.Index), "三重かっこ {{{ }}} が使われています。", "{{ }} にするか、整形済みの文章は {{html …}} で出してください。");
            }
            else if (!tag.Groups["end"].Success)
            {
                bag.Report(ThemeRules.BrokenTemplate, At(template, tag.Index), "{{ が閉じられていません。", "}} を書き足してください。");
            }
            else
            {
                Follow(template, tag, open, bag);
            }
        }

        foreach (var (name, at) in open)
        {
            bag.Report(ThemeRules.UnbalancedBlock, At(template, at), $"ブロック「{name}」が閉じられていません。", $"{{{{/{name}}}}} を書き足してください。");
        }

        foreach (Match attribute in UnquotedAttribute().Matches(template.Text))
        {
            bag.Report(ThemeRules.UnquotedAttribute, At(template, attribute.Index), "属性の値が引用符で囲まれていません。", "=\"{{…}}\" の形にしてください。");
        }
    }

    private static void Follow(Template template, Match tag, Stack<(string Name, int At)> open, DiagnosticBag bag)
    {
        var body = tag.Groups["body"].Value.Trim('~').Trim();
        if (body.Length == 0)
        {
            bag.Report(ThemeRules.BrokenTemplate, At(template, tag.Index), "{{ }} の中が空です。", "名前を書くか、消してください。");
        }
        else if (body[0] is '#' or '^' && body.Length > 1)
        {
            open.Push((NameOf(body), tag.Index));
        }
        else if (body[0] == '/')
        {
            Close(template, tag.Index, body[1..].Trim(), open, bag);
        }
        else if (body.StartsWith("else", StringComparison.Ordinal) && open.Count == 0)
        {
            bag.Report(ThemeRules.UnbalancedBlock, At(template, tag.Index), "{{else}} がブロックの外にあります。", "{{#if}} などの中に置いてください。");
        }
    }

    private static void Close(Template template, int at, string name, Stack<(string Name, int At)> open, DiagnosticBag bag)
    {
        if (open.Count == 0)
        {
            bag.Report(ThemeRules.UnbalancedBlock, At(template, at), $"{{{{/{name}}}}} に対応する開きがありません。", "余分なら消してください。");
            return;
        }

        var (expected, opened) = open.Pop();
        if (expected == name) return;
        bag.Report(ThemeRules.UnbalancedBlock, At(template, at), $"{{{{/{name}}}}} がありますが、開いているのは「{expected}」です（{At(template, opened).Line} 行目）。",
            $"{{{{/{expected}}}}} に直してください。");
    }

    /// <summary>#if x → if; #> layouts/site → layouts/site; #*inline "head" → inline.</summary>
    private static string NameOf(string body)
    {
        var words = body[1..].TrimStart('>', '*').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : words[0];
    }

    public static SourceSpan At(Template template, int index)
    {
        var before = template.Text.AsSpan(0, index);
        return new SourceSpan(template.File, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
