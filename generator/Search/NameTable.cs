namespace PlanSite.Search;

/// <summary>What whole questions and whole words lead to: ids, codes and titles to their page; cities, plans, statuses and years to theirs.</summary>
internal sealed class NameTable
{
    /// <summary>Stands before an id, a code or a title.</summary>
    public const char Jump = '#';

    /// <summary>Stands before a city, a plan, a status, a year or a mark.</summary>
    public const char Named = '=';

    private const int Value = 0;
    private const int Scope = 1;

    private readonly Dictionary<string, Term> _names = new(StringComparer.Ordinal);
    private readonly SearchFolding _folding = new();

    /// <summary>In the order in which they were met.</summary>
    public IEnumerable<Term> Names => _names.Values;

    /// <summary>Takes up a document; numbers must rise from 0.</summary>
    public void Add(int number, SearchDocument document)
    {
        var names = document.Codes.Append(document.Title).Prepend(document.Id);
        foreach (var key in names.Select(name => JumpKey.Of(name, _folding)).Where(key => key.Length > 0))
            Add(Jump + key, number, Value);
        foreach (var value in document.Years.Append(document.Status).Append(document.Grade).OfType<FacetValue>().Select(v => v.Label).Distinct())
            Add(Named + _folding.Fold(value), number, Value);
        foreach (var scope in document.Scopes)
            Add(Named + _folding.Fold(scope), number, Scope);
    }

    private void Add(string name, int number, int what)
    {
        if (!_names.TryGetValue(name, out var term))
            _names.Add(name, term = new Term(name));
        term.Add(number, what, "");
    }
}
