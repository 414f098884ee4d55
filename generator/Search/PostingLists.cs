namespace PlanSite.Search;

/// <summary>Documents in which a gram stands in one field in one spelling, ascending, as gaps.</summary>
internal sealed class DocumentList(int field, string spelling)
{
    private int _last;
    private int _count;

    /// <summary>One of <see cref="SearchFields"/>.</summary>
    public int Field { get; } = field;

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

    /// <summary>Each piece: field, spelling (length, then UTF-16 units), count, first document, gaps.</summary>
    public void Cut(int limit, string shownSpelling, PieceWriter pieces)
    {
        var bytes = Codes.Bytes;
        var document = 0;
        for (var at = 0; at < bytes.Length;)
        {
            document += DenseCode.Read(bytes, ref at);
            var (from, first, count) = (at, document, 1);
            for (; at < bytes.Length && at - from < limit; count++)
                document += DenseCode.Read(bytes, ref at);
            var head = pieces.Begin(Field).Add(shownSpelling.Length);
            foreach (var unit in shownSpelling)
                head.Add(unit);
            head.Add(count).Add(first);
            pieces.End(Field, first, bytes[from..at]);
        }
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

    /// <summary>Each piece: field plus 8, count of numbers, first document, numbers. No document is divided.</summary>
    /// <param name="limit">Most bytes of a piece.</param>
    /// <param name="field">The field that the positions are in.</param>
    /// <param name="documents">Those that hold the gram in this field.</param>
    /// <param name="pieces">Where the pieces go.</param>
    public void Cut(int limit, int field, IEnumerable<int> documents, PieceWriter pieces)
    {
        using var document = documents.GetEnumerator();
        var bytes = Codes.Bytes;
        for (var at = 0; at < bytes.Length;)
        {
            document.MoveNext();
            var (from, first, count) = (at, document.Current, 0);
            while (at < bytes.Length)
            {
                var next = at;
                var startsDocument = DenseCode.Read(bytes, ref next) % 2 == 0;
                if (startsDocument && at - from >= limit)
                    break;
                if (startsDocument && count > 0)
                    document.MoveNext();
                (at, count) = (next, count + 1);
            }
            pieces.Begin(field + PieceWriter.PositionHeader).Add(count).Add(first);
            pieces.End(field + PieceWriter.PositionHeader, first, bytes[from..at]);
        }
    }
}
