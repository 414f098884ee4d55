using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>One change to a file, told by the nodes of the tree that was read from it (<see cref="YamlDocument.Root"/>).</summary>
public abstract record YamlEdit
{
    private protected YamlEdit(YamlNode target) => Target = target;

    /// <summary>The node that is changed, or in which something is.</summary>
    internal YamlNode Target { get; }
}

/// <summary>
/// Puts another value in the place of one. A text keeps the quotes (or the block style) of the text that was there, if they can carry it.
/// A map or list is written in one line; what it replaces goes with all comments in it.
/// </summary>
/// <param name="Node">The value that goes.</param>
/// <param name="Value">The value that comes.</param>
public sealed record SetValue(YamlNode Node, NewNode Value) : YamlEdit(Node);

/// <summary>Gives a key another name, at the same place and with the same value.</summary>
/// <param name="Map">The map that has the key.</param>
/// <param name="Key">As it was read; refused when the map has no such key.</param>
/// <param name="NewKey">Refused when the map would then have it twice.</param>
public sealed record RenameKey(YamlMap Map, string Key, string NewKey) : YamlEdit(Map);

/// <summary>Adds a key to a map, written as its other keys are: on a line of its own, or in the same braces.</summary>
/// <param name="Map">A map, or the missing value (<c>key:</c>) that becomes one.</param>
/// <param name="Key">Refused when the map would then have it twice.</param>
/// <param name="Value">What stands behind the colon.</param>
public sealed record AddKey(YamlNode Map, string Key, NewNode Value) : YamlEdit(Map)
{
    /// <summary>The key behind which the new one is written; null for the end of the map.</summary>
    public string? After { get; init; }
}

/// <summary>Removes a key with its value, its line and the comment on that line. Comments on lines of their own stay.</summary>
/// <param name="Map">The map that has the key.</param>
/// <param name="Key">Refused when the map has no such key.</param>
public sealed record RemoveKey(YamlMap Map, string Key) : YamlEdit(Map);

/// <summary>Adds an entry at the end of a list.</summary>
/// <param name="List">A list, or the missing value (<c>key:</c>) that becomes one.</param>
/// <param name="Value">What the entry is.</param>
public sealed record AddItem(YamlNode List, NewNode Value) : YamlEdit(List);

/// <summary>Removes an entry of a list as <see cref="RemoveKey"/> does a key.</summary>
/// <param name="Index">From 0, in the list as it was read.</param>
/// <param name="List">The list that has the entry.</param>
public sealed record RemoveItem(YamlList List, int Index) : YamlEdit(List);
