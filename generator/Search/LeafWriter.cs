using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlanSite.Search;

/// <summary>
/// Cuts the table of terms into leaves, as a B-tree with one root: terms in order, small ones together, a big one over as many
/// leaves as it needs. The root knows the first term of each leaf, and where in the lists of a big term the leaf begins.
/// </summary>
internal sealed class LeafWriter
{
    private readonly int _limit;
    private readonly List<(string Term, int End)> _open = [];
    private readonly DenseBuffer _codes = new();
    private readonly PieceWriter _small;
    private readonly List<string> _firstTerms = [];
    private readonly DenseBuffer _cuts = new();

    /// <param name="limit">About how many bytes a leaf may take.</param>
    public LeafWriter(int limit)
    {
        _limit = limit;
        _small = new PieceWriter(_codes);
    }

    /// <summary>In the order of the terms that they hold.</summary>
    public List<(string Name, byte[] Content)> Leaves { get; } = [];

    /// <summary>One line a leaf, by which the page finds the leaf of a term.</summary>
    public string FirstTerms => string.Join('\n', _firstTerms);

    /// <summary>Two numbers a leaf: header and first document of its first piece when it holds a big term, else 0 0.</summary>
    public string Cuts => Encoding.ASCII.GetString(_cuts.Bytes);

    /// <summary>What loads least for a query of some grams: the root grows with the number of leaves, a leaf with its size.</summary>
    /// <param name="total">Size of all lists in bytes.</param>
    public static int LimitFor(long total) => Math.Clamp((int)Math.Sqrt(total), 2_000, 24_000);

    /// <summary>Terms must come by ordinal value; to be called once.</summary>
    public void Write(IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            var size = term.Size;
            if (size > _limit)
                WriteBig(term);
            else
                WriteSmall(term, size);
        }
        Close(0, 0);
    }

    private void WriteSmall(Term term, int size)
    {
        if (_codes.Length + size > _limit)
            Close(0, 0);
        term.Write(int.MaxValue, _small);
        _open.Add((term.Text, _codes.Length));
    }

    private void WriteBig(Term term)
    {
        Close(0, 0);
        (int Header, int Document)? first = null;
        term.Write(_limit, new PieceWriter(_codes, (header, document, length) =>
        {
            if (first is not null && _codes.Length + length > _limit * 3 / 2)
            {
                CloseBig(term, first.Value);
                first = null;
            }
            first ??= (header, document);
        }));
        CloseBig(term, first!.Value);
    }

    private void CloseBig(Term term, (int Header, int Document) first)
    {
        _open.Add((term.Text, _codes.Length));
        Close(first.Header, first.Document);
    }

    private void Close(int header, int document)
    {
        if (_open.Count == 0)
            return;
        _firstTerms.Add(_open[0].Term);
        _cuts.Add(header).Add(document);
        var name = "l" + Leaves.Count.ToString(CultureInfo.InvariantCulture);
        Leaves.Add((name, ScriptFile.Of(name, WriteOpen)));
        _open.Clear();
        _codes.Clear();
    }

    private void WriteOpen(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        var from = 0;
        foreach (var (term, end) in _open)
        {
            json.WriteString(term, _codes.Bytes[from..end]);
            from = end;
        }
        json.WriteEndObject();
    }
}
