using System.Diagnostics;
using PlanSite.Compute;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Wording;

/// <summary>Prints how a judgement came about: formula in words, numbers put in, rounding, the rule that decided.</summary>
public sealed class Explanations(Place place, Plan plan)
{
    private readonly Words _words = place.Words;

    /// <summary>A formula in words and with the numbers put in, its exact result and the printed one.</summary>
    public CalculationView Show(Calculation calculation)
    {
        var (words, numbers) = Formula(calculation);
        var exact = Exact(calculation.Percent);
        var result = Format.Percent(calculation.Percent);
        return new CalculationView(
            RateName(calculation.Rate),
            _words["formula_" + words],
            numbers is null ? exact : $"{numbers} = {exact}",
            result,
            exact == result ? null : _words["rounding"]);
    }

    /// <summary>達成率, 進捗率: the theme's word for a rate.</summary>
    public string RateName(RateKind rate) => _words["rate_" + rate.ToString().ToLowerInvariant()];

    /// <summary>Which rule decided, with its bounds.</summary>
    public Line Decision(Judgement judgement)
    {
        var rule = judgement.Rule;
        return _words.Line(
            KeyOf(judgement),
            ("rate_name", new Phrase(RateName(judgement.Band?.On ?? rule.Headline), null)),
            ("rate", new Phrase(Format.Percent(RateOf(judgement, judgement.Band?.On ?? rule.Headline)), null)),
            ("mirrored", new Phrase(Format.Percent(200 - judgement.Attainment), null)),
            ("range", new Phrase(judgement.Band is { } band ? BandRange(rule, band) : "", null)),
            ("status", new Phrase(_words.Status(judgement.Status), null)),
            ("mark", place.Of(plan, judgement.Mark is { } mark && mark != _words.Status(judgement.Status)
                ? _words.Fill("mark_in_brackets", ("mark", mark))
                : "")),
            ("tolerance", new Phrase(Format.Number(rule.KeepTolerancePercent) + "%", null)),
            ("reason", place.Of(plan, judgement.Actual?.Doubtful ?? judgement.Staff?.Reason ?? "")),
            ("progress", new Phrase(Format.Percent(judgement.Progress), null)),
            ("target", place.Of(plan, judgement.Target?.Value.Shown ?? "")),
            ("actual", place.Of(plan, judgement.Actual?.Value.Shown ?? "")),
            ("years", new Phrase(string.Join(_words["comma"], judgement.Gaps.Select(place.Format.ShortYear)), null)),
            ("due", new Phrase(judgement.Named is { } target ? place.Format.ShortYear(target.Year) : "", null)));
    }

    /// <summary>The key of the sentence in the theme's strings.</summary>
    private static string KeyOf(Judgement judgement) => judgement.DecidedBy switch
    {
        Deciding.Band when judgement.Band is null => "decided_rate",
        Deciding.Band when IsHeld(judgement) => "decided_before",
        Deciding.Band when (judgement.Band.On ?? judgement.Rule.Headline) is RateKind.Attainment && judgement.IsMirroredAttainment =>
            "decided_mirrored",
        Deciding.NotHalfway when judgement.Progress is null => "decided_not_nearer",
        _ => "decided_" + Key(judgement.DecidedBy),
    };

    /// <summary>True where a target once met stays met, although this year's rate is not in the band any more.</summary>
    private static bool IsHeld(Judgement judgement) => judgement.Rule.Reached is ReachedBasis.AnyYear && judgement.Status.IsReached()
        && !(RateOf(judgement, judgement.Band?.On ?? judgement.Rule.Headline) >= (judgement.Band?.From ?? judgement.Band?.Above ?? 0));

    /// <summary>80%以上100%未満: the bounds of a band, the upper one being the lower bound of the band before it on the same rate.</summary>
    public string BandRange(JudgementRule rule, Band band)
    {
        var before = rule.Bands.TakeWhile(b => b != band).LastOrDefault(b => !b.StaffOnly && b.On == band.On && (b.From ?? b.Above) is not null);
        var lower = band switch
        {
            { From: { } from } => _words.Fill("band_from", ("percent", Format.Number(from))),
            { Above: { } above } => _words.Fill("band_above", ("percent", Format.Number(above))),
            _ => "",
        };
        var upper = before switch
        {
            { From: { } from } => _words.Fill("band_below", ("percent", Format.Number(from))),
            { Above: { } above } => _words.Fill("band_up_to", ("percent", Format.Number(above))),
            _ => "",
        };
        if (lower.Length == 0 && upper.Length == 0) return _words["band_any"];
        return lower.Length == 0 ? upper : upper.Length == 0 ? lower : _words.Fill("band_between", ("lower", lower), ("upper", upper));
    }

