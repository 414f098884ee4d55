using Scriban;
using Scriban.Runtime;
using Place = Scriban.Parsing.SourceSpan;

namespace PlanSite.Templates;

/// <summary>Lets templates read members of values, and change none. What it does not know is unknown to the template.</summary>
internal sealed class MemberAccessor(MemberReader read) : IObjectAccessor
{
    /// <summary>For values that have no members: text, numbers.</summary>
    public static readonly MemberAccessor None = new(Nothing);

    /// <summary>Words of the theme by key: <c>t.home</c>.</summary>
    public static readonly MemberAccessor Words = new(ReadWord);

    /// <summary>Lists know how long they are: <c>rows.size</c>.</summary>
    public static readonly MemberAccessor Lists = new(ReadSize);

    public bool HasIndexer => true;

    public Type? IndexType => typeof(string);

    public bool TryGetValue(TemplateContext context, Place span, object target, string member, out object? value) =>
        read(target, member, out value) ? true : throw TemplateFault.Unknown(span, member);

    public bool TryGetItem(TemplateContext context, Place span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, index as string ?? "", out value);

    public bool HasMember(TemplateContext context, Place span, object target, string member) => read(target, member, out _);

    public bool TrySetValue(TemplateContext context, Place span, object target, string member, object? value) => false;

    public bool TrySetItem(TemplateContext context, Place span, object target, object index, object? value) => false;

    /// <summary>Members are not listed for templates.</summary>
    public int GetMemberCount(TemplateContext context, Place span, object target) => 0;

    /// <inheritdoc cref="GetMemberCount"/>
    public IEnumerable<string> GetMembers(TemplateContext context, Place span, object target) => [];

    private static bool Nothing(object owner, string name, out object? value)
    {
        value = null;
        return false;
    }

    /// <summary>Reads a word of the theme; false for an owner that holds none.</summary>
    public static bool ReadWord(object owner, string name, out object? value)
    {
        var word = (string?)null;
        var found = owner is IReadOnlyDictionary<string, string> words && words.TryGetValue(name, out word);
        value = word;
        return found;
    }

    private static bool ReadSize(object owner, string name, out object? value)
    {
        value = name == "size" ? ((Array)owner).Length : null;
        return value is not null;
    }
}
