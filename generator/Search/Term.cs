namespace PlanSite.Search;

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

    /// <summary>One or two folded characters, or a key behind <see cref="JumpKey.Prefix"/>.</summary>
    public string Text { get; } = text;

    /// <summary>About how many bytes the lists take.</summary>
    public int Size
    {
        get
        {
            var size = Text.Length;
            foreach (var list in _lists) size += list.Codes.Length + 6;
            foreach (var list in _positions) size += list is null ? 0 : list.Codes.Length + 6;
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
            if (list.Field == field && spelling.SequenceEqual(list.Spelling))
            {
                list.Add(document);
                return;
            }
        }
        AddTo(document, field, Known(spelling));
    }

    /// <summary>Notes where in the folded text of a field the gram stands, from 0; positions must rise.</summary>
    public void AddPosition(int document, int field, int position) => (_positions[field] ??= new PositionList()).Add(document, position);

    /// <summary>Writes all lists, those of documents first, in pieces of at most about <paramref name="limit"/> bytes.</summary>
    public void Write(int limit, PieceWriter pieces)
    {
        var single = _lists.TrueForAll(list => list.Spelling == _lists[0].Spelling);
        _lists.Sort((a, b) => string.CompareOrdinal(a.Spelling, b.Spelling) is var order and not 0 ? order : a.Field.CompareTo(b.Field));
        foreach (var list in _lists) list.Cut(limit, single ? "" : list.Spelling, pieces);
        for (var field = 0; field < SearchFields.Count; field++) _positions[field]?.Cut(limit, field, DocumentsOf(field), pieces);
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
        var lists = _lists.FindAll(list => list.Field == field);
        return lists.Count == 1 ? lists[0].Documents() : lists.SelectMany(list => list.Documents()).Distinct().Order();
    }
}
