using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PlanSite.Values;

/// <summary>
/// A list that never changes and is equal to another when its entries are, one by one. A record that holds one is thereby equal by value;
/// an <see cref="ImmutableArray{T}"/> would compare by where it lies in memory. Made by a collection expression; not made at all, it is empty.
/// </summary>
/// <param name="items">The entries; they are not copied.</param>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Of))]
public readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IEnumerable<T>
{
    private readonly ImmutableArray<T> _items = items;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>The number of entries.</summary>
    public int Length => Items.Length;

    /// <summary>True without entries.</summary>
    public bool IsEmpty => Length == 0;

    /// <param name="index">From 0; one outside of the list is an <see cref="IndexOutOfRangeException"/>.</param>
    public T this[int index] => Items[index];

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(EquatableArray<T> list) => list.Items;

    public static bool operator ==(EquatableArray<T> one, EquatableArray<T> other) => one.Equals(other);

    public static bool operator !=(EquatableArray<T> one, EquatableArray<T> other) => !one.Equals(other);

    /// <summary>The position of the first entry that equals this one; −1 when there is none.</summary>
    public int IndexOf(T item) => Items.IndexOf(item);

    /// <summary>Whether an entry equals this one.</summary>
    public bool Contains(T item) => Items.Contains(item);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => Items == other.Items || Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Goes through the entries in order.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

/// <summary>Makes <see cref="EquatableArray{T}"/> from collection expressions.</summary>
public static class EquatableArray
{
    /// <param name="items">The entries, copied.</param>
    public static EquatableArray<T> Of<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));
}
