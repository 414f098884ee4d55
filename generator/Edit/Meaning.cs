using System.Collections.Immutable;
using PlanSite.Load;

namespace PlanSite.Edit;

/// <summary>What edits mean for the tree, apart from any text: the changed text must be read as exactly this.</summary>
internal static class Meaning
{
    /// <exception cref="EditRefusedException">An edit names what is not there, or a key that is there already.</exception>
    public static YamlNode Of(YamlNode root, IReadOnlyList<YamlEdit> edits)
    {
        var open = edits.ToLookup(e => e.Target, ReferenceEqualityComparer.Instance);
        var made = new HashSet<YamlEdit>(ReferenceEqualityComparer.Instance);
        var meant = Of(root, open, made);
        var lost = edits.FirstOrDefault(e => !made.Contains(e));
        return lost is null ? meant : throw new EditRefusedException(lost.Target.Span, "書きかえる所がファイルにありません。");
    }

    /// <summary>Whether two trees say the same, wherever it stands and however it is quoted.</summary>
    public static bool IsSame(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlScalar one, YamlScalar other) => one.IsNull == other.IsNull && (one.IsNull || one.Value == other.Value),
        (YamlList one, YamlList other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items).All(p => IsSame(p.First, p.Second)),
        (YamlMap one, YamlMap other) => one.Entries.Length == other.Entries.Length
            && one.Entries.Zip(other.Entries).All(p => p.First.Key == p.Second.Key && IsSame(p.First.Value, p.Second.Value)),
        _ => false,
    };

    private static YamlNode Of(YamlNode node, ILookup<object?, YamlEdit> edits, HashSet<YamlEdit> made)
    {
        var own = edits[node].ToArray();
        made.UnionWith(own);
        if (own.OfType<SetValue>().Any()) return own is [SetValue set] ? set.Value.Meant() : throw EditRefusedException.Twice(node.Span);
        return node switch
        {
            YamlMap map => map with { Entries = Entries(map, own, e => e with { Value = Of(e.Value, edits, made) }) },
            YamlList list => list with { Items = Items(list, own, n => Of(n, edits, made)) },
            YamlScalar { IsNull: true } when own is [AddKey, ..] => new YamlMap(node.Span, Entries(new YamlMap(node.Span, []), own, e => e)),
            YamlScalar { IsNull: true } when own.Length > 0 => new YamlList(node.Span, Items(new YamlList(node.Span, []), own, n => n)),
            _ => own.Length == 0 ? node : throw new EditRefusedException(node.Span, "項目や箇条書きを足せる所ではありません。"),
        };
    }

    private static ImmutableArray<YamlEntry> Entries(YamlMap map, YamlEdit[] edits, Func<YamlEntry, YamlEntry> inner)
    {
        var added = edits.OfType<AddKey>().ToArray();
        var renamed = edits.OfType<RenameKey>().ToArray();
        var removed = edits.OfType<RemoveKey>().Select(r => r.Key).ToArray();
        string[] changed = [.. renamed.Select(r => r.Key), .. removed];
        var unknown = added.Select(a => a.After).OfType<string>().Concat(changed).FirstOrDefault(k => map[k] is null);
        if (unknown is not null) throw new EditRefusedException(map.Span, $"「{unknown}」という項目がありません。");
        if (changed.Length + added.Length < edits.Length) throw new EditRefusedException(map.Span, "ここは箇条書きではありません。");
        if (changed.Distinct().Count() < changed.Length) throw EditRefusedException.Twice(map.Span);

        var last = map.Entries.IsEmpty ? null : map.Entries[^1].Key;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        if (last is null) entries.AddRange(added.Select(New));
        foreach (var entry in map.Entries)
        {
            var name = renamed.FirstOrDefault(r => r.Key == entry.Key)?.NewKey ?? entry.Key;
            if (!removed.Contains(entry.Key)) entries.Add(inner(entry) with { Key = name });
            entries.AddRange(added.Where(a => (a.After ?? last) == entry.Key).Select(New));
        }

        var twice = entries.GroupBy(e => e.Key).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? entries.ToImmutable() : throw new EditRefusedException(map.Span, $"「{twice.Key}」という項目はもうあります。");
    }

    private static YamlEntry New(AddKey add) => new(default, add.Key, add.Value.Meant());

    private static ImmutableArray<YamlNode> Items(YamlList list, YamlEdit[] edits, Func<YamlNode, YamlNode> inner)
    {
        var removed = edits.OfType<RemoveItem>().Select(r => r.Index).ToArray();
        var added = edits.OfType<AddItem>().Select(a => a.Value.Meant()).ToArray();
        if (removed.Any(i => i < 0 || i >= list.Items.Length)) throw new EditRefusedException(list.Span, "その番目の箇条書きがありません。");
        if (removed.Length + added.Length < edits.Length) throw new EditRefusedException(list.Span, "ここは項目の並びではありません。");
        if (removed.Distinct().Count() < removed.Length) throw EditRefusedException.Twice(list.Span);
        return [.. list.Items.Where((_, i) => !removed.Contains(i)).Select(inner), .. added];
    }
}
