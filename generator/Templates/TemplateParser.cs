using System.Collections.Frozen;
using System.Text;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>
/// Reads a template: the part of Handlebars that themes/README.md lists. Everything wrong is told with its line and column, all at once.
/// Written for a program that runs for a second: nothing is compiled, and every name knows its place.
/// </summary>
public sealed class TemplateParser
{
    private static readonly FrozenDictionary<string, Func<PathExpression, OpenBlock, Statement>> Blocks =
        new Dictionary<string, Func<PathExpression, OpenBlock, Statement>>(StringComparer.Ordinal)
        {
            ["if"] = (path, block) => new ConditionStatement(path, true, [.. block.Body], [.. block.Otherwise]),
            ["unless"] = (path, block) => new ConditionStatement(path, false, [.. block.Body], [.. block.Otherwise]),
            ["each"] = (path, block) => new EachStatement(path, [.. block.Body], [.. block.Otherwise]),
            ["with"] = (path, block) => new WithStatement(path, [.. block.Body], [.. block.Otherwise]),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string _file;
    private readonly string _text;
    private readonly DiagnosticBag _bag;
    private readonly Stack<OpenBlock> _open = new();

    private TemplateParser(string file, string text, DiagnosticBag bag)
    {
        _file = file;
        _text = text;
        _bag = bag;
        _open.Push(new OpenBlock("", default, null));
    }

    public static Template Parse(string name, string file, string text, DiagnosticBag bag) =>
        new(name, file, text) { Statements = new TemplateParser(file, text, bag).Read() };

    private List<Statement> Read()
    {
        var next = 0;
        for (var from = 0; TemplateTag.Next(_text, from) is { } tag; from = tag.End)
        {
            var (before, after) = tag.Edges(_text);
            AddContent(next, before);
            next = after;
            if (!tag.IsComment) CheckQuotes(tag.At);
            Follow(tag, At(tag.At));
        }

        AddContent(next, _text.Length);
        for (; _open.Count > 1; Leave())
        {
            var block = _open.Peek();
            if (!block.IsChained) Report(ThemeRules.UnbalancedBlock, block.Span, $"ブロック「{block.Name}」が閉じられていません。", $"{{{{/{block.Name}}}}} を書き足してください。");
        }

        return _open.Peek().Body;
    }

    private void AddContent(int from, int to)
    {
        if (to > from) Add(new ContentStatement(Encoding.UTF8.GetBytes(_text[from..to])));
    }

    private void Add(Statement statement) => _open.Peek().Current.Add(statement);

    private void Follow(TemplateTag tag, SourceSpan span)
    {
        switch (tag.Body)
        {
            case null:
                Report(ThemeRules.BrokenTemplate, span, "{{ が閉じられていません。", "}} を書き足してください。");
                break;
            case "":
                Report(ThemeRules.BrokenTemplate, span, "{{ }} の中が空です。", "名前を書くか、消してください。");
                break;
            case ['{' or '&', ..]:
                Report(ThemeRules.UnescapedOutput, span, "三重かっこ {{{ }}} か {{& }} が使われています。", "{{ }} にするか、整形済みの文章は {{html …}} で出してください。");
                break;
            case ['!', ..]:
                break;
            case ['#', '>', .. var rest]:
                OpenPart(WordsOf(rest), span);
                break;
            case ['#', '*', .. var rest]:
                OpenInline(WordsOf(rest), span);
                break;
            case ['#', .. var rest]:
                Open(WordsOf(rest), span);
                break;
            case ['/', .. var rest]:
                Close(rest.Trim(), span);
                break;
            case ['>', .. var rest]:
                AddPart(WordsOf(rest), span);
                break;
            case var body when WordsOf(body) is ["else", .. var condition]:
                Turn(condition, span);
                break;
            case var body:
                AddValue(WordsOf(body), span);
                break;
        }
    }

    private void AddValue(string[] words, SourceSpan span)
    {
        if (words is [var name])
        {
            if (PathOf(name, span) is { } path) Add(new ValueStatement(path));
        }
        else if (words is [var helper, var argument] && TemplateHelpers.All.TryGetValue(helper, out var write))
        {
            if (PathOf(argument, span) is { } path) Add(new HelperStatement(write, path, span));
        }
        else
        {
            Unknown("", words, span);
        }
    }

    private void AddPart(string[] words, SourceSpan span)
    {
        if (words is ["@partial-block"]) Add(new BlockPlaceStatement(span));
        else if (PartOf("> ", words, span) is var (name, path)) Add(new PartialStatement(name, path, span));
    }

    /// <summary>A part's name and what it gets; null when it is written wrongly, which is reported.</summary>
    private (string Name, PathExpression? Path)? PartOf(string sign, string[] words, SourceSpan span)
    {
        if (words is [var name]) return (name, null);
        if (words is [var part, var argument]) return PathOf(argument, span) is { } path ? (part, path) : null;
        Unknown(sign, words, span);
        return null;
    }

    private void Open(string[] words, SourceSpan span)
    {
        Func<OpenBlock, Statement>? build = null;
        if (words is not [var kind, var argument] || !Blocks.TryGetValue(kind, out var make)) Unknown("#", words, span);
        else if (PathOf(argument, span) is { } path) build = block => make(path, block);
        _open.Push(new OpenBlock(words.FirstOrDefault(""), span, build));
    }

    private void OpenPart(string[] words, SourceSpan span)
    {
        var part = PartOf("#> ", words, span);
        _open.Push(new OpenBlock(words.FirstOrDefault(""), span, block => new PartialBlockStatement(part?.Name ?? "", part?.Path, [.. block.Body], block.Inlines, span)));
    }

    private void OpenInline(string[] words, SourceSpan span)
    {
        var around = _open.Peek();
        var isRight = words is ["inline", ['"', .., '"']];
        if (!isRight) Unknown("#*", words, span);
        _open.Push(new OpenBlock(words.FirstOrDefault(""), span, block =>
        {
            if (isRight) around.Inlines[words[1].Trim('"')] = [.. block.Body];
            return null;
        }));
    }

    /// <summary>{{else}} and {{else if x}}: what follows belongs to the other branch.</summary>
    private void Turn(string[] condition, SourceSpan span)
    {
        var block = _open.Peek();
        if (_open.Count == 1) Report(ThemeRules.UnbalancedBlock, span, "{{else}} がブロックの外にあります。", "{{#if}} などの中に置いてください。");
        else if (!block.Turn()) Report(ThemeRules.UnbalancedBlock, span, $"ブロック「{block.Name}」に {{{{else}}}} が二つあります。", "一つにしてください。");
        if (condition.Length == 0 || _open.Count == 1) return;
        Open(condition, span);
        _open.Peek().IsChained = true;
    }

    private void Close(string name, SourceSpan span)
    {
        while (_open.Peek().IsChained) Leave();
        var block = _open.Peek();
        if (_open.Count == 1)
        {
            Report(ThemeRules.UnbalancedBlock, span, $"{{{{/{name}}}}} に対応する開きがありません。", "余分なら消してください。");
            return;
        }

        Leave();
        if (block.Name == name) return;
        Report(ThemeRules.UnbalancedBlock, span, $"{{{{/{name}}}}} がありますが、開いているのは「{block.Name}」です（{block.Span.Line} 行目）。", $"{{{{/{block.Name}}}}} に直してください。");
    }

    private void Leave()
    {
        if (_open.Pop().Build() is { } statement) Add(statement);
    }

    private PathExpression? PathOf(string text, SourceSpan span)
    {
        if (PathExpression.Parse(text, span) is { } path) return path;
        Report(ThemeRules.BrokenTemplate, span, $"「{text}」は名前として読めません。", "英数字の名前を . でつないで書いてください。");
        return null;
    }

    /// <summary>An attribute whose value is a tag without quotes: <c> name={{</c>.</summary>
    private void CheckQuotes(int tag)
    {
        var name = tag - 1;
        if (name < 0 || _text[name] != '=') return;
        while (name > 0 && (char.IsAsciiLetterLower(_text[name - 1]) || _text[name - 1] == '-')) name--;
        if (name == 0 || name == tag - 1 || !char.IsWhiteSpace(_text[name - 1])) return;
        Report(ThemeRules.UnquotedAttribute, At(name - 1), "属性の値が引用符で囲まれていません。", "=\"{{…}}\" の形にしてください。");
    }

    private void Unknown(string sign, string[] words, SourceSpan span) => Report(ThemeRules.BrokenTemplate, span,
        $"{{{{{sign}{string.Join(' ', words)}}}}} という書き方はありません。", "themes/README.md にある書き方を使ってください。");

    private void Report(Rule rule, SourceSpan span, string message, string remedy) => _bag.Report(rule, span, message, remedy);

    private SourceSpan At(int index)
    {
        var before = _text.AsSpan(0, index);
        return new SourceSpan(_file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    private static string[] WordsOf(string body) => body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
