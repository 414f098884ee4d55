using System.Collections.Immutable;
using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>Turns edits of the tree into changes of the text, each as small as can be.</summary>
internal sealed class EditPlan
{
    private readonly string _text;
    private readonly Layout _layout;
    private readonly Dictionary<YamlNode, Place> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks up where each node of the document stands; the document itself stays as it is.</summary>
    public EditPlan(YamlDocument document)
    {
        _text = document.Text;
        _layout = new Layout(_text);
        Note(document.Root, new Place(InFlow: false, Behind: 0));
    }

    /// <summary>The text with all edits.</summary>
    /// <exception cref="EditRefusedException">Two edits touch the same characters.</exception>
    public string Changed(IReadOnlyList<YamlEdit> edits)
    {
        var targets = edits.GroupBy(e => e.Target, ReferenceEqualityComparer.Instance);
        var changes = targets.SelectMany(t => Changes((YamlNode)t.Key!, [.. t])).ToArray();
        return TextChange.Apply(_text, changes) ?? throw EditRefusedException.Twice(edits[0].Target.Span);
    }

    private IEnumerable<TextChange> Changes(YamlNode node, YamlEdit[] edits) => (node, edits[0]) switch
    {
        (_, SetValue set) => [Replace(node, set.Value)],
        (YamlMap map, _) => InMap(map, edits),
        (YamlList list, _) => InList(list, edits),
        (_, AddKey) => [Replace(node, NewMapOf(edits.OfType<AddKey>()))],
        _ => [Replace(node, new NewList([.. edits.OfType<AddItem>().Select(a => a.Value)]))],
    };

    private TextChange Replace(YamlNode node, NewNode value)
    {
        var (range, place) = (node.Range, _places[node]);
        var former = node is YamlScalar { IsNull: false } ? range.Of(_text) : "";
        if (range.IsEmpty && _layout.Rest(range.End).TrimStart().StartsWith('#')) former = "\"";
        var written = value is NewText text
            ? ScalarWriter.Write(text.Value, place.InFlow ? ScalarPlace.FlowValue : ScalarPlace.Value, former)
            : NodeWriter.Inline(value, place.InFlow);
        if (range.IsEmpty) return TextChange.Insert(range.Start, (range.Start == place.Behind ? " " : ": ") + written);
        if (node is YamlScalar || IsFlow(node)) return new TextChange(range.Start, range.End, written);
        if (place.Behind > 0 && _layout.SkipBlanks(place.Behind) == range.Start) return new TextChange(place.Behind, range.End, " " + written);
        return new TextChange(range.Start, range.End, (node is YamlList ? "  " : "") + written);
    }

    private IEnumerable<TextChange> InMap(YamlMap map, YamlEdit[] edits)
    {
        ImmutableArray<string> keys = [.. map.Entries.Select(e => e.Key)];
        var parts = Parts(map);
        var renamed = edits.OfType<RenameKey>().Select(r => Rename(map, map.Entries[keys.IndexOf(r.Key)].KeyRange, r.NewKey));
        var added = edits.OfType<AddKey>().GroupBy(a => a.After is { } after ? keys.IndexOf(after) : keys.Length - 1).ToArray();
        var gone = edits.OfType<RemoveKey>().Select(r => keys.IndexOf(r.Key)).ToHashSet();
        if (gone.Count > 0 && gone.Count == parts.Length) return [Replace(map, NewMapOf(added.OrderBy(a => a.Key).SelectMany(a => a)))];
        var written = added.SelectMany(a => IsFlow(map)
            ? InFlow(map, parts, a.Key, [.. a.Select(e => NodeWriter.Inline(e.Key, e.Value))])
            : [InBlock(map, parts, a.Key, (w, indent) => a.Select(e => w.Entry(e.Key, e.Value, indent)))]);
        return [.. renamed, .. Remove(map, parts, gone), .. written];
    }

