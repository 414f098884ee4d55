using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads the keys of one YAML map, reports what does not fit, and at the end every key that nobody asked for.</summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly string _what;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="map">The map.</param>
    /// <param name="what">What the map describes, for messages: 指標, 事業費.</param>
    /// <param name="bag">Where problems are reported.</param>
    public MapReader(YamlMap map, string what, DiagnosticBag bag)
    {
        (_map, _what, _bag) = (map, what, bag);
    }

    public SourceSpan Span => _map.Span;

    public DiagnosticBag Bag => _bag;

    /// <summary>A reader for a node that must be a map; null, reported, when it is something else.</summary>
    public static MapReader? Of(YamlNode? node, string what, DiagnosticBag bag)
    {
        switch (node)
        {
            case YamlMap map:
                return new MapReader(map, what, bag);
            case null:
                return null;
            default:
                bag.Report(ContentRules.WrongShape, node.Span, $"{what}は「名前: 値」の組で書きます。", "書き方は content/README.md の例を見てください。");
                return null;
        }
    }

    /// <summary>The value of a key; null when it is not given or empty.</summary>
    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return _map[key] is { } node && node is not YamlScalar { IsNull: true } ? node : null;
    }

    public SourceSpan SpanOf(string key) => _map[key]?.Span ?? _map.Span;

    public YamlScalar? Scalar(string key) => Node(key) switch
    {
        null => null,
        YamlScalar scalar => scalar,
        var other => Wrong<YamlScalar>(other, key, "一つの値"),
    };

    public string? Text(string key) => Scalar(key)?.Value.Trim();

    public string RequiredText(string key)
    {
        if (Text(key) is { Length: > 0 } text) return text;
        if (Node(key) is null or YamlScalar) ReportMissing(key);
        return "";
    }

    public MapReader? Map(string key) => Of(Node(key), $"{_what}の {key} ", _bag);

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        var one => [one],
    };

    public ImmutableArray<YamlScalar> Scalars(string key) =>
        [.. Items(key).Select(i => i as YamlScalar ?? Wrong<YamlScalar>(i, key, "一つの値")).OfType<YamlScalar>()];

    public ImmutableArray<string> Texts(string key) => [.. Scalars(key).Select(s => s.Value.Trim()).Where(t => t.Length > 0)];

    public ImmutableArray<MapReader> Maps(string key, string what) => [.. Items(key).Select(i => Of(i, what, _bag)).OfType<MapReader>()];

    /// <summary>The entries of a map whose keys are content, not key words.</summary>
    public ImmutableArray<YamlEntry> Entries(string key) => Node(key) switch
    {
        null => [],
        YamlMap map => map.Entries,
        var other => Wrong<YamlMap>(other, key, "「名前: 値」の組")?.Entries ?? [],
    };

    public ImmutableArray<YamlEntry> AllEntries => _map.Entries;

    public decimal? Number(string key) => Scalar(key) is { } scalar ? ScalarReader.Number(scalar, _bag) : null;

    /// <summary>A share, a point or a weight: a number that others are multiplied with, and therefore not so large.</summary>
    public decimal? Factor(string key) => Scalar(key) is { } scalar ? ScalarReader.Number(scalar, _bag, NumberLimits.LargestFactor) : null;

    public bool Flag(string key, bool otherwise = false) => Choice(key, otherwise, ("true", true), ("false", false));

    /// <param name="key">The name of the key.</param>
    /// <param name="lateHeisei">True where 平成32年度 may stand for 2020: in plans that began before 2019.</param>
    public FiscalYear? Year(string key, bool lateHeisei) =>
        Scalar(key) is { } scalar ? ScalarReader.Year(scalar.Value, scalar.Span, lateHeisei, _bag) : null;

    public DateOnly? Date(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        _bag.Report(ContentRules.NotADate, scalar.Span, $"「{scalar.Value}」は日付として読めません。", "2023-08-31 のように書いてください。");
        return null;
    }

    public T Choice<T>(string key, T otherwise, params ReadOnlySpan<(string Word, T Value)> words)
    {
        if (Scalar(key) is not { } scalar) return otherwise;
        foreach (var (word, value) in words)
        {
            if (word == scalar.Value) return value;
        }

        var known = string.Join("、", words.ToArray().Select(w => w.Word));
        _bag.Report(ContentRules.NotAChoice, scalar.Span, $"{key} に「{scalar.Value}」は使えません。", $"次から選んでください: {known}。");
        return otherwise;
    }

    /// <summary>An id that can stand in an address.</summary>
    public string Id(string key = "id")
    {
        var text = RequiredText(key);
        if (text.Length > 0) Ids.Check(text, SpanOf(key), _bag);
        return text;
    }

    public void ReportMissing(string key) =>
        _bag.Report(ContentRules.MissingKey, _map.Span, $"{_what}に {key} がありません。", $"「{key}: …」を書き足してください。");

    /// <summary>
    /// Reads <c>reviewed: { PS0518: reason }</c>, which any map may have: warnings of that code in this map (in the whole file, for the
    /// outermost map) are acknowledged. A reason is always needed.
    /// </summary>
    public void Reviewed()
    {
        foreach (var entry in Entries("reviewed"))
        {
            if (entry.Value is YamlScalar { Value: var reason } && !string.IsNullOrWhiteSpace(reason) && IsCode(entry.Key))
            {
                var first = _map.Span.Column == 1 ? SourceSpan.WholeFile(_map.Span.File) : _map.Span;
                _bag.Review(new Review(first, _map.Last, entry.Key, reason.Trim(), entry.KeySpan));
            }
            else
            {
                _bag.Report(ContentRules.BadReview, entry.KeySpan, $"reviewed の「{entry.Key}」が読めません。",
                    "「reviewed: { PS0518: 確かめた理由 }」のように、注意の番号と理由を書いてください。");
            }
        }
    }

    private static bool IsCode(string text) => text.Length == 6 && text.StartsWith("PS", StringComparison.Ordinal)
        && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Reports every key that was not asked for.</summary>
    public void Done()
    {
        Reviewed();
        foreach (var entry in _map.Entries.Where(e => !_known.Contains(e.Key)))
        {
            var near = Spelling.Nearest(entry.Key, _known);
            _bag.Report(ContentRules.UnknownKey, entry.KeySpan, $"{_what}に「{entry.Key}」という項目はありません。",
                near is null ? $"使える項目: {string.Join("、", _known.Order(StringComparer.Ordinal))}。" : $"「{near}」のまちがいではありませんか。");
        }
    }

    private T? Wrong<T>(YamlNode node, string key, string wanted)
        where T : class
    {
        _bag.Report(ContentRules.WrongShape, node.Span, $"{_what}の {key} は{wanted}で書きます。", "字下げと「- 」を確かめてください。");
        return null;
    }
}
