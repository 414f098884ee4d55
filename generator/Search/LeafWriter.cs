using System.Text.Json;

namespace PlanSite.Search;

/// <summary>
/// Spreads the grams over numbered files: of each the documents in one (<c>l</c>), its positions in another (<c>p</c>, for two of the former),
/// because the first result needs documents only. Very long lists have files of their own
/// (<c>d</c> of documents, <c>q</c> of positions).
/// </summary>
internal sealed class LeafWriter
{
    /// <summary>
    /// Stands before the places of positions that have files of their own; greater than every field and mark of a list of documents.
    /// </summary>
    public const int LongHeader = 8;

    /// <summary>Stands instead of a list of documents, before the number of the file (<c>d</c>) that holds it.</summary>
    public const int OwnHeader = 9;

    /// <summary>Names of files of documents begin with it; their number follows.</summary>
    public const string Leaf = "l";

    /// <summary>So many files of documents share one of positions.</summary>
    public const int Together = 2;

    /// <summary>
    /// In bytes of code. What is longer has a file of its own: other grams of its leaf would wait for it longer than it does for one request more.
    /// </summary>
    private const int LongestInLeaf = 16_000;

    private readonly int _longest;
    private readonly DenseBuffer _codes = new();
    private readonly DenseBuffer _part = new();
    private int _parts;
    private int _owns;

    /// <param name="terms">All grams of the texts, in any order.</param>
    public LeafWriter(IReadOnlyCollection<Term> terms)
    {
        Leaves = FileNumber.CountFor(terms.Sum(Weight), LeafSizeFor(terms.Sum(Weight)));
        _longest = (int)Math.Clamp(Math.Sqrt(terms.Sum(t => (long)t.PositionBytes)), 4_000, 24_000);
        var byLeaf = terms.ToLookup(t => FileNumber.Of(t.Text, Leaves));
        for (var leaf = 0; leaf < Leaves; leaf++) WriteDocuments(leaf, InOrder(byLeaf[leaf]));
        foreach (var leaves in Enumerable.Range(0, Leaves).Chunk(Together))
            WritePositions(leaves[0] / Together, InOrder(leaves.SelectMany(leaf => byLeaf[leaf])));
    }

    /// <summary>How many files of documents there are; every number from 0 has one, if only an empty one.</summary>
    public int Leaves { get; }

    /// <summary>All files, by name without ending.</summary>
    public List<(string Name, byte[] Content)> Files { get; } = [];

    private static long Weight(Term term) => term.DocumentBytes + 10;

    /// <summary>What a question loads grows with the size of a leaf, what the site holds of files with their number.</summary>
    private static int LeafSizeFor(long bytes) => (int)Math.Clamp(Math.Sqrt(bytes), 800, 8_000);

    private static List<Term> InOrder(IEnumerable<Term> terms) => [.. terms.OrderBy(t => t.Text, StringComparer.Ordinal)];

    private void WriteDocuments(int number, List<Term> terms) => Add(Leaf, number, json => WriteCodes(json, terms, term =>
    {
        term.WriteDocuments(_codes);
        if (IsLong(term)) WriteParts(term);
        if (_codes.Length > LongestInLeaf) WriteOwn();
    }));

    private void WritePositions(int number, List<Term> terms)
    {
        var positions = terms.FindAll(t => t.PositionBytes > 0 && !IsLong(t));
        if (positions.Count == 0) return;
        Add("p", number, json => WriteCodes(json, positions, term =>
        {
            foreach (var piece in term.Positions(int.MaxValue)) piece.WriteTo(_codes);
        }));
    }

    private bool IsLong(Term term) => term.PositionBytes > _longest;

    /// <summary>Writes the positions to files of their own, and behind the documents where each of them begins.</summary>
    private void WriteParts(Term term)
    {
        var first = _parts;
        var cuts = new List<(int Field, int Document)>();
        foreach (var piece in term.Positions(_longest))
        {
            if (_part.Length > 0 && _part.Length + piece.Length > _longest * 3 / 2) ClosePart();
            if (_part.Length == 0) cuts.Add((piece.Field, piece.FirstDocument));
            piece.WriteTo(_part);
        }

        ClosePart();
        _codes.Add(LongHeader).Add(first).Add(cuts.Count);
        foreach (var (field, document) in cuts) _codes.Add(field).Add(document);
    }

    private void WriteOwn()
    {
        Add("d", _owns, json => json.WriteStringValue(_codes.Bytes));
        _codes.Clear();
        _codes.Add(OwnHeader).Add(_owns++);
    }

    private void ClosePart()
    {
        Add("q", _parts++, json => json.WriteStringValue(_part.Bytes));
        _part.Clear();
    }

    private void Add(string family, int number, Action<Utf8JsonWriter> write)
    {
        var name = FileNumber.NameOf(family, number);
        Files.Add((name, ScriptFile.Of(name, write)));
    }

    private void WriteCodes(Utf8JsonWriter json, List<Term> terms, Action<Term> write)
    {
        json.WriteStartObject();
        foreach (var term in terms)
        {
            _codes.Clear();
            write(term);
            json.WriteString(term.Text, _codes.Bytes);
        }

        json.WriteEndObject();
    }
}
