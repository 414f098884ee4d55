using System.Collections;
using Scriban;
using Scriban.Runtime;
using Place = Scriban.Parsing.SourceSpan;

namespace PlanSite.Templates;

/// <summary>The names that a page or a part knows: members of its value, and what the template itself has captured or assigned.</summary>
internal sealed class Scope : ScriptObject
{
    /// <summary>What a layout can be given before it is called, by <c>capture</c>.</summary>
    private static readonly string[] Slots = ["inHead", "inScripts"];

    private readonly object _value;
    private readonly MemberReader _read;
    private readonly ScriptObject _functions;
    private readonly Scope? _page;

    private Scope(object value, MemberReader read, ScriptObject functions, Scope? page)
        : base(0, false)
    {
        _value = value;
        _read = read;
        _functions = functions;
        _page = page;
    }

    /// <summary>The way from the page up to the site's root, as the page itself knows it, also within a part.</summary>
    public string Root => _page?.Root ?? (_read(_value, "root", out var way) ? way as string : null) ?? "";

    /// <summary>The names of a whole page.</summary>
    public static Scope OfPage(object view, MemberReader read, ScriptObject functions)
    {
        var scope = new Scope(view, read, functions, null);
        foreach (var slot in Slots) scope.SetValue(slot, null, false);
        return scope;
    }

    /// <summary>The names of a part that is given a value: the value's, and of the page only <c>page</c>, <c>t</c> and <c>root</c>.</summary>
    public Scope OfPart(object value, MemberReader read) => new(value, read, _functions, _page ?? this);

    /// <summary>Reads a name of an object that the template made itself: <c>{ href: x, text: y }</c>.</summary>
    public static bool ReadMade(object owner, string name, out object? value)
    {
        var made = (IDictionary)owner;
        value = made.Contains(name) ? made[name] : null;
        return made.Contains(name);
    }

    public override bool TryGetValue(TemplateContext? context, Place span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value) || _read(_value, member, out value)) return true;
        if (_page is null) return false;
        if (member is "page" or "t" or "root") return _page.TryGetValue(context, span, member, out value);
        return _functions.TryGetValue(context, span, member, out value) ? true : throw TemplateFault.Unknown(span, member);
    }

    /// <summary>What the page shows is finished, and functions do what they do: their names cannot be given another meaning.</summary>
    public override bool CanWrite(string member) => base.CanWrite(member) && !_read(_value, member, out _) && !_functions.ContainsKey(member);
}
