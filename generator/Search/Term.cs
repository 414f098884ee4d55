namespace PlanSite.Search;

/// <summary>
/// A gram and where it stands. Documents are listed by field and by spelling, so that a page written as the citizen wrote can
/// come first; positions by field only. Lists grow in the order of the documents and are coded at once.
/// </summary>
internal sealed class Term(string text)
{
    /// <summary>Header of the list of documents in whose title the gram begins a word.</summary>
    public const int WordStart = SearchFields.Count;

    // A blank can be spelled in endless ways; beyond these, nobody asks for one of them.
    private const int MaxSpellings = 6;
    private const string OtherSpelling = "";

    private readonly List<DocumentList> _lists = [];
    private readonly PositionList?[] _positions = new PositionList?[SearchFields.Count];
    private DocumentList? _wordStarts;

    /// <summary>One or two folded characters, or a name (<see cref="NameFiles"/>).</summary>
    public string Text { get; } = text;

    /// <summary>About how many bytes the lists of documents take.</summary>
    public int DocumentBytes
    {
        get
        {
            var size = Text.Length + (_wordStarts?.Codes.Length ?? 0);
            foreach (var list in _lists) size += list.Codes.Length + 4;
            return size;
        }
    }

    /// <summary>About how many bytes the lists of positions take; 0 for what has none.</summary>
    public int PositionBytes
    {
        get
        {
            var size = 0;
            foreach (var list in _positions) size += list is null ? 0 : list.Codes.Length + 4;
            return size;
        }
    }

    /// <param name="document">Number of the document.</param>
    /// <param name="field">The field that it stands in.</param>
    /// <param name="spelling">The gram as it stands in the text.</param>
    public void Add(int document, int field, ReadOnlySpan<char> spelling)
    {
        foreach (var list in _lists)
        {
            if (list.Header == field && spelling.SequenceEqual(list.Spelling))
            {
                list.Add(document);
                return;
            }
        }
        AddTo(document, field, Known(spelling));
    }

    /// <summary>Notes where in the folded text of a field the gram stands, from 0; positions must rise.</summary>
    public void AddPosition(int document, int field, int position) => (_positions[field] ??= new PositionList()).Add(document, position);

    /// <summary>Notes that the gram begins a word of the document's title.</summary>
    public void AddWordStart(int document) => (_wordStarts ??= new DocumentList(WordStart, OtherSpelling)).Add(document);

    /// <summary>All lists of documents.</summary>
    public void WriteDocuments(DenseBuffer target)
    {
        var single = _lists.TrueForAll(list => list.Spelling == _lists[0].Spelling);
        _lists.Sort((a, b) => string.CompareOrdinal(a.Spelling, b.Spelling) is var order and not 0 ? order : a.Header.CompareTo(b.Header));
        foreach (var list in _lists) list.WriteTo(target, single ? "" : list.Spelling);
        _wordStarts?.WriteTo(target, OtherSpelling);
    }

    /// <summary>All lists of positions by field, in pieces of at most about <paramref name="limit"/> bytes.</summary>
    public IEnumerable<PositionPiece> Positions(int limit) =>
        Enumerable.Range(0, SearchFields.Count).SelectMany(field => _positions[field]?.Pieces(limit, field, DocumentsOf(field)) ?? []);

    private string Known(ReadOnlySpan<char> spelling)
    {
        foreach (var list in _lists)
        {
            if (spelling.SequenceEqual(list.Spelling))
                return list.Spelling;
        }
        return _lists.Select(list => list.Spelling).Distinct().Count() < MaxSpellings ? spelling.ToString() : OtherSpelling;
    }

    private void AddTo(int document, int field, string spelling)
    {
        var list = _lists.Find(list => list.Header == field && list.Spelling == spelling);
        if (list is null)
            _lists.Add(list = new DocumentList(field, spelling));
        list.Add(document);
    }

    private IEnumerable<int> DocumentsOf(int field)
    {
        var lists = _lists.FindAll(list => list.Header == field);
        return lists.Count == 1 ? lists[0].Documents() : lists.SelectMany(list => list.Documents()).Distinct().Order();
    }
}
