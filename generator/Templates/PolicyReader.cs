using PlanSite.Diagnostics;
using PlanSite.Load;

namespace PlanSite.Templates;

/// <summary>Reads <c>policy:</c> of a theme: from where else its pages may load something.</summary>
internal static class PolicyReader
{
    /// <param name="policy">What holds already, of a theme that this one extends.</param>
    /// <param name="node">What is written; null when nothing is.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static ContentPolicy Read(ContentPolicy policy, YamlNode? node, DiagnosticBag bag)
    {
        if (node is null or YamlScalar { IsNull: true }) return policy;
        if (node is YamlMap map) return map.Entries.Aggregate(policy, (all, entry) => Add(all, entry, bag));
        bag.Report(ThemeRules.BadTheme, node.Span, "policy が「種類: 読み込み先」の組ではありません。", "themes/README.md の例に合わせて書いてください。");
        return policy;
    }

    private static ContentPolicy Add(ContentPolicy policy, YamlEntry entry, DiagnosticBag bag)
    {
        if (!ContentPolicy.Open.Contains(entry.Key))
        {
            bag.Report(ThemeRules.BadTheme, entry.KeySpan, $"policy に「{entry.Key}」は書けません。",
                $"{string.Join("、", ContentPolicy.Open)} のどれかを書いてください。");
            return policy;
        }

        var sources = (entry.Value as YamlScalar)?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (sources.Length > 0 && sources.All(ContentPolicy.IsSource)) return policy.With(entry.Key, string.Join(' ', sources));
        bag.Report(ThemeRules.BadTheme, entry.Value.Span, $"policy の {entry.Key} を、読み込み先として読めません。",
            "https:// で始まる住所（か、引用符に入れて \"data:\"、\"blob:\"）を、空白で区切って書いてください。");
        return policy;
    }
}
