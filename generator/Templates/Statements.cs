using System.Collections;
using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>A piece of a template, which writes itself. Nothing in it changes, so that pages can be written side by side.</summary>
internal abstract class Statement
{
    public abstract void Write(TemplateContext context);
}

/// <summary>What stands in the template as it is.</summary>
internal sealed class ContentStatement(byte[] utf8) : Statement
{
    public override void Write(TemplateContext context) => context.Page.Output.Write(utf8);
}

/// <summary><c>{{title}}</c></summary>
internal sealed class ValueStatement(PathExpression path) : Statement
{
    public override void Write(TemplateContext context) => context.Page.Output.WriteText(path.Read(context) switch
    {
        null => "",
        string text => text,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        { } other => other.ToString(),
    });
}

/// <summary><c>{{langOf title}}</c></summary>
internal sealed class HelperStatement(TemplateHelper helper, PathExpression path, SourceSpan span) : Statement
{
    public override void Write(TemplateContext context) => helper(context.Page.Output, path.Read(context), span);
}

/// <summary><c>{{#if}}</c> and <c>{{#unless}}</c></summary>
internal sealed class ConditionStatement(PathExpression path, bool wanted, Statement[] body, Statement[] otherwise) : Statement
{
    public override void Write(TemplateContext context)
    {
        foreach (var statement in TemplateContext.IsSomething(path.Read(context)) == wanted ? body : otherwise) statement.Write(context);
    }
}

/// <summary><c>{{#with}}</c></summary>
internal sealed class WithStatement(PathExpression path, Statement[] body, Statement[] otherwise) : Statement
{
    public override void Write(TemplateContext context)
    {
        var value = path.Read(context);
        var found = TemplateContext.IsSomething(value);
        var within = found ? context.Within(value) : context;
        foreach (var statement in found ? body : otherwise) statement.Write(within);
    }
}

/// <summary><c>{{#each}}</c></summary>
internal sealed class EachStatement(PathExpression path, Statement[] body, Statement[] otherwise) : Statement
{
    public override void Write(TemplateContext context)
    {
        var value = path.Read(context);
        if (!TemplateContext.IsSomething(value))
        {
            foreach (var statement in otherwise) statement.Write(context);
            return;
        }

        var within = context.Within(null);
        foreach (var item in value as IEnumerable ?? new[] { value })
        {
            within.Value = item;
            foreach (var statement in body) statement.Write(within);
        }
    }
}

/// <summary><c>{{> status}}</c></summary>
/// <param name="name">Its name.</param>
/// <param name="path">What the part gets; null when it gets what is in hand.</param>
/// <param name="span">Where it stands.</param>
internal sealed class PartialStatement(string name, PathExpression? path, SourceSpan span) : Statement
{
    public override void Write(TemplateContext context) =>
        context.Page.WritePart(name, path is null ? context : context.Within(path.Read(context)), span);
}

/// <summary><c>{{> @partial-block}}</c></summary>
internal sealed class BlockPlaceStatement(SourceSpan span) : Statement
{
    public override void Write(TemplateContext context) => context.Page.WriteBlock(context, span);
}

/// <summary><c>{{#> layouts/site}}</c></summary>
/// <param name="name">Its name.</param>
/// <param name="path">What the part is about; null for what the page is about.</param>
/// <param name="body">What stands between its opening and its end.</param>
/// <param name="inlines">Parts that the block brings along, by name.</param>
/// <param name="span">Where it stands.</param>
internal sealed class PartialBlockStatement(string name, PathExpression? path, Statement[] body, IReadOnlyDictionary<string, Statement[]> inlines, SourceSpan span) : Statement
{
    public Statement[] Body => body;

    public IReadOnlyDictionary<string, Statement[]> Inlines => inlines;

    public override void Write(TemplateContext context) =>
        context.Page.WriteAround(name, this, path is null ? context : context.Within(path.Read(context)), span);
}
