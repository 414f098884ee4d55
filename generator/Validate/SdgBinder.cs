using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Reads numbers of the SDGs. Goals and targets are those of the United Nations; no list of local indicators ships, so that their
/// numbers are checked by their form: a target and a number under it.</summary>
internal static class SdgBinder
{
    /// <summary>A goal or a target; null, reported, for another number.</summary>
    public static SdgLink? Link(YamlScalar written, DiagnosticBag bag)
    {
        var text = written.Value.Trim();
        var goal = SdgGoal.All.FirstOrDefault(g => g.Number.ToString(CultureInfo.InvariantCulture) == text.Split('.')[0]);
        if (goal is not null && !text.Contains('.', StringComparison.Ordinal)) return new SdgLink(goal.Number, null);
        if (goal is not null && SdgGoal.TargetOf(text) is { } target) return new SdgLink(goal.Number, target.Number);
        bag.Report(ContentRules.BadSdg, written.Span, $"「{written.Value}」は SDGs のゴール（1〜17）でもターゲット（例: 3.4）でもありません。",
            goal is null ? "番号を確かめてください。" : $"ゴール {goal.Number} のターゲットは {string.Join("、", goal.Targets.Select(t => t.Number))} です。");
        return null;
    }

    /// <summary>Numbers of local indicators, each once; others are reported and left out.</summary>
    public static ImmutableArray<string> Indicators(ImmutableArray<YamlScalar> written, DiagnosticBag bag) =>
        [.. written.Where(w => IsIndicator(w, bag)).Select(w => w.Value.Trim()).Distinct()];

    private static bool IsIndicator(YamlScalar written, DiagnosticBag bag)
    {
        var text = written.Value.Trim();
        var last = text.LastIndexOf('.');
        if (last > 0 && SdgGoal.TargetOf(text[..last]) is not null && IsCount(text.AsSpan(last + 1))) return true;
        bag.Report(ContentRules.BadSdg, written.Span, $"「{written.Value}」は自治体SDGs指標の番号の形（例: 3.8.1）ではありません。",
            "ターゲットの番号（3.8）に、点と数を続けて書いてください。");
        return false;
    }

    private static bool IsCount(ReadOnlySpan<char> text) => text.Length is 1 or 2 && text[0] is >= '1' and <= '9' && char.IsAsciiDigit(text[^1]);
}
