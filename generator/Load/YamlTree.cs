using System.Collections.Immutable;
using PlanSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanSite.Load;

/// <summary>Makes located values of the parser's events, once, for one text.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 64;

    /// <summary>Keys, values, lists and maps; the largest file of the four plans has some 10,000.</summary>
    private const int MostValues = 500_000;

    private readonly string _file;
    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;
    private readonly NodeRanges _ranges;
    private int _values;
    private ParsingEvent? _before;
    private string? _comment;

    /// <param name="file">For messages.</param>
    /// <param name="text">What is read.</param>
    /// <param name="bag">Where problems are reported that do not end the reading.</param>
    public YamlTree(string file, string text, DiagnosticBag bag)
    {
        _file = file;
        _bag = bag;
        _ranges = new NodeRanges(text);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: false));
    }

    /// <summary>How far the parser came.</summary>
    public Mark Last { get; private set; } = Mark.Empty;

    /// <summary>The value of the whole text; null when it is empty.</summary>
    /// <exception cref="YamlRefusedException">The text is beyond all limits.</exception>
    /// <exception cref="YamlException">The text is no YAML; some of such texts raise other exceptions.</exception>
    public YamlNode? Read()
    {
        Next();
        Next<StreamStart>();
        if (Current is StreamEnd) return null;
        Next<DocumentStart>();
        var node = ReadNode(0);
        Next<DocumentEnd>();
        if (Current is DocumentStart)
        {
            Refuse(Current, "一つのファイルに文書が二つあります（---）", "ファイルを分けるか、--- の行を消してください。");
        }

        return node is YamlScalar { IsNull: true } ? null : node;
    }

    private ParsingEvent Current => _parser.Current!;

    private YamlNode ReadNode(int depth)
    {
        if (depth > MaxDepth) throw YamlRefusedException.TooDeep(At(Current));
        if (++_values > MostValues) throw YamlRefusedException.TooMany(MostValues, At(Current));
        if (Current is NodeEvent node) RefuseAnchorsAndTags(node);
        switch (Current)
        {
            case Scalar scalar:
                var lost = scalar is { Value: "", Style: ScalarStyle.Plain } ? _comment : null;
                Next();
                var isPlain = scalar.Style == ScalarStyle.Plain;
                var range = _ranges.Of(scalar);
                return new YamlScalar(_ranges.At(_file, scalar.Start, range), scalar.Value, isPlain) { LostComment = lost, Range = range };
            case SequenceStart list:
                Next();
                return ReadList(list, depth);
            case MappingStart map:
                Next();
                return ReadMap(map, depth);
            case var other:
                Refuse(other, "別名（*）は使えません", "参照される内容をここにも書いてください。文字の * なら引用符 \"\" で囲んでください。");
                Next();
                return new YamlScalar(At(other), "", IsPlain: true);
        }
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var end = (int)start.Start.Index;
        for (; Current is not SequenceEnd; end = items[^1].Range.End) items.Add(_ranges.Item(ReadNode(depth + 1), end));
        var range = NodeRanges.Of(start, Current, end);
        Next();
        return new YamlList(At(start), items.ToImmutable()) { Range = range };
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        TextRange? children = null;
        while (Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = _ranges.Value(ReadNode(depth + 1), key.Range);
            children = new TextRange(children?.Start ?? key.Range.Start, value.Range.End);
            if (start.Style is MappingStyle.Flow && IsRestOfNumber(entries, key, value))
            {
                entries[^1] = Rejoin(entries[^1], (YamlScalar)key);
            }
            else if (key is not YamlScalar name)
            {
                _bag.Report(LoadRules.NotAllowed, key.Span, "項目名が文字ではありません。", "「名前: 値」の形で書いてください。");
            }
            else if (!seen.TryAdd(name.Value, name.Span))
            {
                _bag.Report(LoadRules.DuplicateKey, name.Span, $"「{name.Value}」が二度書かれています（一度目は {seen[name.Value].Line} 行目）。", "どちらか一方を消してください。");
            }
            else
            {
                entries.Add(new YamlEntry(name.Span, name.Value, value) { KeyRange = name.Range });
            }
        }

        var range = _ranges.Of(start, Current, children ?? default);
        Next();
        return new YamlMap(SpanOf(start, entries), entries.ToImmutable()) { Range = range };
    }

    /// <summary>In braces <c>{ a: 2,303人 }</c> reads as <c>a: 2</c> and a key 303人 without a value. Staff mean the number.</summary>
    private static bool IsRestOfNumber(ImmutableArray<YamlEntry>.Builder before, YamlNode key, YamlNode value) =>
        before.Count > 0 && before[^1].Value is YamlScalar { IsPlain: true, Value: [.., >= '0' and <= '9'] }
        && key is YamlScalar { IsPlain: true, Value: [>= '0' and <= '9', ..] } && value is YamlScalar { IsNull: true };

    private YamlEntry Rejoin(YamlEntry number, YamlScalar rest)
    {
        var whole = ((YamlScalar)number.Value).Value + "," + rest.Value;
        _bag.Report(LoadRules.SplitByComma, rest.Span, $"「{whole}」がコンマの所で二つに分かれています。", $"{{ }} の中では \"{whole}\" のように引用符で囲んでください。");
        return number with { Value = (YamlScalar)number.Value with { Value = whole, Range = number.Value.Range with { End = rest.Range.End } } };
    }

    private void RefuseAnchorsAndTags(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) Refuse(node, $"アンカー（&{node.Anchor.Value}）は使えません", "文字の & なら引用符 \"\" で囲んでください。");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) Refuse(node, $"タグ（{node.Tag.Value}）は使えません", "文字の ! なら引用符 \"\" で囲んでください。");
    }

    private void Refuse(ParsingEvent at, string message, string remedy) =>
        _bag.Report(LoadRules.NotAllowed, At(at), message + "。", remedy);

    private void Next<T>()
        where T : ParsingEvent
    {
        if (Current is not T) throw new InvalidOperationException("unexpected " + Current);
        Next();
    }

    private void Next()
    {
        (_before, _comment) = (_parser.Current, null);
        while (_parser.MoveNext())
        {
            Last = _parser.Current!.End;
            if (_parser.Current is not Comment comment) return;
            if (comment.IsInline && _before is Scalar { Style: ScalarStyle.Plain } value && value.End.Line == comment.Start.Line)
            {
                _comment = "#" + comment.Value;
                WarnOfComment(comment, value);
            }
        }
    }

    private void WarnOfComment(Comment comment, Scalar value) =>
        _bag.Report(LoadRules.LostComment, At(comment), $"「{value.Value}」のうしろの「#{comment.Value}」は注釈とみなされ、値に入りません。",
            "値の一部なら全体を引用符 \"\" で囲み、注釈なら別の行に書いてください。");

    /// <summary>Of a map without braces, its first key stands for the whole.</summary>
    private SourceSpan SpanOf(MappingStart start, ImmutableArray<YamlEntry>.Builder entries) =>
        start.Style is MappingStyle.Flow || entries.Count == 0 ? At(start) : At(start) with { Length = entries[0].KeySpan.Length };

    /// <summary>What an event covers of its first line.</summary>
    private SourceSpan At(ParsingEvent part) => new(_file, (int)part.Start.Line, (int)part.Start.Column)
    {
        Length = part.End.Line == part.Start.Line ? Math.Max(1, (int)(part.End.Column - part.Start.Column)) : 1,
    };
}
