using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads <c>translations</c>: names by language.</summary>
internal static class TranslationBinder
{
    /// <summary>All that can be read; the rest is reported.</summary>
    /// <param name="languages">What stands behind the key.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static NameTranslations Bind(ImmutableArray<YamlEntry> languages, DiagnosticBag bag)
    {
        var all = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (!IsLanguage(language.Key, language.KeySpan, bag)) continue;
            if (language.Value is YamlMap names) all[language.Key] = Names(names, bag);
            else ReportShape(language.Value.Span, "translations は、言語ごとに「名前: 訳」の組で書きます。", "例: translations: { en: { 施策: Policy } }", bag);
        }

        return all.Count == 0 ? NameTranslations.None : new NameTranslations(all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>False, reported, for what cannot be the name of a language and of a folder.</summary>
    public static bool IsLanguage(string text, SourceSpan span, DiagnosticBag bag)
    {
        if (LanguageName.IsName(text)) return true;
        bag.Report(ContentRules.NotAChoice, span, $"「{text}」は言語の名前ではありません。", "テーマの strings/ にある文言のファイルの名前を書いてください（例: ja、en、ja-easy）。");
        return false;
    }

    private static void ReportShape(SourceSpan span, string message, string remedy, DiagnosticBag bag) =>
        bag.Report(ContentRules.WrongShape, span, message, remedy);

    private static FrozenDictionary<string, string> Names(YamlMap map, DiagnosticBag bag)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: false } text && text.Value.Trim() is { Length: > 0 } name) names[entry.Key.Trim()] = name;
            else ReportShape(entry.Value.Span, $"「{entry.Key}」の訳がありません。", "コロンのあとに訳を書くか、行を消してください。", bag);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
