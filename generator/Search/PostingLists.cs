namespace PlanSite.Search;

/// <summary>Documents in which a gram stands in one field in one spelling, ascending, as gaps.</summary>
internal sealed class DocumentList(int header, string spelling)
{
    private int _last;
    private int _count;

    /// <summary>One of <see cref="SearchFields"/>, or <see cref="Term.WordStart"/>.</summary>
    public int Header { get; } = header;

    /// <summary>The gram as it stands in the texts, before folding.</summary>
    public string Spelling { get; } = spelling;

    /// <summary>The gap before each document; for the first its number.</summary>
    public DenseBuffer Codes { get; } = new();

    /// <summary>Numbers must not fall; the same one again changes nothing.</summary>
    public void Add(int document)
    {
        if (_count > 0 && document == _last)
            return;
        Codes.Add(document - _last);
        _last = document;
        _count++;
    }

    /// <summary>The numbers again, ascending.</summary>
    public IEnumerable<int> Documents()
    {
        var document = 0;
        for (var at = 0; at < Codes.Length;)
            yield return document += DenseCode.Read(Codes.Bytes, ref at);
    }

    /// <summary>Header, spelling (length, then UTF-16 units), count, first document, gaps.</summary>
    public void WriteTo(DenseBuffer target, string shownSpelling)
    {
        target.Add(Header).Add(shownSpelling.Length);
        foreach (var unit in shownSpelling)
            target.Add(unit);
        target.Add(_count).AddRaw(Codes.Bytes);
    }
}

/// <summary>
/// Positions of a gram in one field. A number is twice the position for the first of a document, and twice the distance plus one
/// for the next of the same; whose they are, the document lists tell.
/// </summary>
internal sealed class PositionList
{
    private int _document = -1;
    private int _position;

    /// <summary>Of a document's first position the double; of each other the double of the gap before it, and one.</summary>
    public DenseBuffer Codes { get; } = new();

    /// <summary>Documents must not fall, and within one document positions must rise.</summary>
    public void Add(int document, int position)
    {
        Codes.Add(document == _document ? ((position - _position) * 2) + 1 : position * 2);
        (_document, _position) = (document, position);
    }

    /// <summary>The list in pieces, each of which can be read by itself. No document is divided.</summary>
    /// <param name="limit">Most bytes of a piece, but for what its last document has.</param>
    /// <param name="field">The field that the positions are in.</param>
    /// <param name="documents">Those that hold the gram in this field.</param>
    public IEnumerable<PositionPiece> Pieces(int limit, int field, IEnumerable<int> documents)
    {
        using var document = documents.GetEnumerator();
        for (var at = 0; at < Codes.Length;)
        {
            document.MoveNext();
            var (from, first, count) = (at, document.Current, 0);
            while (at < Codes.Length)
            {
                var next = at;
                var startsDocument = DenseCode.Read(Codes.Bytes, ref next) % 2 == 0;
                if (startsDocument && at - from >= limit)
                    break;
                if (startsDocument && count > 0)
                    document.MoveNext();
                (at, count) = (next, count + 1);
            }
            yield return new PositionPiece(field, first, count, Codes, from..at);
        }
    }
}

/// <param name="Field">The field that the positions are in.</param>
/// <param name="FirstDocument">Whose positions the piece begins with.</param>
/// <param name="Count">How many numbers it has.</param>
/// <param name="Codes">The whole list.</param>
/// <param name="Bytes">The part of the list that is the piece.</param>
internal readonly record struct PositionPiece(int Field, int FirstDocument, int Count, DenseBuffer Codes, Range Bytes)
{
    /// <summary>In bytes, without its head.</summary>
    public int Length => Bytes.End.Value - Bytes.Start.Value;

    /// <summary>Field, count of numbers, first document, numbers.</summary>
    public void WriteTo(DenseBuffer target) => target.Add(Field).Add(Count).Add(FirstDocument).AddRaw(Codes.Bytes[Bytes]);
}
