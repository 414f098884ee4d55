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
    private readonly int _linesBefore;
    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;
    private readonly NodeRanges _ranges;

    /// <summary>Records that were read as part of the one before, because their dash is missing.</summary>
    private readonly List<YamlMap> _torn = [];
    private int _values;
    private Mark _last = Mark.Empty;
    private ParsingEvent? _before;
    private string? _comment;

    private YamlTree(string file, string text, int linesBefore, DiagnosticBag bag)
    {
        _file = file;
        _linesBefore = linesBefore;
        _bag = bag;
        _ranges = new NodeRanges(text, linesBefore);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: false));
    }

    /// <summary>Reads a text once.</summary>
    /// <param name="file">For messages.</param>
    /// <param name="text">What is read.</param>
    /// <param name="linesBefore">Lines of the file before the text. Ranges of nodes count from the text.</param>
    public static YamlAttempt Try(string file, string text, int linesBefore)
    {
        var problems = new DiagnosticBag();
        var tree = new YamlTree(file, text, linesBefore, problems);
        try
        {
            return new YamlAttempt(tree.Read(), null, default, problems);
        }
        catch (YamlRefusedException refused)
        {
            return new YamlAttempt(null, refused, refused.Span, problems);
        }
        catch (Exception fault)
        {
            // Besides YamlException the parser lets InvalidOperationException and ArgumentException escape on some broken input.
            var mark = fault is YamlException { Start: { Line: > 0 } start } ? start : tree._last;
            var at = new SourceSpan(file, linesBefore + Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
            return new YamlAttempt(null, fault, at, problems);
        }
    }

    /// <summary>The value of the whole text; null when it is empty.</summary>
    private YamlNode? Read()
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

    private YamlNode ReadNode(int depth, bool isItem = false)
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
                return ReadMap(map, depth, isItem);
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
        for (; Current is not SequenceEnd; end = Math.Max(end, items[^1].Range.End))
        {
            items.Add(_ranges.Item(ReadNode(depth + 1, isItem: true), end));
            items.AddRange(_torn);
            _torn.Clear();
        }

        var range = NodeRanges.Of(start, Current, end);
        Next();
        return new YamlList(At(start), items.ToImmutable()) { Range = range };
    }

    private YamlMap ReadMap(MappingStart start, int depth, bool isItem)
    {
        var entries = new EntryList(_bag, start.Style is MappingStyle.Flow, isItem);
        TextRange? children = null;
        while (Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = _ranges.Value(ReadNode(depth + 1), key.Range);
            children = new TextRange(children?.Start ?? key.Range.Start, value.Range.End);
            entries.Add(key, value, _ranges.HasColon(key.Range));
        }

        var range = _ranges.Of(start, Current, children ?? default);
        Next();
        _torn.AddRange(entries.Others.Select(o => new YamlMap(o[0].KeySpan, o)));
        return new YamlMap(SpanOf(start, entries.First), entries.First) { Range = range };
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
            _last = _parser.Current!.End;
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
    private SourceSpan SpanOf(MappingStart start, ImmutableArray<YamlEntry> entries) =>
        start.Style is MappingStyle.Flow || entries.IsEmpty ? At(start) : At(start) with { Length = entries[0].KeySpan.Length };

    /// <summary>What an event covers of its first line.</summary>
    private SourceSpan At(ParsingEvent part) => new(_file, _linesBefore + (int)part.Start.Line, (int)part.Start.Column)
    {
        Length = part.End.Line == part.Start.Line ? Math.Max(1, (int)(part.End.Column - part.Start.Column)) : 1,
    };
}
