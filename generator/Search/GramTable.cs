using System.Text;

namespace PlanSite.Search;

/// <summary>All single characters and all pairs of neighbours of the folded texts, with where they stand.</summary>
/// <param name="census">Is shown every folded text.</param>
internal sealed class GramTable(WordCensus census)
{
    private const int RuneBits = 21;

    private readonly Dictionary<long, Term> _grams = [];
    private readonly Dictionary<string, Term> _jumps = [];
    private readonly SearchFolding _folding = new();
    private readonly FoldedText _folded = new();

    /// <summary>By ordinal value.</summary>
    public IEnumerable<Term> Terms => _grams.Values.Concat(_jumps.Values).OrderBy(term => term.Text, StringComparer.Ordinal);

    /// <summary>Takes up a document; numbers must rise from 0.</summary>
    public void Add(int number, SearchDocument document)
    {
        var fields = SearchFields.Of(document);
        for (var field = 0; field < fields.Length; field++)
            AddField(number, field, fields[field]);
        var names = document.Codes.Append(document.Title).Prepend(document.Id);
        foreach (var key in names.Select(name => JumpKey.Of(name, _folding)).Where(key => key.Length > 0))
            AddJump(number, JumpKey.Prefix + key);
        foreach (var value in document.Years.Append(document.Status).Append(document.Grade).OfType<FacetValue>().Select(v => v.Label).Distinct())
            AddJump(number, JumpKey.ValuePrefix + _folding.Fold(value));
        foreach (var scope in document.Scopes)
            AddJump(number, JumpKey.ScopePrefix + _folding.Fold(scope));
    }

    private void AddJump(int number, string key)
    {
        if (!_jumps.TryGetValue(key, out var term))
            _jumps.Add(key, term = new Term(key));
        term.Add(number, SearchFields.Title, "");
    }

    private void AddField(int number, int field, string text)
    {
        _folding.Fold(text, _folded);
        census.Add(_folded.Text);
        var length = 0;
        for (var at = 0; at < _folded.Length; at += length)
        {
            var first = RuneAt(at, out length);
            Gram(first, 0).Add(number, field, Original(text, at, length));
            var next = at + length;
            if (next >= _folded.Length)
                return;
            var pair = Gram(first, RuneAt(next, out var nextLength));
            pair.Add(number, field, Original(text, at, length + nextLength));
            pair.AddPosition(number, field, at);
        }
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
