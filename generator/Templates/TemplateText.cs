using System.Text.RegularExpressions;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>The text of a template, looked over for what the parser would take for something else, or accept in silence.</summary>
/// <param name="file">The file, as problems name it.</param>
/// <param name="text">What stands in it.</param>
internal sealed partial class TemplateText(string file, string text)
{
    public string File => file;

    /// <summary>All faults, in the order of the text.</summary>
    public IEnumerable<Diagnostic> Faults()
    {
        foreach (var tag in Tags())
        {
            var old = OldForms.Of(text.AsSpan(tag.Start + 2), tag.Body);
            if (old is var (rule, message, remedy)) yield return new Diagnostic(rule, At(tag.Start), message, remedy);
            else if (tag.End < 0) yield return Broken(tag, "{{ が閉じられていません。", "}} を書き足してください。");
            else if (tag.Body.Length == 0) yield return Broken(tag, "{{ }} の中が空です。", "名前を書くか、消してください。");
            if (!tag.IsComment && UnquotedAttribute().Match(text, 0, tag.Start) is { Success: true } attribute)
            {
                yield return new Diagnostic(ThemeRules.UnquotedAttribute, At(attribute.Index), "属性の値が引用符で囲まれていません。", "=\"{{ … }}\" の形にしてください。");
            }
        }
    }

    /// <summary>Blocks without an end, each with its keyword and place, as far as words tell; the outermost first.</summary>
    public IEnumerable<(string Keyword, SourceSpan Place)> OpenBlocks()
    {
        var open = new Stack<(string, SourceSpan)>();
        foreach (var tag in Tags().Where(t => t is { IsComment: false, End: >= 0 }))
        {
            foreach (var word in BlockWords().Matches(text[tag.Start..tag.End]).Select(m => m.Groups["word"]).Where(w => w.Success))
            {
                if (word.Value != "end") open.Push((word.Value, At(tag.Start + word.Index)));
                else _ = open.TryPop(out _);
            }
        }

        return open.Reverse();
    }

    private IEnumerable<Tag> Tags()
    {
        var hasVerbatim = text.Contains("{%", StringComparison.Ordinal);
        for (int from = 0, at; (at = text.IndexOf("{{", from, StringComparison.Ordinal)) >= 0;)
        {
            if (hasVerbatim && Verbatim().Match(text, from) is { Success: true } verbatim && verbatim.Index < at)
            {
                from = verbatim.Index + verbatim.Length;
                continue;
            }

            var code = Code().Match(text, at);
            var tag = code.Success ? new Tag(at, at + code.Length, code.Groups["body"].Value.Trim()) : Tag.Unclosed(at, text[(at + 2)..]);
            yield return tag;
            from = Math.Max(at + 2, tag.End);
        }
    }

    private Diagnostic Broken(Tag tag, string message, string remedy) => new(ThemeRules.BrokenTemplate, At(tag.Start), message, remedy);

    private SourceSpan At(int index)
    {
        var before = text.AsSpan(0, index);
        return new SourceSpan(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    /// <summary>Text that shows braces as they are: <c>{%{ … }%}</c>.</summary>
    [GeneratedRegex(@"\{(?<signs>%+)\{.*?\}\k<signs>\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Verbatim();

    /// <summary>What stands between double braces; braces within texts do not count, but within comments they do.</summary>
    [GeneratedRegex("""
        \G \{\{ [~-]? (?<body> \s*\#.*? | (?: [^"'`{}] | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | `[^`]*` | \{(?!\{) | \}(?!\}) )*? ) [~-]? \}\}
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Code();

    /// <summary>An attribute whose value is a tag without quotes: <c> name={{</c>.</summary>
    [GeneratedRegex(@"(?<=\s)[a-z-]+=\z")]
    private static partial Regex UnquotedAttribute();

    [GeneratedRegex("""(?:"(?:\\.|[^"\\])*"|else\s+if|(?<![\w.$@])(?<word>if|for|while|case|capture|func|do|wrap|with|tablerow|end)(?![\w.:]))""")]
    private static partial Regex BlockWords();

    /// <summary>What stands between double braces, and where; without an end, <paramref name="End"/> is negative.</summary>
    private readonly record struct Tag(int Start, int End, string Body)
    {
        public bool IsComment => Body.StartsWith('#');

        public static Tag Unclosed(int start, string rest) => new(start, -1, rest.TrimStart('~', '-', ' '));
    }
}
