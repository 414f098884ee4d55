namespace PlanSite.Compare;

/// <summary>Changes in sentences, as people tell each other: 01-101 参加者数 2,303人 → 3,300人、達成率 34.1% → 48.9%、未達成のまま.</summary>
public static class ChangeText
{
    /// <summary>Characters of a long text that are shown where a line must do.</summary>
    private const int LongestText = 120;

    /// <summary>Characters before and after what differs.</summary>
    private const int Context = 12;

    private const string Nothing = "（なし）";

    /// <summary>One line on a change, with what follows from it for the result.</summary>
    public static string Sentence(SiteChange change)
    {
        var result = Result(change);
        var (before, after) = Excerpts(change);
        return $"{Place(change)} {before} → {after}{(result.Length > 0 ? "、" + result : "")}"
            + (change.Declared is { } declared ? $"（{declared}）" : "");
    }

    /// <summary>Where and what: 01-101 参加者数 令和4年度の実績.</summary>
    public static string Place(SiteChange change)
    {
        var spot = change.Spot;
        var name = spot.Part is not null ? spot.PartTitle : spot.NodeTitle ?? spot.PlanTitle;
        return string.Join(' ', new[] { spot.Node?.Id, name, What(change) }.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>What it is there, with its year.</summary>
    public static string What(SiteChange change) => change.Spot.Year is { } year ? $"{PlanText.Year(year.Start)}の{change.What}" : change.What;

    /// <summary>How the result changed with a value: 達成率 34.1% → 48.9%、未達成のまま. Empty where nothing is judged.</summary>
    public static string Result(SiteChange change)
    {
        if (change.Judged is not { } judged || change.Kind is ChangeKind.Judgement) return "";
        var (before, after) = (judged.Before, judged.After);
        var rate = before?.Percent is null && after?.Percent is null ? null : $"{judged.Rate} {Rate(before, after)}";
        return string.Join("、", new[] { rate, Status(before, after) }.OfType<string>());
    }

    /// <summary>A result in one line: 未達成（34.1%）; null where there is none.</summary>
    internal static string? Of(Judged? judged) => judged is null ? null
        : PlanText.Word(judged.Status) + (judged.Percent is { } percent ? $"（{percent}）" : "");

    private static string Rate(Judged? before, Judged? after) =>
        before?.Percent == after?.Percent ? $"{after!.Percent} のまま" : $"{before?.Percent ?? "–"} → {after?.Percent ?? "–"}";

    private static string? Status(Judged? before, Judged? after)
    {
        if (before is null || after is null) return PlanText.Word((before ?? after)!.Status) + (before is null ? "（新しい判定）" : "でした");
        var (old, current) = (PlanText.Word(before.Status), PlanText.Word(after.Status));
        return old == current ? current + "のまま" : $"{old} → {current}";
    }

    /// <summary>Both texts in one line; of long ones that part in which they differ, with some words around it.</summary>
    internal static (string Before, string After) Excerpts(SiteChange change)
    {
        var (before, after) = (Flat(change.Before), Flat(change.After));
        if (before is null || after is null) return (Cut(before), Cut(after));
        var (start, end) = Common(before, after);
        return (Cut(Around(before, start, end)), Cut(Around(after, start, end)));
    }

    /// <summary>How many characters two texts have in common at their beginning and at their end, none of them cut in two.</summary>
    internal static (int Start, int End) Common(string before, string after)
    {
        var (start, most) = (0, Math.Min(before.Length, after.Length));
        while (start < most && before[start] == after[start]) start++;
        if (start > 0 && char.IsHighSurrogate(before[start - 1])) start--;
        var end = 0;
        while (end < most - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        if (end > 0 && char.IsLowSurrogate(before[^end])) end--;
        return (start, end);
    }

    private static string Around(string text, int start, int end)
    {
        if (text.Length <= Context * 4) return text;
        var (from, to) = (Math.Max(0, start - Context), Math.Min(text.Length, text.Length - end + Context));
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to++;
        return (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : "");
    }

    private static string? Flat(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings(" ").Trim();

    private static string Cut(string? text)
    {
        if (text is null) return Nothing;
        if (text.Length <= LongestText) return text;
        return text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
    }
}
