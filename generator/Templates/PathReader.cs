using System.Collections.Frozen;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary>
/// Reads names and members of what they name (<c>row.title</c>) on the short way: a page is made of little else. Whatever is unusual or wrong is
/// left to Scriban, which finds out what it is, and tells.
/// </summary>
/// <param name="page">Where names mean something.</param>
/// <param name="members">How the members of views are read.</param>
internal sealed class PathReader(TemplateContext page, FrozenDictionary<Type, MemberReader> members)
{
    /// <returns>False where it is no path, or Scriban's to say what it means.</returns>
    public bool TryRead(ScriptNode? node, out object? value)
    {
        value = null;
        return node switch
        {
            ScriptVariableGlobal name => TryReadName(name, out value),
            ScriptMemberExpression { Target: { } target, Member: { } member } =>
                TryRead(target, out var owner) && owner is not null && (ReaderOf(owner) ?? MemberAccessor.ReadWord)(owner, member.Name, out value),
            _ => false,
        } && value is not IScriptCustomFunction;
    }

    /// <summary>How the members of a value are read that is more than a text, a number or a list; null for such.</summary>
    public MemberReader? ReaderOf(object value) => value is ScriptObject ? Scope.ReadMade : members.GetValueOrDefault(value.GetType());

    /// <summary>The same as Scriban asks for it, on its own way.</summary>
    public IObjectAccessor AccessorOf(object value) => value switch
    {
        IScriptObject => ScriptObjectAccessor.Default,
        IReadOnlyDictionary<string, string> => MemberAccessor.Words,
        Array => MemberAccessor.Lists,
        _ => ReaderOf(value) is { } read ? new MemberAccessor(read) : MemberAccessor.None,
    };

    private bool TryReadName(ScriptVariableGlobal name, out object? value)
    {
        try
        {
            value = page.GetValue(name);
            return true;
        }
        catch (ScriptRuntimeException)
        {
            value = null;
            return false;
        }
    }
}