    /// <summary>Of a judgement, in percent and unrounded; null when it could not be worked out.</summary>
    public static decimal? RateOf(Judgement judgement, RateKind kind) => kind switch
    {
        RateKind.Attainment => judgement.Attainment,
        RateKind.Progress => judgement.Progress,
        RateKind.Change => judgement.ChangePercent,
        _ => judgement.PathRate,
    };

    /// <summary>The key of the formula in words, and the numbers put in; null where nothing was divided.</summary>
    private static (string Words, string? Numbers) Formula(Calculation calculation) => calculation switch
    {
        Calculation.ActualOverTarget c => ("actual_over_target", Share(c.Actual, c.Target)),
        Calculation.TargetOverActual c => ("target_over_actual", Share(c.Target, c.Actual)),
        Calculation.TwoMinusRatio c => ("two_minus_ratio", $"(2 − {Number(c.Actual)} ÷ {Number(c.Target)}) × 100"),
        Calculation.ZeroTarget => ("zero_target", null),
        Calculation.ZeroActual => ("zero_actual", null),
        Calculation.DistanceFromTarget c =>
            ("distance_from_target", $"100 − |{Number(c.Actual)} − {Number(c.Target)}| ÷ {Number(c.Target)} × 100"),
        Calculation.NearerEnd c =>
            ("nearer_end", c.Actual < c.Lower ? Share(c.Actual, c.Lower) : c.Actual > c.Upper ? Share(c.Upper, c.Actual) : null),
        Calculation.MeanOfParts c =>
            ("mean_of_parts", $"({string.Join(" + ", c.PartPercents.Select(p => Format.Percent(p)))}) ÷ {Number(c.PartPercents.Length)}"),
        Calculation.ChangeOverTarget c => ("change_over_target", Share(c.Made, c.WantedChange)),
        Calculation.LevelChangeOverTarget c =>
            ("level_change_over_target", $"{Difference(c.Level, c.FormerLevel)} ÷ {Number(c.WantedChange)} × 100"),
        Calculation.LevelShareOverTarget c => ("level_share_over_target",
            $"{Difference(c.Level, c.FormerLevel)} ÷ {Number(c.FormerLevel)} × 100 ÷ {Number(c.WantedChange)} × 100"),
        Calculation.Progress c => ("progress", $"{Difference(c.Actual, c.Baseline)} ÷ {Difference(c.Target, c.Baseline)} × 100"),
        Calculation.Change { LessIsBetter: true } c => ("change_down", $"{Difference(c.Baseline, c.Actual)} ÷ {Size(c.Baseline)} × 100"),
        Calculation.Change c => ("change", $"{Difference(c.Actual, c.Baseline)} ÷ {Size(c.Baseline)} × 100"),
        Calculation.Path c => ("path", Share(c.ProgressPercent, c.ExpectedPercent)),
        _ => throw new UnreachableException(),
    };

    private static string Share(decimal part, decimal whole) => $"{Number(part)} ÷ {Number(whole)} × 100";

    /// <summary>Without its sign: |−5|.</summary>
    private static string Size(decimal number) => number < 0 ? $"|−{Number(-number)}|" : Number(number);

    private static string Difference(decimal number, decimal less) => $"({Number(number)} − {Number(less)})";

    /// <summary>Up to four decimals, cut, with … when more follow.</summary>
    private static string Exact(decimal percent)
    {
        var cut = decimal.Truncate(percent * 10000) / 10000;
        var pattern = cut == Format.Round(cut, 1) ? "#,0.0" : "#,0.0###";
        var text = cut.ToString(pattern, System.Globalization.CultureInfo.InvariantCulture).Replace('-', '−');
        return cut == percent ? text + "%" : text + "…%";
    }

    /// <summary>At most four decimals, cut; a negative number in a formula stands in brackets.</summary>
    private static string Number(decimal number)
    {
        var cut = decimal.Truncate(number * 10000) / 10000;
        var text = Format.Number(cut) + (cut == number ? "" : "…");
        return number < 0 ? $"({text})" : text;
    }

    /// <summary>TargetOverActual → target_over_actual.</summary>
    private static string Key<T>(T value)
        where T : Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
