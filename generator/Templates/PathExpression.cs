using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>A name in a template: <c>title</c>, <c>page.footer.licence</c>, <c>../id</c>, <c>@root.t.budget</c>, <c>this</c>.</summary>
internal sealed class PathExpression
{
    private readonly string _text;
    private readonly SourceSpan _span;
    private readonly bool _fromRoot;
    private readonly int _outward;
    private readonly Step[] _steps;

    private PathExpression(string text, SourceSpan span, bool fromRoot, int outward, string[] names)
    {
        _text = text;
        _span = span;
        _fromRoot = fromRoot;
        _outward = outward;
        _steps = [.. names.Select(n => new Step(n))];
    }

    /// <summary>Null when the text is not a name.</summary>
    public static PathExpression? Parse(string text, SourceSpan span)
    {
        var rest = text;
        var outward = 0;
        for (; rest == ".." || rest.StartsWith("../", StringComparison.Ordinal); outward++) rest = rest.Length > 3 ? rest[3..] : "";
        var fromRoot = rest == "@root" || rest.StartsWith("@root.", StringComparison.Ordinal);
        if (fromRoot) rest = rest.Length > 6 ? rest[6..] : "";
        if (rest.StartsWith("this.", StringComparison.Ordinal) || rest.StartsWith("this/", StringComparison.Ordinal)) rest = rest[5..];
        if (rest.StartsWith("./", StringComparison.Ordinal)) rest = rest[2..];
        if (rest is "this" or ".") rest = "";
        var names = rest.Length == 0 ? [] : rest.Split('.');
        return text.Length > 0 && names.All(IsName) ? new PathExpression(text, span, fromRoot, outward, names) : null;
    }

    /// <returns>Null when there is no value. A name that does not exist is a fault.</returns>
    public object? Read(TemplateContext context)
    {
        var from = context;
        for (var i = 0; i < _outward; i++) from = from.Outer ?? throw Unknown();
        var value = _fromRoot ? context.Page.View : from.Value;
        foreach (var step in _steps)
        {
            if (value is null) return null;
            value = value is IReadOnlyDictionary<string, string> words
                ? words.TryGetValue(step.Name, out var word) ? word : throw Unknown()
                : (step.In(value.GetType()) ?? throw Unknown()).Read(value);
        }

        return value;
    }

    private TemplateFault Unknown() =>
        new(ThemeRules.UnknownName, _span, $"テンプレートが使う「{_text}」がありません。", "themes/README.md の一覧で名前を確かめてください。");

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>One name of a path. Remembers how it was read last, because a place of a template meets one type nearly always.</summary>
    private sealed class Step(string name)
    {
        private Reading? _last;

        public string Name => name;

        public Member? In(Type type)
        {
            var last = _last;
            if (last?.Type == type) return last.Found;
            last = new Reading(type, Member.Find(type, name));
            _last = last;
            return last.Found;
        }

        /// <summary>In one piece, because pages are written side by side.</summary>
        private sealed record Reading(Type Type, Member? Found);
    }
}
