namespace PlanSite.Index.Search;

/// <summary>
/// A gram and where it stands. Documents are listed by field and by spelling, so that a page written as the citizen wrote can
/// come first; positions by field only. Lists grow in the order of the documents and are coded at once.
/// </summary>
internal sealed class Term(string text)
{
    // A blank can be spelled in endless ways; beyond these, nobody asks for one of them.
    private const int MaxSpellings = 6;
    private const string OtherSpelling = "";

    private readonly List<DocumentList> _lists = [];
    private readonly PositionList?[] _positions = new PositionList?[SearchFields.Count];

    public string Text { get; } = text;

    public int Size => Text.Length + _lists.Sum(list => list.Codes.Length + 6) + _positions.Sum(list => list is null ? 0 : list.Codes.Length + 6);

    /// <param name="spelling">The gram as it stands in the text.</param>
    public void Add(int document, int field, ReadOnlySpan<char> spelling)
    {
        foreach (var list in _lists)
        {
            if (list.Field == field && spelling.SequenceEqual(list.Spelling))
            {
                list.Add(document);
                return;
            }
        }
        AddTo(document, field, Known(spelling));
    }

    public void AddPosition(int document, int field, int position) => (_positions[field] ??= new PositionList()).Add(document, position);

    /// <summary>All lists, those of documents first, in pieces of at most about <paramref name="limit"/> bytes.</summary>
    public List<Piece> Pieces(int limit)
    {
        var pieces = new List<Piece>();
        var single = _lists.TrueForAll(list => list.Spelling == _lists[0].Spelling);
        foreach (var list in _lists.OrderBy(list => list.Spelling, StringComparer.Ordinal).ThenBy(list => list.Field))
            list.Cut(limit, single ? "" : list.Spelling, pieces);
        for (var field = 0; field < SearchFields.Count; field++)
            _positions[field]?.Cut(limit, field, DocumentsOf(field), pieces);
        return pieces;
    }

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
        var list = _lists.Find(list => list.Field == field && list.Spelling == spelling);
        if (list is null)
            _lists.Add(list = new DocumentList(field, spelling));
        list.Add(document);
    }

    private IEnumerable<int> DocumentsOf(int field)
    {
        var lists = _lists.Where(list => list.Field == field).ToList();
        return lists.Count == 1 ? lists[0].Documents() : lists.SelectMany(list => list.Documents()).Distinct().Order();
    }
}

/// <summary>A part of a list that can be read by itself.</summary>
/// <param name="Header">The field, plus <see cref="PositionHeader"/> for positions.</param>
/// <param name="FirstDocument">The first document that the piece is about.</param>
internal sealed record Piece(int Header, int FirstDocument, DenseBuffer Code)
{
    public const int PositionHeader = 8;
}
