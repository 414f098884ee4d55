using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Compares the keys of a map with those that its record declares, and takes in what editors acknowledged.</summary>
internal static class KeyChecks
{
    /// <summary>The map to go on with: a key that is misspelt, which is reported, is read as the one that was meant.</summary>
    /// <param name="map">The map.</param>
    /// <param name="shape">The record that it is to be.</param>
    /// <param name="what">What the map describes, for messages: 指標, 実績値の judgement .</param>
    /// <param name="bag">Where problems are reported.</param>
    public static YamlMap Check(YamlMap map, Shape shape, string what, DiagnosticBag bag)
    {
        Reviews(map, what, bag);
        var meant = shape.Others is null ? map with { Entries = [.. map.Entries.Select(e => Known(e, map, shape, what, bag))] } : map;
        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && IsMissing(meant[field.Name], field)) ReportMissing(map, field, what, bag);
        }

        return meant;
    }

    private static YamlEntry Known(YamlEntry entry, YamlMap map, Shape shape, string what, DiagnosticBag bag)
    {
        if (shape.Has(entry.Key)) return entry;
        var near = Spelling.Nearest(entry.Key, shape.Names);
        bag.Report(ContentRules.UnknownKey, entry.KeySpan, $"{what}に「{entry.Key}」という項目はありません。",
            near is null ? $"使える項目: {string.Join("、", shape.Names.Order(StringComparer.Ordinal))}。" : $"「{near}」のまちがいではありませんか。");
        return near is null || map[near] is not null ? entry : entry with { Key = near };
    }

    /// <summary>Says that a record lacks a key, with the key's title and example.</summary>
    public static void ReportMissing(YamlMap map, Field field, string what, DiagnosticBag bag) =>
        bag.Report(ContentRules.MissingKey, map.Span, $"{what}に {field.Name} がありません。", $"「{field.Name}: …」を書き足してください。");

    /// <summary>Not there, or nothing behind the colon; blanks in quotes count only where the value is read as it stands.</summary>
    private static bool IsMissing(YamlNode? given, Field field) => given switch
    {
        null or YamlScalar { IsNull: true } or YamlList { Items.IsEmpty: true } => true,
        YamlScalar { Value: var text } => field.Kind is Kind.Value { What: ValueForm.Text or ValueForm.Prose or ValueForm.Id } or Kind.Reference
            && string.IsNullOrWhiteSpace(text),
        _ => false,
    };

    /// <summary>
    /// Reads <c>reviewed: { PS0518: reason }</c>, which any map may have: warnings of that code in this map (in the whole file, for the
    /// outermost map) are acknowledged. A reason is always needed.
    /// </summary>
    private static void Reviews(YamlMap map, string what, DiagnosticBag bag)
    {
        if (map[Shape.Reviewed.Name] is not { } written || written is YamlScalar { IsNull: true }) return;
        if (written is not YamlMap reviews)
        {
            bag.Report(ContentRules.WrongShape, written.Span, $"{what}の reviewed は「名前: 値」の組で書きます。", "字下げと「- 」を確かめてください。");
            return;
        }

        foreach (var entry in reviews.Entries) Review(entry, map, bag);
    }

    private static void Review(YamlEntry entry, YamlMap map, DiagnosticBag bag)
    {
        if (entry.Value is YamlScalar { Value: var reason } && !string.IsNullOrWhiteSpace(reason) && IsCode(entry.Key))
        {
            var first = map.Span.Column == 1 ? SourceSpan.WholeFile(map.Span.File) : map.Span;
            bag.Review(new Review(first, map.Last, entry.Key, entry.KeySpan));
        }
        else
        {
            bag.Report(ContentRules.BadReview, entry.KeySpan, $"reviewed の「{entry.Key}」が読めません。",
                "「reviewed: { PS0518: 確かめた理由 }」のように、注意の番号と理由を書いてください。");
        }
    }

    private static bool IsCode(string text) => text.Length == 6 && text.StartsWith("PS", StringComparison.Ordinal)
        && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
