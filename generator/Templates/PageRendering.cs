using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>One page while it is written.</summary>
internal sealed class PageRendering(object view, PageWriter output, Func<string, Template?> find)
{
    private const int MostParts = 100;

    private int _depth;
    private Layout? _layout;

    public object View => view;

    public PageWriter Output => output;

    /// <summary>Writes a part: an inline one of the layout in use, or a template of the theme.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="context">What names mean there.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="otherwise">Stands in where there is no such part; null when there must be one.</param>
    public void WritePart(string name, TemplateContext context, SourceSpan span, IReadOnlyList<Statement>? otherwise = null)
    {
        IReadOnlyList<Statement> part = Inline(name) ?? (find(name)?.Statements ?? otherwise)
            ?? throw new TemplateFault(ThemeRules.BrokenTemplate, span, $"部品「{name}」がありません。", "partials フォルダーにある部品の名前を確かめてください。");
        Write(part, context, span);
    }

    /// <summary>Writes a part around a block, which the part calls by <c>@partial-block</c>.</summary>
    public void WriteAround(string name, PartialBlockStatement block, TemplateContext context, SourceSpan span)
    {
        var outer = _layout;
        _layout = new Layout(block, outer);
        WritePart(name, context, span, block.Body);
        _layout = outer;
    }

    /// <summary>Writes the block that stands in the layout in use.</summary>
    public void WriteBlock(TemplateContext context, SourceSpan span)
    {
        var inner = _layout ?? throw new TemplateFault(ThemeRules.BrokenTemplate, span, "@partial-block は {{#> 名前}} で呼ばれた部品の中でだけ使えます。", "消すか、{{#> 名前}}…{{/名前}} で呼んでください。");
        _layout = inner.Outer;
        Write(inner.Block.Body, context, span);
        _layout = inner;
    }

    private Statement[]? Inline(string name)
    {
        for (var layout = _layout; layout is not null; layout = layout.Outer)
        {
            if (layout.Block.Inlines.TryGetValue(name, out var body)) return body;
        }

        return null;
    }

    private void Write(IReadOnlyList<Statement> statements, TemplateContext context, SourceSpan span)
    {
        if (++_depth > MostParts) throw new TemplateFault(ThemeRules.BrokenTemplate, span, "部品が自分自身を呼び続けています。", "部品どうしの呼び合いを断ってください。");
        foreach (var statement in statements) statement.Write(context);
        _depth--;
    }

    private sealed record Layout(PartialBlockStatement Block, Layout? Outer);
}
