using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Finds values that do not go together: words against a number, 0.137 for 13.7%, a share over 100 %, a change against a level, a leap
/// away from the baseline that the target did not mean. Each is asked about.
/// </summary>
internal sealed class Oddities(Plan plan, Node node, Indicator indicator, DiagnosticBag bag)
{
    /// <summary>How far an actual may lie from both baseline and target.</summary>
    private const decimal FarFromBoth = 3;

    /// <summary>How far it may lie from the baseline alone, unless the target is near.</summary>
    private const decimal FarFromBaseline = 10;
    private const decimal NearTarget = 2;

    private const string Slip = "けたと単位を確かめてください。正しければ reviewed に理由を書いてください。";

    /// <summary>Looks at baseline and targets: their units, and shares that a spreadsheet gave as fractions.</summary>
    public void CheckBaseline()
    {
        foreach (var each in indicator.Targets) IsFraction(each.Value, each.Span, "目標");
        if (indicator.Baseline is not { NotComparable: null } baseline || IsFraction(baseline.Value, baseline.Span, "当初値")) return;
        var rule = indicator.Rule;
        var target = indicator.Targets.LastOrDefault(t => JudgedValues.Wanted(rule, t.Value) is not null)?.Value;
        if (target is not { IsChange: false, HasSign: false } || JudgedValues.Wanted(rule, target) is not { } wanted) return;
        if (baseline.Value.IsChange || JudgedValues.Looked(rule, baseline.Value) is not { } start || CanCompare(start, wanted)) return;
        var message = $"は当初値が「{baseline.Value.Shown}」、目標が「{target.Shown}」で、単位がちがうため、当初からの変化を計算しません。";
        Report(ComputeRules.BaselineUnit, baseline.Span, message, RemedyOfUnits(start, wanted));
    }

    /// <summary>Looks at an actual beside its target. True when something was found that makes further talk of units idle.</summary>
    public bool Found(Actual actual, Target? target)
    {
        if (target is { Value.IsMissing: false } && ReductionRule.Applies(indicator, target.Value, actual.Value))
        {
            if (actual.Staff is null) CheckChange(actual, target);
            return true;
        }

        if (IsFraction(actual.Value, actual.Span, "実績")) return true;
        if (actual.Staff is not null || actual.Value.IsMissing) return false;
        if (target is { Value.IsMissing: false } && AreWordsAgainstNumber(actual, target)) return true;
        if (!IsOver100(actual, target)) CheckDistance(actual, target);
        return false;
    }

    /// <summary>What to do about two units: a number left bare wants one, two spellings of one may be declared the same.</summary>
    public static string RemedyOfUnits(Quantity a, Quantity b) => a.Unit == Unit.None || b.Unit == Unit.None
        ? $"単位のない値に単位（{(a.Unit == Unit.None ? b : a).Unit.Id}）を書くか、表の見出しの単位なら指標に unit として書いてください。"
        : "単位の書き方をそろえるか、site.yaml の units に同じ単位として書いてください。";

    private bool AreWordsAgainstNumber(Actual actual, Target target)
    {
        if (IsAmount(actual.Value) == IsAmount(target.Value)) return false;
        if (actual.Value.Kind is ValueKind.Unread || target.Value.Kind is ValueKind.Unread or ValueKind.Wish) return false;
        var what = IsAmount(target.Value) ? "数の目標に対して、実績が言葉" : "言葉の目標に対して、実績が数";
        Report(ComputeRules.WordsAgainstNumber, actual.Span, $"{Both(actual, target)}{what}なので比べません。",
            "数があれば書いてください。報告がなければ \"-\" と書きます。これで正しければ reviewed に理由を書いてください。");
        return true;
    }

    private static bool IsAmount(PlanValue value) => value.Kind is ValueKind.Number or ValueKind.Range or ValueKind.Parts or ValueKind.Change;

    /// <summary>A bare number up to 1 among shares in percent: a spreadsheet keeps 13.7% as 0.137.</summary>
    private bool IsFraction(PlanValue value, SourceSpan span, string what)
    {
        if (value is not { Kind: ValueKind.Number, Quantity: { Number: > 0 and <= 1 } quantity }) return false;
        var isBare = quantity.Unit == Unit.None;
        if (!isBare && !(value.IsCompleted && quantity.Unit.Id == "%")) return false;
        var other = Others(value).FirstOrDefault(o => o.Quantity is { Unit.Id: "%" });
        if (other?.Quantity is not { Number: var known } || !isBare && known < quantity.Number * FarFromBaseline) return false;
        var (printed, percent) = (value.Printed.Trim(), Percent(quantity.Number));
        var message = $"は{what}が「{printed}」ですが、ほかの値は「{other.Shown}」のような%です。表計算ソフトの中の値（{percent} を {printed} と持つ）ではありませんか。";
        Report(ComputeRules.ShareAsFraction, span, message, $"%の値なら「{percent}」のように、見えるとおりに書いてください。これで正しければ reviewed に理由を書いてください。");
        return true;
    }

    private IEnumerable<PlanValue> Others(PlanValue value) =>
        indicator.Targets.Select(t => t.Value).Reverse().Append(indicator.Baseline?.Value).Concat(indicator.Actuals.Select(a => a.Value))
            .OfType<PlanValue>().Where(v => !ReferenceEquals(v, value) && v.Kind is ValueKind.Number or ValueKind.Range);

