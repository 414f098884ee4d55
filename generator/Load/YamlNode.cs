using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>A YAML value that knows where it stands.</summary>
/// <param name="Span">Where its text begins, for messages.</param>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>Its own characters in the text of the file, quotes and brackets included; comments and line breaks around it are not.</summary>
    public TextRange Range { get; init; }

    /// <summary>Where the last value in it begins: its own place, for a scalar.</summary>
    public abstract SourceSpan Last { get; }
}

/// <param name="Span">Where it is written.</param>
/// <param name="Value">The text without quotes.</param>
/// <param name="IsPlain">True when it was written without quotes, so that <c>~</c> and nothing at all mean "not given".</param>
public sealed record YamlScalar(SourceSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>For an empty value: the comment beside its key, which may have been meant as the value (#REF!). Null when there is none.</summary>
    public string? LostComment { get; init; }

    /// <summary>True for nothing at all, <c>~</c> and <c>null</c> without quotes; quoted, they are texts.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    public override SourceSpan Last => Span;
}

/// <summary>Values in a row, with dashes or in brackets.</summary>
/// <param name="Span">Where it begins.</param>
/// <param name="Items">As written.</param>
public sealed record YamlList(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span)
{
    public override SourceSpan Last => Items.IsEmpty ? Span : Items[^1].Last;
}

/// <summary>Keys with values, on lines or in braces; no key stands in it twice.</summary>
/// <param name="Span">Where it begins.</param>
/// <param name="Entries">As written.</param>
public sealed record YamlMap(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public override SourceSpan Last => Entries.IsEmpty ? Span : Entries[^1].Value.Last;

    /// <summary>The value of a key; null when the key is not there, but a null scalar when nothing stands behind it.</summary>
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

/// <summary>A key with its value.</summary>
/// <param name="KeySpan">Where the key begins.</param>
/// <param name="Key">Without quotes.</param>
/// <param name="Value">A null scalar when nothing stands behind the colon.</param>
public sealed record YamlEntry(SourceSpan KeySpan, string Key, YamlNode Value)
{
    /// <summary>The key's own characters in the text of the file, with its quotes, without its colon.</summary>
    public TextRange KeyRange { get; init; }
}
