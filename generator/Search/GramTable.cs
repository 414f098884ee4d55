using System.Text;

namespace PlanSite.Search;

/// <summary>All single characters and all pairs of neighbours of the folded texts, with where they stand.</summary>
/// <param name="census">Is shown every folded text.</param>
internal sealed class GramTable(WordCensus census)
{
    private const int RuneBits = 21;

    private readonly Dictionary<long, Term> _grams = [];
    private readonly SearchFolding _folding = new();
    private readonly FoldedText _folded = new();

    /// <summary>In the order in which they were met.</summary>
    public IReadOnlyCollection<Term> Terms => _grams.Values;

    /// <summary>Takes up a document; numbers must rise from 0.</summary>
    public void Add(int number, SearchDocument document)
    {
        var fields = SearchFields.Of(document);
        for (var field = 0; field < fields.Length; field++)
            AddField(number, field, fields[field]);
    }

    private void AddField(int number, int field, string text)
    {
        _folding.Fold(text, _folded);
        census.Add(_folded.Text);
        var length = 0;
        for (var at = 0; at < _folded.Length; at += length)
        {
            var first = RuneAt(at, out length);
            var isWordStart = field == SearchFields.Title && WordStarts.At(text, _folded.Starts[at]);
            AddGram(Gram(first, 0), number, field, Original(text, at, length), isWordStart);
            var next = at + length;
            if (next >= _folded.Length)
                return;
            var pair = Gram(first, RuneAt(next, out var nextLength));
            AddGram(pair, number, field, Original(text, at, length + nextLength), isWordStart);
            pair.AddPosition(number, field, at);
        }
    }

    private static void AddGram(Term gram, int number, int field, ReadOnlySpan<char> spelling, bool isWordStart)
    {
        gram.Add(number, field, spelling);
        if (isWordStart) gram.AddWordStart(number);
    }

    private ReadOnlySpan<char> Original(string text, int at, int length) =>
        text.AsSpan(_folded.Starts[at].._folded.Ends[at + length - 1]);

    private int RuneAt(int at, out int length)
    {
        Rune.DecodeFromUtf16(_folded.Text[at..], out var rune, out length);
        return rune.Value;
    }

    private Term Gram(int first, int second)
    {
        var key = ((long)first << RuneBits) | (uint)second;
        if (_grams.TryGetValue(key, out var term))
            return term;
        var text = new Rune(first).ToString() + (second == 0 ? "" : new Rune(second).ToString());
        _grams.Add(key, term = new Term(text));
        return term;
    }
}
