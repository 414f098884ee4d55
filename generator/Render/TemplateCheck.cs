using PlanSite.Diagnostics;

namespace PlanSite.Render;

/// <summary>
/// Looks through a template before the engine sees it, because the engine tells neither file nor line of the common faults:
/// blocks left open, closed wrongly, unescaped output, attributes without quotes.
/// </summary>
public static class TemplateCheck
{
    public static void Run(Template template, DiagnosticBag bag)
    {
        var open = new Stack<(string Name, int At)>();
        foreach (var (at, body) in TagsOf(template.Text))
        {
            if (body is null)
            {
                bag.Report(ThemeRules.BrokenTemplate, At(template, at), "{{ が閉じられていません。", "}} を書き足してください。");
            }
            else if (body.StartsWith('{'))
            {
                bag.Report(ThemeRules.UnescapedOutput, At(template, at), "三重かっこ {{{ }}} が使われています。", "{{ }} にするか、整形済みの文章は {{html …}} で出してください。");
            }
            else if (!body.StartsWith('!'))
            {
                Follow(template, at, body.Trim('~').Trim(), open, bag);
            }
        }

        foreach (var (name, at) in open)
        {
            bag.Report(ThemeRules.UnbalancedBlock, At(template, at), $"ブロック「{name}」が閉じられていません。", $"{{{{/{name}}}}} を書き足してください。");
        }

        foreach (var at in UnquotedAttributes(template.Text))
        {
            bag.Report(ThemeRules.UnquotedAttribute, At(template, at), "属性の値が引用符で囲まれていません。", "=\"{{…}}\" の形にしてください。");
        }
    }

    /// <summary>Every tag: where its {{ stands, and what is between the braces; null when they are not closed.</summary>
    private static IEnumerable<(int At, string? Body)> TagsOf(string text)
    {
        var next = 0;
        for (int at; (at = text.IndexOf("{{", next, StringComparison.Ordinal)) >= 0;)
        {
            var close = Starts("{{!--") ? "--}}" : Starts("{{{") ? "}}}" : "}}";
            var end = text.IndexOf(close, at + 2, StringComparison.Ordinal);
            var body = end < 0 ? null : text[(at + 2)..end];
            if (close == "}}" && body is { Length: > 0 } && body[0] != '!' && body.AsSpan().ContainsAny('{', '}')) body = null;
            next = body is null ? at + 2 : end + close.Length;
            yield return (at, body);

            bool Starts(string mark) => text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal);
        }
    }

    /// <summary>Where <c> name={{</c> stands: the blank before the name.</summary>
    private static IEnumerable<int> UnquotedAttributes(string text)
    {
        for (var at = -1; (at = text.IndexOf("={{", at + 1, StringComparison.Ordinal)) >= 0;)
        {
            var name = at;
            while (name > 0 && (char.IsAsciiLetterLower(text[name - 1]) || text[name - 1] == '-')) name--;
            var isComment = at + 3 < text.Length && text[at + 3] == '!';
            if (name > 0 && name < at && char.IsWhiteSpace(text[name - 1]) && !isComment) yield return name - 1;
        }
    }

    private static void Follow(Template template, int at, string body, Stack<(string Name, int At)> open, DiagnosticBag bag)
    {
        if (body.Length == 0)
        {
            bag.Report(ThemeRules.BrokenTemplate, At(template, at), "{{ }} の中が空です。", "名前を書くか、消してください。");
        }
        else if (body[0] is '#' or '^' && body.Length > 1)
        {
            open.Push((NameOf(body), at));
        }
        else if (body[0] == '/')
        {
            Close(template, at, body[1..].Trim(), open, bag);
        }
        else if (body.StartsWith("else", StringComparison.Ordinal) && open.Count == 0)
        {
            bag.Report(ThemeRules.UnbalancedBlock, At(template, at), "{{else}} がブロックの外にあります。", "{{#if}} などの中に置いてください。");
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
