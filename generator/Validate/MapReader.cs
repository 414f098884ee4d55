using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>
/// Reads the keys of one YAML map as its record declares them. Keys that are not declared, and required ones that are not there, are
/// reported when it is opened; what a key holds is reported when it is read.
/// </summary>
/// <typeparam name="TShape">The record: no key of another can be asked for.</typeparam>
internal sealed class MapReader<TShape>
    where TShape : Shape<TShape>, IShape
{
    private readonly YamlMap _map;
    private readonly string _what;

    private MapReader(YamlMap map, string what, DiagnosticBag bag)
    {
        (_what, Bag) = (what, bag);
        _map = KeyChecks.Check(map, TShape.Shape, what, bag);
    }

    /// <summary>Where the map begins.</summary>
    public SourceSpan Span => _map.Span;

    /// <summary>Where problems are reported.</summary>
    public DiagnosticBag Bag { get; }

    /// <summary>The entries whose names are content, not keys.</summary>
    public IEnumerable<YamlEntry> Others => _map.Entries.Where(e => !TShape.Shape.Has(e.Key));

    /// <summary>A reader for a node that must be a map; null for none, and, reported, for something else.</summary>
    /// <param name="node">What stands in the file.</param>
    /// <param name="bag">Where problems are reported.</param>
    /// <param name="what">What the map describes, for messages; null for what the record is called.</param>
    public static MapReader<TShape>? Of(YamlNode? node, DiagnosticBag bag, string? what = null)
    {
        what ??= TShape.Shape.Title.Japanese;
        if (node is YamlMap map) return new MapReader<TShape>(map, what, bag);
        if (node is not null)
            bag.Report(ContentRules.WrongShape, node.Span, $"{what}は「名前: 値」の組で書きます。", FormOf(node));
        return null;
    }

    private static string FormOf(YamlNode node) => node is YamlList ? "「- 」を取り、「名前: 値」の行を字下げをそろえて並べてください。"
        : "コロンのあとの空白と字下げを確かめ、「名前: 値」の形にしてください。";

    /// <summary>True when a node has a key that is not empty. Nothing is reported.</summary>
    public static bool Has(YamlNode node, Shape<TShape>.Key key) => node is YamlMap map && Given(map, key) is not null;

    /// <summary>The value of a key; null when it is not given or empty.</summary>
    public YamlNode? Node(Shape<TShape>.Key key) => Given(_map, key);

    /// <summary>Where the value of a key stands; the map itself when it is not given.</summary>
    public SourceSpan SpanOf(Shape<TShape>.Key key) => _map[key.Name]?.Span ?? _map.Span;

    /// <summary>One value with its place; null when it is not given or empty, and, reported, for a list or map.</summary>
    public YamlScalar? Scalar(Shape<TShape>.ValueKey key) => ScalarOf(key);

    /// <summary>One value where the key allows others as well.</summary>
    public YamlScalar? Scalar(Shape<TShape>.MixedKey key) => ScalarOf(key);

    /// <summary>The value without blanks around it; null when it is not given.</summary>
    public string? Text(Shape<TShape>.ValueKey key) => Scalar(key)?.Value.Trim();

    /// <summary>The text of a required key; empty when it is missing, which is reported.</summary>
    public string RequiredText(Shape<TShape>.ValueKey key) =>
        key.IsRequired ? Text(key) ?? "" : throw new InvalidOperationException($"{key.Name} is not declared as required.");

    /// <summary>An id that can stand in an address.</summary>
    public string Id(Shape<TShape>.IdKey key)
    {
        var text = Text(key) ?? "";
        return text.Length == 0 || Ids.Check(text, SpanOf(key), Bag) ? text : Ids.Meant(text);
    }

    /// <summary>Null when it is not given and, reported, when it is no number that calculations can carry.</summary>
    public decimal? Number(Shape<TShape>.NumberKey key) => Scalar(key) is { } scalar ? ScalarReader.Number(scalar, Bag) : null;

    /// <summary>Null when it is not given and, reported, when it is no number or too large to multiply by.</summary>
    public decimal? Factor(Shape<TShape>.FactorKey key) =>
        Scalar(key) is { } scalar ? ScalarReader.Number(scalar, Bag, NumberLimits.LargestFactor) : null;

    /// <summary>False when it is neither given nor has another value otherwise.</summary>
    public bool Flag(Shape<TShape>.FlagKey key, bool otherwise = false) => Choice(key, otherwise, [("true", true), ("false", false)]);

    /// <param name="key">The key.</param>
    /// <param name="lateHeisei">True where 平成32年度 may stand for 2020: in plans that began before 2019.</param>
    public FiscalYear? Year(Shape<TShape>.YearKey key, bool lateHeisei) =>
        Scalar(key) is { } scalar ? ScalarReader.Year(scalar.Value, scalar.Span, lateHeisei, Bag) : null;

    /// <summary>A day as YYYY-MM-DD; null when it is not given and, reported, when it is none.</summary>
    public DateOnly? Date(Shape<TShape>.DateKey key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        if (ScalarReader.IsFormOfDate(scalar.Value))
        {
            Bag.Report(ContentRules.NotADate, scalar.Span, $"「{scalar.Value}」という日はありません。", "月と日を確かめてください。");
            return null;
        }

        var meant = ScalarReader.DateMeant(scalar.Value) ?? "2023-08-31";
        Bag.Report(ContentRules.NotADate, scalar.Span, $"「{scalar.Value}」は日付として読めません。", $"{meant} のように、西暦と月と日を「-」でつないで書いてください。");
        return null;
    }

    /// <summary>What the word stands for; what holds otherwise when it is not given and, reported, when it is none of the words.</summary>
    public T Choice<T>(Shape<TShape>.ChoiceKey<T> key, T otherwise) => Choice(key, otherwise, key.Words.Select(w => (w.Word, w.Value)));

    /// <summary>One of words that only the plan itself knows.</summary>
    public T Choice<T>(Shape<TShape>.ValueKey key, T otherwise, IEnumerable<(string Word, T Value)> words) =>
        Scalar(key) is { } scalar && ScalarReader.Choice(scalar, key.Name, words, Bag) is { } choice ? choice.Value : otherwise;

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public ImmutableArray<YamlNode> Items(Shape<TShape>.Key key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        var one => [one],
    };

    /// <summary>The values of a list, a single one as a list of one; reported and left out are lists and maps in it.</summary>
    public ImmutableArray<YamlScalar> Scalars(Shape<TShape>.ListKey key) =>
        [.. Items(key).Select(i => i as YamlScalar ?? Wrong<YamlScalar>(i, key, "一つの値")).OfType<YamlScalar>()];

    /// <summary>The same as texts, without blanks around them and without empty ones.</summary>
    public ImmutableArray<string> Texts(Shape<TShape>.ListKey key) => [.. Scalars(key).Select(s => s.Value.Trim()).Where(t => t.Length > 0)];

    /// <summary>The entries of a map whose names are content, not key words.</summary>
    public ImmutableArray<YamlEntry> Entries(Shape<TShape>.EntriesKey key) => Node(key) switch
    {
        null => [],
        YamlMap map => map.Entries,
        var other => Wrong<YamlMap>(other, key, "「名前: 値」の組")?.Entries ?? [],
    };

    /// <summary>A reader for the record behind a key; null when it is not given and, reported, when it is no map.</summary>
    public MapReader<T>? Record<T>(Shape<TShape>.RecordKey<T> key)
        where T : Shape<T>, IShape => RecordOf<T>(key);

    /// <summary>A record where the key allows something else as well.</summary>
    public MapReader<T>? RecordOf<T>(Shape<TShape>.Key key)
        where T : Shape<T>, IShape => MapReader<T>.Of(Node(key), Bag, $"{_what}の {key.Name} ");

    /// <summary>Readers for the records of a list; entries that are no maps are reported and left out.</summary>
    public ImmutableArray<MapReader<T>> Records<T>(Shape<TShape>.RecordsKey<T> key)
        where T : Shape<T>, IShape => [.. Items(key).Select(i => MapReader<T>.Of(i, Bag)).OfType<MapReader<T>>()];

    /// <summary>For keys that only some records of this shape need.</summary>
    public void ReportMissing(Shape<TShape>.Key key) => KeyChecks.ReportMissing(_map, key, _what, Bag);

    private static YamlNode? Given(YamlMap map, Field key) => map[key.Name] is { } node && node is not YamlScalar { IsNull: true } ? node : null;

    private YamlScalar? ScalarOf(Shape<TShape>.Key key) => Node(key) switch
    {
        null => null,
        YamlScalar scalar => scalar,
        var other => Wrong<YamlScalar>(other, key, "一つの値"),
    };

    private T? Wrong<T>(YamlNode node, Field key, string wanted)
        where T : class
    {
        var example = key.Example is ['{', ..] ? $"例: {key.Name}: {key.Example}" : "字下げと「- 」を確かめてください。";
        Bag.Report(ContentRules.WrongShape, node.Span, $"{_what}の {key.Name} は{wanted}で書きます。", example);
        return null;
    }
}
