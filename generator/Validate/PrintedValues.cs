using PlanSite.Load;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads targets, baselines and actuals as printed, and says what cannot be one.</summary>
internal static class PrintedValues
{
    private const string Nothing = "報告や設定がなければ \"-\" と書いてください。";

    /// <summary>The value of a scalar: an empty one is asked about, because a dash would be written where nothing was reported.</summary>
    /// <param name="words">The words that the plan itself has defined.</param>
    /// <param name="written">What stands in the file.</param>
    /// <param name="unit">The unit of the caption; null when there is none.</param>
    /// <param name="what">実績 or 目標, for messages.</param>
    /// <param name="mayBeOpen">True where an empty value is one that is still being collected.</param>
    public static PlanValue Read(Vocabulary words, YamlScalar written, CaptionUnit? unit, string what, bool mayBeOpen = false)
    {
        var printed = written.IsNull ? "" : written.Value;
        if (!string.IsNullOrWhiteSpace(printed)) return words.Value(printed, written.Span, unit);
        if (mayBeOpen && written is { IsNull: true, LostComment: null }) return words.Values.Read(printed);
        if (written.LostComment is { } lost && words.Values.Read(lost) is { Refusal: Refusal.Damaged } damaged)
        {
            words.Bag.Report(ContentRules.NotAValue, written.Span, $"{what}が空です。「{lost}」は YAML の注釈とみなされました。{damaged.Problem}",
                "# で始まる印のかわりに、公表した資料の値を書いてください。" + Nothing);
        }
        else
        {
            var why = written.LostComment is null ? "" : $"「{written.LostComment}」は YAML の注釈とみなされ、値に入っていません。";
            words.Bag.Report(ContentRules.EmptyValue, written.Span, $"{what}が空です。{why}書き忘れか、報告がないのか分かりません。",
                Nothing + "値があれば書いてください。資料の欄が空白なら、reviewed にそう書いてください。");
        }

        return words.Values.Read(printed);
    }

    /// <summary>The value under a key, which must be there even when it is a dash.</summary>
    public static PlanValue Read<T>(Vocabulary words, MapReader<T> map, Shape<T>.PrintedKey key, CaptionUnit? unit, string what)
        where T : Shape<T>, IShape => map.Scalar(key) is { } value ? Read(words, value, unit, what) : words.Values.Read("");

    /// <summary>True, reported, for steps and texts that are nothing but what a spreadsheet left behind. Longer texts may talk of it.</summary>
    public static bool IsDamaged(Vocabulary words, YamlScalar written)
    {
        var text = written.Value.Trim();
        if (text.Length > 20 || text.Contains(' ', StringComparison.Ordinal)) return false;
        if (words.Values.Read(text) is not { Refusal: Refusal.Damaged } damaged) return false;
        words.Bag.Report(ContentRules.NotAValue, written.Span, damaged.Problem!, "公表した資料の言葉を書いてください。なければ項目ごと消してください。");
        return true;
    }

    /// <summary>The unit under a key; null where none is given, or where a dash says that numbers stand without one.</summary>
    /// <param name="map">The map to read from.</param>
    /// <param name="key">The key.</param>
    /// <param name="words">The words that the plan itself has defined.</param>
    /// <param name="otherwise">The unit of the plan.</param>
    public static CaptionUnit? Unit<T>(MapReader<T> map, Shape<T>.UnitKey key, Vocabulary words, CaptionUnit? otherwise)
        where T : Shape<T>, IShape
    {
        if (map.Scalar(key) is not { } written) return otherwise;
        if (words.Values.Read(written.Value).Kind is ValueKind.NotSet) return null;
        if (CaptionUnit.Read(written.Value, words.Units) is { } unit) return unit;
        words.Bag.Report(ContentRules.BadUnit, written.Span, $"unit の「{written.Value}」は単位として読めません。",
            "「千円」「%」「人」のように、数のうしろに付く単位を一つだけ書いてください。数に単位がない指標なら unit: \"-\" と書いてください。");
        return otherwise;
    }
}
