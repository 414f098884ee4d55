using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>A YAML value that knows where it stands.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <param name="IsPlain">True when it was written without quotes, so that <c>~</c> and nothing at all mean "not given".</param>
public sealed record YamlScalar(SourceSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>For an empty value: the comment beside its key, which may have been meant as the value (#REF!). Null when there is none.</summary>
    public string? LostComment { get; init; }

    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

public sealed record YamlList(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

public sealed record YamlMap(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key) return entry.Value;
            }

            return null;
        }
    }
}

public sealed record YamlEntry(SourceSpan KeySpan, string Key, YamlNode Value);
