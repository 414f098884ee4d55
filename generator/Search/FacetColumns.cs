using System.Text;
using System.Text.Json;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>
/// For each facet its values, the sets of values that documents have, and the documents' sets as runs: which set, how often.
/// </summary>
internal static class FacetColumns
{
    /// <summary>Name of the file without ending, and what the page knows the data by.</summary>
    public const string Name = "facets";

    /// <summary>The values of all documents, in the order of their numbers.</summary>
    public static byte[] Write(IReadOnlyList<SearchDocument> documents) => ScriptFile.Of(Name, json =>
    {
        json.WriteStartObject();
        Column(json, "plan", documents, document => Single(document.Plan));
        Column(json, "kind", documents, document => [document.Kind]);
        Column(json, "policy", documents, document => Single(document.Policy));
        Column(json, "sdg", documents, document => document.Sdgs);
        Column(json, "department", documents, document => document.Departments);
        Column(json, "status", documents, document => Single(document.Status));
        Column(json, "grade", documents, document => Single(document.Grade));
        Column(json, "year", documents, document => document.Years);
        Column(json, "rate", documents, document => Single(NumberOf(document.Rate)));
        Column(json, "yen", documents, document => Single(NumberOf(document.Yen)));
        json.WriteEndObject();
    });

    /// <summary>A number to sort by, as a value like the others.</summary>
    private static FacetValue? NumberOf(decimal? number) => number is { } n ? new FacetValue(Format.Machine(n), "") : null;

    private static IReadOnlyList<FacetValue> Single(FacetValue? value) => value is null ? [] : [value];

    private static void Column(Utf8JsonWriter json, string facet, IReadOnlyList<SearchDocument> documents,
        Func<SearchDocument, IReadOnlyList<FacetValue>> valuesOf)
    {
        var values = new Numbering<string>();
        var labels = new List<string>();
        var sets = new Numbering<string>();
        var runs = new DenseBuffer();
        var (current, length) = (-1, 0);
        foreach (var document in documents)
        {
            var set = sets.Of(SetOf(valuesOf(document), values, labels));
            if (set != current)
                Close(runs, current, length);
            length = set == current ? length + 1 : 1;
            current = set;
        }
        Close(runs, current, length);
        json.WriteStartArray(facet);
        json.WriteStrings(values.Items);
        json.WriteStrings(labels);
        json.WriteStrings(sets.Items);
        json.WriteStringValue(runs.Bytes);
        json.WriteEndArray();
    }

    private static void Close(DenseBuffer runs, int set, int length)
    {
        if (length > 0)
            runs.Add(set).Add(length);
    }

    private static string SetOf(IReadOnlyList<FacetValue> found, Numbering<string> values, List<string> labels)
    {
        var numbers = new DenseBuffer();
        foreach (var value in found.DistinctBy(value => value.Id))
        {
            var number = values.Of(value.Id);
            if (number == labels.Count)
                labels.Add(value.Label);
            numbers.Add(number);
        }
        return Encoding.ASCII.GetString(numbers.Bytes);
    }
}

/// <summary>Numbers things in the order in which they are first met.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];

    public List<T> Items { get; } = [];

    public int Of(T item)
    {
        if (_numbers.TryGetValue(item, out var number))
            return number;
        _numbers.Add(item, Items.Count);
        Items.Add(item);
        return Items.Count - 1;
    }
}