    private IEnumerable<TextChange> InList(YamlList list, YamlEdit[] edits)
    {
        var parts = Parts(list);
        var gone = edits.OfType<RemoveItem>().Select(r => r.Index).ToHashSet();
        var added = edits.OfType<AddItem>().Select(a => a.Value).ToArray();
        if (gone.Count > 0 && gone.Count == parts.Length) return [Replace(list, new NewList([.. added]))];
        var removed = Remove(list, parts, gone);
        if (added.Length == 0) return removed;
        if (IsFlow(list)) return [.. removed, .. InFlow(list, parts, parts.Length - 1, [.. added.Select(v => NodeWriter.Inline(v, inFlow: true))])];
        return [.. removed, InBlock(list, parts, parts.Length - 1, (w, indent) => added.Select(v => w.Item(v, indent)))];
    }

    private TextChange Rename(YamlMap map, TextRange key, string name) =>
        new(key.Start, key.End, ScalarWriter.Write(name, IsFlow(map) || _places[map].InFlow ? ScalarPlace.FlowKey : ScalarPlace.Key, key.Of(_text)));

    private static NewMap NewMapOf(IEnumerable<AddKey> added) => new([.. added.Select(a => new NewEntry(a.Key, a.Value))]);

    private IEnumerable<TextChange> Remove(YamlNode from, ImmutableArray<TextRange> parts, HashSet<int> gone) =>
        IsFlow(from) ? new FlowChanges(_layout, parts).Remove(gone) : new BlockChanges(_layout, parts).Remove(gone);

    private IEnumerable<TextChange> InFlow(YamlNode into, ImmutableArray<TextRange> parts, int after, string[] written) =>
        parts.IsEmpty
            ? [FlowChanges.Fill(into.Range, into is YamlMap ? " " : "", written, _text)]
            : new FlowChanges(_layout, parts).Add(after, written);

    private TextChange InBlock(YamlNode into, ImmutableArray<TextRange> parts, int after, Func<NodeWriter, int, IEnumerable<string>> written)
    {
        var indent = into.Range.Start - _layout.LineStart(into.Range.Start);
        return new BlockChanges(_layout, parts).Add(after, indent, written(new NodeWriter(_layout.Newline(parts[after].End)), indent));
    }

    private static ImmutableArray<TextRange> Parts(YamlMap map) => [.. map.Entries.Select(e => new TextRange(e.KeyRange.Start, e.Value.Range.End))];

    private ImmutableArray<TextRange> Parts(YamlList list) => IsFlow(list)
        ? [.. list.Items.Select(i => i.Range)]
        : [.. list.Items.Select((item, i) => new TextRange(DashOf(list, i), item.Range.End))];

    private int DashOf(YamlList list, int index) => _layout.SkipComments(index == 0 ? list.Range.Start : list.Items[index - 1].Range.End);

    /// <summary>Whether it has brackets; one pair in brackets, <c>[a: b]</c>, has none of its own.</summary>
    private bool IsFlow(YamlNode node) => _text[node.Range.Start] == (node is YamlMap ? '{' : '[');

    private void Note(YamlNode node, Place place)
    {
        _places[node] = place;
        var inFlow = place.InFlow || (node is not YamlScalar && IsFlow(node));
        foreach (var entry in (node as YamlMap)?.Entries ?? []) Note(entry.Value, new Place(inFlow, BehindColon(entry.KeyRange.End)));
        if (node is not YamlList list) return;
        for (var i = 0; i < list.Items.Length; i++) Note(list.Items[i], new Place(inFlow, inFlow ? 0 : DashOf(list, i) + 1));
    }

    private int BehindColon(int key)
    {
        while (key < _text.Length && _text[key] is ' ' or '\t') key++;
        return key < _text.Length && _text[key] == ':' ? key + 1 : 0;
    }

    /// <param name="InFlow">Whether braces or brackets are around the node.</param>
    /// <param name="Behind">Where its colon or dash ends; 0 when it has none.</param>
    private sealed record Place(bool InFlow, int Behind);
}
