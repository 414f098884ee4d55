using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load.Slips;

namespace PlanSite.Load;

/// <summary>Takes in the entries of a map one by one: each key once, and in braces nothing torn apart by a comma.</summary>
/// <param name="bag">Where problems are reported.</param>
/// <param name="isInBraces">True for a map in braces.</param>
/// <param name="isItem">True for a map that is an entry of a list: where its first key comes again, a dash is missing.</param>
internal sealed class EntryList(DiagnosticBag bag, bool isInBraces, bool isItem)
{
    private readonly List<ImmutableArray<YamlEntry>.Builder> _maps = [ImmutableArray.CreateBuilder<YamlEntry>()];
    private Dictionary<string, SourceSpan> _seen = new(StringComparer.Ordinal);

    /// <summary>The map's own entries, as written.</summary>
    public ImmutableArray<YamlEntry> First => _maps[0].ToImmutable();

    /// <summary>Those of further records, whose dashes are missing (which is reported).</summary>
    public IEnumerable<ImmutableArray<YamlEntry>> Others => _maps.Skip(1).Select(m => m.ToImmutable());

    private ImmutableArray<YamlEntry>.Builder Current => _maps[^1];

    /// <summary>One more entry.</summary>
    /// <param name="key">As it was read.</param>
    /// <param name="value">As it was read; nothing, behind a key without a colon.</param>
    /// <param name="hasColon">False for a key without one, as YAML allows it in braces.</param>
    public void Add(YamlNode key, YamlNode value, bool hasColon)
    {
        if (key is not YamlScalar name)
        {
            bag.Report(LoadRules.NotAllowed, key.Span, "項目名が文字ではありません。", "「名前: 値」の形で書いてください。");
            return;
        }

        if (isInBraces && !hasColon && BraceSlips.Meant(name, Current.LastOrDefault(), bag) is { } meant)
        {
            if (meant.KeySpan == Current.LastOrDefault()?.KeySpan) Current[^1] = meant;
            else Current.Add(meant);
            return;
        }

        if (isItem && Current.Count > 1 && name.Value == Current[0].Key) BeginNext(name);
        if (_seen.TryAdd(name.Value, name.Span)) Current.Add(new YamlEntry(name.Span, name.Value, value) { KeyRange = name.Range });
        else
        {
            bag.Report(LoadRules.DuplicateKey, name.Span, $"「{name.Value}」が二度書かれています（一度目は {_seen[name.Value].Line} 行目）。", "どちらか一方を消してください。");
        }
    }

    private void BeginNext(YamlScalar name)
    {
        bag.Report(LoadRules.DuplicateKey, name.Span, $"「{name.Value}」が二度書かれています（一度目は {_seen[name.Value].Line} 行目）。",
            $"ここから次の項目なら、行の初めを「- {name.Value}: …」にしてください。同じ項目なら、どちらか一方を消してください。");
        _maps.Add(ImmutableArray.CreateBuilder<YamlEntry>());
        _seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
    }
}
