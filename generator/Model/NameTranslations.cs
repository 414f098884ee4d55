using System.Collections.Frozen;

namespace PlanSite.Model;

/// <summary>Names of the content as other languages say them: 施策 is Policy. What stands here is the editors' translation.</summary>
/// <param name="ByLanguage">By the language as <c>site.yaml</c> calls it, then by the name as the content has it.</param>
public sealed record NameTranslations(FrozenDictionary<string, FrozenDictionary<string, string>> ByLanguage)
{
    /// <summary>Of content that translates nothing.</summary>
    public static NameTranslations None { get; } = new(FrozenDictionary<string, FrozenDictionary<string, string>>.Empty);

    /// <summary>The name in a language; null when nobody gave one.</summary>
    public string? Find(string language, string name) =>
        ByLanguage.TryGetValue(language, out var names) && names.TryGetValue(name, out var found) ? found : null;

    /// <summary>The same where it is a name and no unit behind a number: of a unit's two forms the one for many, as a heading begins.</summary>
    public string? Named(string language, string name)
    {
        var found = Find(language, name);
        if (found is null || found.IndexOf('|') is not (>= 0 and var at)) return found;
        return found[(at + 1)..] is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : found;
    }

    /// <summary>These, and where they say nothing the others.</summary>
    public NameTranslations Over(NameTranslations others)
    {
        if (others.ByLanguage.Count == 0) return this;
        if (ByLanguage.Count == 0) return others;
        return new(ByLanguage.Keys.Union(others.ByLanguage.Keys, StringComparer.Ordinal).ToFrozenDictionary(
            l => l, l => Joined(NamesIn(l), others.NamesIn(l)), StringComparer.Ordinal));
    }

    private FrozenDictionary<string, string> NamesIn(string language) =>
        ByLanguage.GetValueOrDefault(language, FrozenDictionary<string, string>.Empty);

    private static FrozenDictionary<string, string> Joined(FrozenDictionary<string, string> first, FrozenDictionary<string, string> second) =>
        first.Concat(second.Where(n => !first.ContainsKey(n.Key))).ToFrozenDictionary(StringComparer.Ordinal);
}
