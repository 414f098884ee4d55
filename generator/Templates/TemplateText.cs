using System.Buffers;
using System.Collections.Frozen;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>The text of a template, looked over for what the parser would take for something else, or accept in silence.</summary>
/// <param name="file">The file, as problems name it.</param>
/// <param name="text">What stands in it.</param>
internal sealed class TemplateText(string file, string text)
{
    private const string Quotes = "\"'`";

    private static readonly SearchValues<char> EndsOfPath = SearchValues.Create("\"'?# \n");

    private static readonly FrozenSet<string> Openers =
        new[] { "if", "for", "while", "case", "capture", "func", "do", "wrap", "with", "tablerow" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The file as problems name it: themes/default/pages/node.sbn-html.</summary>
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
            if (!tag.IsComment && UnquotedAttribute(tag.Start) is { } attribute)
            {
                yield return new Diagnostic(ThemeRules.UnquotedAttribute, At(attribute), "属性の値が引用符で囲まれていません。", "=\"{{ … }}\" の形にしてください。");
            }

            if (FixedAsset(tag) is { } path)
            {
                yield return new Diagnostic(ThemeRules.FixedAsset, At(tag.Start), $"assets の「{path}」は、この住所には置かれません。",
                    $"{{{{ asset \"{path}\" }}}} と書いてください。中身が変わるたびに変わる住所になります。");
            }
        }
    }

    /// <summary>Blocks without an end, each with its keyword and place, as far as words tell; the outermost first.</summary>
    public IEnumerable<(string Keyword, SourceSpan Place)> OpenBlocks()
    {
        var open = new Stack<(string, SourceSpan)>();
        foreach (var tag in Tags().Where(t => t is { IsComment: false, End: >= 0 }))
        {
            var before = "";
            foreach (var (word, at) in Words(tag))
            {
                if (word == "end") _ = open.TryPop(out _);
                else if (Openers.Contains(word) && (word, before) is not ("if", "else")) open.Push((word, At(at)));
                before = word;
            }
        }

        return open.Reverse();
    }

    /// <summary>What stands between double braces; braces within texts do not count, but within comments they do.</summary>
    private IEnumerable<Tag> Tags()
    {
        for (int from = 0, at; (at = text.IndexOf('{', from)) >= 0 && at + 1 < text.Length;)
        {
            from = at + 1;
            if (text[from] == '%') from = EndOfVerbatim(at);
            if (text[at + 1] != '{') continue;
            var start = at + (at + 2 < text.Length && text[at + 2] is '~' or '-' ? 3 : 2);
            var end = EndOfCode(start);
            yield return new Tag(at, end, text[start..(end < 0 ? text.Length : end)].Trim().TrimEnd('~', '-').TrimEnd());
            from = Math.Max(at + 2, end + 2);
        }
    }

    /// <summary>Where the braces stand that end a tag; negative without.</summary>
    private int EndOfCode(int from)
    {
        if (text.AsSpan(from).TrimStart().StartsWith("#")) return text.IndexOf("}}", from, StringComparison.Ordinal);
        for (var at = from; at >= 0 && at + 1 < text.Length; at++)
        {
            if (text.AsSpan(at, 2) is "}}") return at;
            if (text.AsSpan(at, 2) is "{{") return -1;
            if (Quotes.Contains(text[at]) && (at = EndOfQuoted(at)) < 0) return -1;
        }

        return -1;
    }

    /// <summary>The mark that ends what a mark began; negative without.</summary>
    private int EndOfQuoted(int quote)
    {
        for (var at = quote + 1; at < text.Length; at++)
        {
            if (text[at] == text[quote]) return at;
            if (text[at] == '\\' && text[quote] != '`') at++;
        }

        return -1;
    }

    /// <summary>Behind text that shows braces as they are: <c>{%{ … }%}</c>.</summary>
    private int EndOfVerbatim(int at)
    {
        var signs = text.AsSpan(at + 1).IndexOfAnyExcept('%');
        if (signs < 0 || text[at + 1 + signs] != '{') return at + 1;
        var close = "}" + new string('%', signs) + "}";
        var end = text.IndexOf(close, at, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + close.Length;
    }

    /// <summary>The words of a tag that are neither texts nor members nor named values.</summary>
    private IEnumerable<(string Word, int At)> Words(Tag tag)
    {
        for (var at = tag.Start + 2; at < tag.End; at++)
        {
            if (Quotes.Contains(text[at])) at = EndOfQuoted(at);
            else if (IsOfWord(text[at]))
            {
                var start = at;
                while (IsOfWord(text[at])) at++;
                if (text[start - 1] is not ('.' or '$' or '@') && text[at] is not ('.' or ':')) yield return (text[start..at], start);
                at--;
            }
        }
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>
    /// Where an attribute begins whose value is a tag without quotes, <c> name={{</c>, with or without blanks around the sign; null when the
    /// tag is none.
    /// </summary>
    private int? UnquotedAttribute(int tag)
    {
        var sign = text.AsSpan(0, tag).TrimEnd().Length - 1;
        if (sign < 0 || text[sign] != '=') return null;
        var end = text.AsSpan(0, sign).TrimEnd().Length;
        var name = end;
        while (name > 0 && (char.IsAsciiLetterOrDigit(text[name - 1]) || text[name - 1] is '-' or ':')) name--;
        return name > 0 && name < end && char.IsWhiteSpace(text[name - 1]) && (sign == end && sign == tag - 1 || IsInElement(name)) ? name : null;
    }

    /// <summary>True between the brackets of an element, outside of quotes: elsewhere, a sign is a word like any other.</summary>
    private bool IsInElement(int at)
    {
        var open = text.LastIndexOf('<', at - 1);
        return open >= 0 && char.IsAsciiLetter(text[open + 1]) && text.AsSpan(open, at - open) is var before
            && !before.Contains('>') && before.Count('"') % 2 == 0;
    }

    /// <summary>The path of an asset that is named by <c>{{ root }}assets/…</c>, as was right before; null for any other tag.</summary>
    private string? FixedAsset(Tag tag)
    {
        if (tag.End < 0 || tag.Body is not ("root" or "page.root") || !text.AsSpan(tag.End + 2).StartsWith(ThemeAssets.Root)) return null;
        var path = text.AsSpan(tag.End + 2 + ThemeAssets.Root.Length);
        var end = path.IndexOfAny(EndsOfPath);
        return (end < 0 ? path : path[..end]).ToString();
    }

    private Diagnostic Broken(Tag tag, string message, string remedy) => new(ThemeRules.BrokenTemplate, At(tag.Start), message, remedy);

    private SourceSpan At(int index)
    {
        var before = text.AsSpan(0, index);
        return new SourceSpan(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    /// <param name="Start">Of its first brace.</param>
    /// <param name="End">Of the braces that end it; negative without.</param>
    /// <param name="Body">What stands between them, without blanks around.</param>
    private readonly record struct Tag(int Start, int End, string Body)
    {
        public bool IsComment => Body.StartsWith('#');
    }
}
