using System.Collections;
using System.Collections.Frozen;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Place = Scriban.Parsing.SourceSpan;

namespace PlanSite.Templates;

/// <summary>
/// One page while it is written. A name that nobody knows is a fault wherever it stands, all faults of the page are told, and its work has an end.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private readonly PathReader _paths;
    private readonly Action<TemplateFault> _report;
    private readonly PageBudget _budget = new();
    private ScriptNode? _written;
    private Place _told;

    /// <param name="functions">What templates can call.</param>
    /// <param name="members">How the members of views are read.</param>
    /// <param name="output">Where the page is written to.</param>
    /// <param name="report">Gets each fault.</param>
    public PageContext(ScriptObject functions, FrozenDictionary<Type, MemberReader> members, IScriptOutput output, Action<TemplateFault> report)
        : base(functions)
    {
        _paths = new PathReader(this, members);
        _report = report;
        StrictVariables = true;
        EnableRelaxedMemberAccess = EnableRelaxedTargetAccess = EnableRelaxedIndexerAccess = EnableRelaxedFunctionAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = PageBudget.Turns;
        LimitToString = PageBudget.LongestText;
        OutputLimit = PageBudget.LongestPage;
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = (TemplateContext _, Place span, ScriptVariable variable, out object? _) => throw TemplateFault.Unknown(span, variable.Name);
        TryGetMember = (TemplateContext _, Place span, object _, string member, out object? _) => throw TemplateFault.Unknown(span, member);
        RenderRuntimeException = Tell;
        PushOutput(output);
    }

    /// <summary>True when anything was wrong: the page is no good then.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>What cut the page short: more work or more faults than a page may have; null when it came to its end.</summary>
    public PageEnd? End { get; private set; }

    /// <summary>How much work the page was, in statements.</summary>
    public int Work => _budget.Statements;

    /// <summary>The value that is being printed; Scriban itself only knows the block that it stands in.</summary>
    private Place PlaceWritten => (_written as ScriptExpressionStatement)?.Expression?.Span ?? _written?.Span ?? CurrentSpan;

    /// <summary>Writes a page from its view.</summary>
    public void WritePage(Template template, object view)
    {
        var read = _paths.ReaderOf(view) ?? throw new ArgumentException($"{view.GetType()} is no view", nameof(view));
        PushGlobal(Scope.OfPage(view, read, BuiltinObject));
        try
        {
            _ = Evaluate(template.Page, false);
        }
        catch (PageEnd end)
        {
            End = end;
            if (!end.IsTold) Report(end);
        }
    }

    /// <summary>Writes a part whose names mean what they mean here.</summary>
    /// <param name="part">The part.</param>
    /// <param name="block">What stands between <c>wrap</c> and <c>end</c>; null without.</param>
    /// <param name="place">Where the part is called.</param>
    public void WritePart(Template part, ScriptBlockStatement? block, Place place)
    {
        PushLocal();
        if (block is not null) SetValue(ScriptVariable.BlockDelegate, block, true);
        Write(part, place, PopLocal);
    }

    /// <summary>Writes a part whose names are those of a value.</summary>
    public void WritePart(Template part, object? value, Place place)
    {
        if (value is "" && HasFaults) return;
        if (value is null) throw TemplateFault.Broken(place, "部品に渡す値がありません。", "値がないことがあるときは、{{ if 値 }}…{{ end }} で囲んでください。");
        var read = _paths.ReaderOf(value)
            ?? throw TemplateFault.Broken(place, "部品に渡せない値です。", "名前を持つ値を渡すか、{ text: 値 } のように名前を付けて渡してください。");
        PushGlobal(((Scope)CurrentGlobal!).OfPart(value, read));
        Write(part, place, () => PopGlobal());
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is ScriptStatement statement) return Do(statement, aliasReturnedFunction);
        if (_paths.TryRead(scriptNode, out var value)) return value;
        value = base.Evaluate(scriptNode, aliasReturnedFunction);
        return scriptNode is ScriptBinaryExpression sum ? Handled(value, sum.Span) : value;
    }

    public override TemplateContext Write(Place span, object? textAsObject)
    {
        if (textAsObject is not null && !Printing.Print(this, textAsObject)) _ = Tell(TemplateFault.NotText(textAsObject, PlaceWritten));
        return this;
    }

    /// <summary>Pages are never written waiting: this way out would be a second one.</summary>
    public override ValueTask<TemplateContext> WriteAsync(Place span, object? textAsObject) => throw new NotSupportedException();

    /// <summary>The text of a value where a template joins texts; it is made harmless when it is printed.</summary>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        null => base.ObjectToString(value, nested),
        string text => base.ObjectToString(Handled(text, CurrentSpan), nested),
        StringBuilderOutput captured => captured.ToString(),
        _ => Printing.TextOf(value) ?? throw TemplateFault.NotText(value, CurrentSpan),
    };

    /// <summary>Takes note that a template works with a value: what is long costs more.</summary>
    public T Handled<T>(T value, Place place)
    {
        _budget.Handle(value, place);
        return value;
    }

    /// <summary>What counts as something: not null, false, zero, an empty text or an empty list.</summary>
    public override bool ToBool(Place span, object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        bool flag => flag,
        int number => number != 0,
        StringBuilderOutput captured => captured.Builder.Length > 0,
        ICollection list => list.Count > 0,
        _ => true,
    };

    public override void Import(Place span, object objectToImport) =>
        throw TemplateFault.Broken(span, "import は使えません。", "値の名前を、x.名前 の形で書いてください。");

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => _paths.AccessorOf(target);

    private object? Do(ScriptStatement statement, bool aliasReturnedFunction)
    {
        _budget.Enter(statement);
        if (statement is ScriptReturnStatement && !IsInFunction(statement)) _ = Tell(TemplateFault.LostReturn(statement.Span));
        object? result = null;
        if (statement is ScriptRawStatement markup && EnableOutput) _ = Write(markup.Text);
        else if (statement is not ScriptExpressionStatement shown || !_paths.TryRead(shown.Expression, out result))
            result = base.Evaluate(statement, aliasReturnedFunction);
        _budget.Leave();
        _written = statement;
        return result;
    }

    private void Write(Template part, Place place, Action leave)
    {
        try
        {
            _budget.EnterPart(place);
            _ = Evaluate(part.Page, false);
            _budget.LeavePart();
        }
        finally
        {
            leave();
        }
    }

    /// <summary>Takes note of a fault and lets the page go on, so that all of its faults are told at once.</summary>
    private string Tell(ScriptRuntimeException problem)
    {
        var fault = problem as TemplateFault ?? EngineMessages.Of(problem);
        if (fault is PageEnd) throw fault;

        // What Scriban itself finds around a fault that was just told only follows from it.
        if (problem is TemplateFault || !Holds(problem.Span, _told)) Report(fault);
        _budget.CountFault(problem.Span);
        return "";
    }

    private void Report(TemplateFault fault)
    {
        HasFaults = true;
        _told = fault.Span;
        _report(fault);
    }

    private static bool IsInFunction(ScriptNode? node)
    {
        while (node is not (null or ScriptFunction)) node = node.Parent;
        return node is not null;
    }

    private static bool Holds(Place outer, Place inner) =>
        outer.FileName == inner.FileName && outer.Start.Offset <= inner.Start.Offset && inner.Start.Offset <= outer.End.Offset;
}
