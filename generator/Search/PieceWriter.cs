namespace PlanSite.Search;

/// <summary>Takes the lists of terms in pieces, each of which can be read by itself, and puts them one behind the other.</summary>
/// <param name="codes">Where they go.</param>
/// <param name="next">Told before each piece: its header, its first document and its length in bytes. It may empty <paramref name="codes"/>.</param>
internal sealed class PieceWriter(DenseBuffer codes, Action<int, int, int>? next = null)
{
    /// <summary>Headers are fields; that of positions is greater by this.</summary>
    public const int PositionHeader = 8;

    private readonly DenseBuffer _head = new();

    /// <summary>Begins a piece; what is added to the result stands before its list.</summary>
    public DenseBuffer Begin(int header)
    {
        _head.Clear();
        return _head.Add(header);
    }

    /// <param name="header">As it was begun with.</param>
    /// <param name="firstDocument">The first document that the piece is about.</param>
    /// <param name="list">The numbers of the list, as they are stored.</param>
    public void End(int header, int firstDocument, ReadOnlySpan<byte> list)
    {
        next?.Invoke(header, firstDocument, _head.Length + list.Length);
        codes.AddRaw(_head.Bytes);
        codes.AddRaw(list);
    }
}
