using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary>Takes out of a template what is only there to print it again, braces and ends: it would be stepped over at every turn.</summary>
internal sealed class Sieve : ScriptVisitor
{
    /// <summary>The same page, sifted.</summary>
    public static ScriptPage Sifted(ScriptPage page)
    {
        page.Accept(new Sieve());
        return page;
    }

    public override void Visit(ScriptBlockStatement node)
    {
        for (var i = node.Statements.Count - 1; i >= 0; i--)
            if (node.Statements[i].CanSkipEvaluation) node.Statements.RemoveAt(i);
        base.Visit(node);
    }
}
