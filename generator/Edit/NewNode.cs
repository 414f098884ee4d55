using System.Collections.Immutable;
using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>A value to be written. How it is quoted is decided where it is written.</summary>
public abstract record NewNode
{
    private protected NewNode()
    {
    }

    public static implicit operator NewNode(string text) => new NewText(text);

    /// <summary>What must be read where it was written; it stands nowhere yet.</summary>
    internal abstract YamlNode Meant();
}

/// <param name="Value">Read back as exactly this text, also when it is empty or <c>~</c>; never as "not given".</param>
public sealed record NewText(string Value) : NewNode
{
    internal override YamlNode Meant() => new YamlScalar(default, Value, IsPlain: false);
}

/// <param name="Entries">In the order of writing; each key once.</param>
public sealed record NewMap(params ImmutableArray<NewEntry> Entries) : NewNode
{
    /// <summary>True for one line per key; false for one line in braces, as it always is within braces and where it replaces a value.</summary>
    public bool IsBlock { get; init; }

    internal override YamlNode Meant() => new YamlMap(default, [.. Entries.Select(e => new YamlEntry(default, e.Key, e.Value.Meant()))]);
}

/// <summary>Values in a row.</summary>
/// <param name="Items">In the order of writing.</param>
public sealed record NewList(params ImmutableArray<NewNode> Items) : NewNode
{
    /// <summary>True for one line per entry; false for one line in brackets, as it always is within brackets and where it replaces a value.</summary>
    public bool IsBlock { get; init; }

    internal override YamlNode Meant() => new YamlList(default, [.. Items.Select(i => i.Meant())]);
}

/// <summary>A key to be written, with its value.</summary>
/// <param name="Key">Written with quotes where YAML would read it as something else than this text.</param>
/// <param name="Value">What stands behind the colon.</param>
public sealed record NewEntry(string Key, NewNode Value);
