using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Guesses what was meant by a key in a file of results that is not there in the plan.</summary>
/// <param name="words">The words that the plan itself has defined.</param>
/// <param name="nodes">All that can be reported on.</param>
/// <param name="measureLevel">The level whose ids stand alone.</param>
internal sealed class ResultHints(Vocabulary words, IReadOnlyDictionary<NodeKey, Node> nodes, Level measureLevel)
{
    /// <summary>How to mend a key at the very left, as a sentence.</summary>
    public string OfNode(NodeKey key)
    {
        if (Spelling.Nearest(key.Id, nodes.Keys.Where(k => k.Level == key.Level).Select(k => k.Id)) is { } near) return $"「{near}」のまちがいではありませんか。";
        if (IsDate(key.Id)) return "表計算ソフトが番号を日付に変えたようです。計画にある番号（1-2 など）を引用符で囲んで書いてください。";
        var named = nodes.Values.FirstOrDefault(n => n.Title == key.Id && n.Key.Level == key.Level);
        if (named is not null) return $"名前ではなく番号で書いてください: \"{named.Key.Id}\"";
        var isWithin = nodes.Values.SelectMany(IdsOf).Concat(EntryShape.Shape.Names).Contains(key.Id, StringComparer.Ordinal);
        return isWithin ? "半角の空白 2 つで字下げして、番号の行の下に書いてください。" : "番号を確かめてください。ほかの階層なら「階層/番号」と書きます。";
    }

    /// <summary>How to mend a key of one node's results, as a sentence.</summary>
    public string OfIndicator(string key, Node node)
    {
        var known = IdsOf(node).Concat(EntryShape.Shape.Names).ToArray();
        if (Spelling.Nearest(key, known) is { } near) return $"「{near}」のまちがいではありませんか。";
        if (nodes.ContainsKey(new NodeKey(measureLevel.Id, key))) return "別の項目の番号です。字下げをやめて、行の初めに書いてください。";
        if (words.TextKinds.Any(t => t.Id == key)) return $"見出しごとの文章は texts の中に書いてください: texts: {{ {key}: … }}";
        return node.Indicators.FirstOrDefault(i => i.Name == key) is { } named ? $"名前ではなく id で書いてください: {named.Id}"
            : $"使えるもの: {string.Join("、", known)}。";
    }

    private static IEnumerable<string> IdsOf(Node node) => node.Indicators.Select(i => i.Id).Concat(node.Observations.Select(o => o.Id));

    /// <summary>What a spreadsheet makes of 1-2 when nobody looks.</summary>
    private static bool IsDate(string key) => ScalarReader.DateMeant(key) is not null
        || (key.EndsWith('日') && ScalarReader.DateMeant("2024年" + key) is not null);
}