    /// <summary>More than 100 % where neither target nor baseline is; without both nothing is known about what is usual.</summary>
    private bool IsOver100(Actual actual, Target? target)
    {
        var rule = indicator.Rule.At(actual.Year);
        if (actual.Value is not { Kind: ValueKind.Number, HasSign: false, Basis: null }) return false;
        if (JudgedValues.Looked(rule, actual.Value) is not { Number: > 100, Unit.Id: "%" }) return false;
        var wanted = target is null ? null : target.Value.Upper ?? JudgedValues.Wanted(rule, target.Value);
        var start = indicator.Baseline is { } baseline ? JudgedValues.Looked(rule, baseline.Value) : null;
        var known = new[] { wanted, start }.Where(q => q is { Unit.Id: "%" }).ToArray();
        if (known.Length == 0 || known.Any(q => q is { Number: > 100 })) return false;
        Report(ComputeRules.ShareOver100, actual.Span, $"は実績「{actual.Value.Shown}」が 100% をこえています（目標も当初値も 100% までです）。",
            "小数点の位置を確かめてください。正しければ reviewed に理由を書いてください。");
        return true;
    }

    /// <summary>Farther from the baseline than the plan itself meant to go; the target's own distance is told by another rule.</summary>
    private void CheckDistance(Actual actual, Target? target)
    {
        if (indicator.Rule.At(actual.Year).JudgedValue is not JudgedValue.First || indicator.Baseline is not { NotComparable: null } baseline) return;
        if (Positive(baseline.Value) is not { } start || Positive(actual.Value) is not { } printed) return;
        if (!plan.Units.TryConvert(printed, start.Unit, out var reached)) return;
        var aim = target is null ? null : Positive(target.Value);
        var wanted = aim is { } meant && plan.Units.TryConvert(meant, start.Unit, out var converted) ? converted.Number : (decimal?)null;
        if (!IsFar(reached.Number, start.Number, wanted) && !IsFar(1 / reached.Number, 1 / start.Number, 1 / wanted)) return;
        var times = Times(reached.Number, start.Number);
        Report(ComputeRules.FarFromBaseline, actual.Span, $"は実績「{actual.Value.Shown}」が当初値「{baseline.Value.Shown}」の {times}です。", Slip);
    }

    private static Quantity? Positive(PlanValue value) => value is { Kind: ValueKind.Number, Quantity: { Number: > 0 } quantity } ? quantity : null;

    private static bool IsFar(decimal reached, decimal start, decimal? wanted) =>
        reached > start * FarFromBoth && reached > wanted * FarFromBoth || reached > start * FarFromBaseline && !(reached <= wanted * NearTarget);

    private void CheckChange(Actual actual, Target target)
    {
        if (target.Value.Kind is ValueKind.Wish) return;
        var change = ChangeAmounts.Of(plan, node, indicator with { Rule = indicator.Rule.At(actual.Year) }, target.Value, actual);
        if (change.Worked is Calculation.OfLevels told)
        {
            var (before, difference) = ($"{told.FormerLevel:0.######}{told.LevelUnit.Id}", $"{told.Amount:0.##}{told.Unit.Id}");
            var message = $"{Both(actual, target)}実績を到達した値とみなし、もとの値「{before}」からの増減（{difference}）として比べました。";
            Report(ComputeRules.ChangeAndLevel, actual.Span, message, "実績が増減の量なら「17人削減」のように書いてください。これで正しければ reviewed に理由を書いてください。");
        }
        else if (change.Worked is null)
        {
            Report(ComputeRules.ChangeAndLevel, actual.Span, $"{Both(actual, target)}{Why(change.Gap)}比べません。",
                "目標と実績を同じ書き方（「15人削減」と「17人削減」、または到達する値どうし）にそろえてください。");
        }
    }

    private static string Why(ChangeGap gap) => gap switch
    {
        ChangeGap.UnitsDiffer => "単位がちがうか、%の増減がポイントのことか分からないため",
        ChangeGap.BasisDiffers => "何と比べた増減かがちがうため",
        ChangeGap.LevelWanted => "到達する値と、増減の量や前の年などとの比とを",
        ChangeGap.NoReference => "もとの値（当初値など）がなく、増減が分からないため",
        _ => "判定に使う数がないため",
    };

    private static string Both(Actual actual, Target target) => $"は目標が「{target.Value.Shown}」、実績が「{actual.Value.Shown}」で、";

    private bool CanCompare(Quantity a, Quantity b) => plan.Units.TryConvert(a, b.Unit, out _) || plan.Units.TryConvert(b, a.Unit, out _);

    private static string Percent(decimal fraction) => (fraction * 100).ToString("0.######", CultureInfo.InvariantCulture) + "%";

    /// <summary>14.4 倍, 20 分の 1.</summary>
    private static string Times(decimal a, decimal b)
    {
        var ratio = decimal.Round(a > b ? a / b : b / a, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
        return a > b ? ratio + " 倍" : ratio + " 分の 1";
    }

    private void Report(Rule rule, SourceSpan span, string message, string remedy) =>
        bag.Report(rule, span, $"「{node.Title}」（{node.Key.Id}）の「{indicator.Name}」" + message, remedy);
}
