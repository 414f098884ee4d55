using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// Looks for figures that are probably slips of the pen, and says what arithmetic makes them odd. An editor who has looked says so
/// with <c>reviewed</c> and a reason; a note alone silences nothing.
/// </summary>
internal static class Plausibility
{
    private const decimal FarFactor = 10;
    private const decimal JumpFactor = 3;

    /// <summary>Warns of what looks like a slip; no figure is changed.</summary>
    public static void Check(PlanScore score, DiagnosticBag bag)
    {
        foreach (var node in score.Plan.Nodes)
        {
            foreach (var indicator in node.Indicators.Where(i => i.SameAs is null))
            {
                new IndicatorCheck(score, node, indicator, bag).Check();
                JudgedNumberCheck.Check(score.Plan, node, indicator, bag);
            }
        }
    }

    private sealed class IndicatorCheck(PlanScore score, Node node, Indicator indicator, DiagnosticBag bag)
    {
        private readonly Judgement _current = score.CurrentOf(node, indicator);
        private readonly Oddities _oddities = new(score.Plan, node, indicator, bag);

        private string Name => $"「{node.Title}」（{node.Key.Id}）の「{indicator.Name}」";

        public void Check()
        {
            CheckDirection();
            CheckTarget();
            _oddities.CheckBaseline();
            foreach (var actual in indicator.Actuals)
            {
                if (!_oddities.Found(actual, TargetNear(actual))) CheckUnit(actual);
                CheckSize(actual);
                CheckProvisional(actual);
            }

            CheckOpen();
        }

        private void CheckDirection()
        {
            if (!_current.DirectionInferred || _current.Target is null) return;
            var word = _current.Direction is Direction.Down ? "少ないほどよい（down）" : "多いほどよい（up）";
            Report(ComputeRules.DirectionInferred, indicator.Span, $"の向きが書かれていないので、値から{word}とみなしました。", "正しければ direction に書いてください。逆なら直してください。");
        }

        private void CheckTarget()
        {
            if (indicator.Direction is not null || indicator.Baseline is not { } start || indicator.Targets.LastOrDefault() is not { } last) return;
            var target = JudgedValues.Wanted(indicator.Rule, last.Value);
            if (target is null or { Number: 0 } || JudgedValues.Looked(indicator.Rule, start.Value) != target) return;
            Report(ComputeRules.TargetEqualsBaseline, last.Span, $"は目標（{last.Value.Printed}）が当初値と同じです。", "維持が目標なら direction: keep と書いてください。");
        }

        private void CheckUnit(Actual actual)
        {
            if (Former(actual) is { Value.Quantity: { } before } former && actual.Break is null && actual.Value.Quantity is { } now
                && before.Unit != now.Unit
                && !score.Plan.Units.TryConvert(now, before.Unit, out _))
            {
                Report(ComputeRules.UnitChanged, actual.Span,
                    $"は {former.Year} 年度の「{former.Value.Printed}」と {actual.Year} 年度の「{actual.Value.Printed}」で単位がちがいます。",
                    "単位の書き方をそろえてください。");
            }

            var rule = indicator.Rule.At(actual.Year);
            if (JudgedValues.Looked(rule, actual.Value) is not { } reached || TargetNear(actual)?.Value is not { Kind: ValueKind.Number } target
                || JudgedValues.Wanted(rule, target) is not { } wanted || reached.Unit == wanted.Unit
                || score.Plan.Units.TryConvert(reached, wanted.Unit, out _)) return;
            var message = $"は目標が「{target.Printed}」、実績が「{actual.Value.Printed}」で、単位がちがうため比べません。";
            Report(ComputeRules.UnitsDiffer, actual.Span, message, Oddities.RemedyOfUnits(wanted, reached));
        }

        private void CheckSize(Actual actual)
        {
            if (actual.Value.Kind is not ValueKind.Number) return;
            CheckDistance(actual);
            if (actual.Value.Quantity is { Number: > 0 } reached && actual.Break is null
                && Former(actual) is { Value: { Kind: ValueKind.Number, Quantity: { Number: > 0 } before } } former
                && before.Unit == reached.Unit && (reached.Number > before.Number * JumpFactor || reached.Number * JumpFactor < before.Number))
            {
                Report(ComputeRules.Jump, actual.Span,
                    $"は {former.Year} 年度の「{former.Value.Printed}」から {actual.Year} 年度の「{actual.Value.Printed}」へ "
                    + $"{Times(reached.Number, before.Number)} 倍になりました。",
                    "けたと単位を確かめてください。正しければ reviewed に理由を書いてください。");
            }
        }

        /// <summary>Of the number that is judged: the first, the one in brackets, or the sum of the years so far.</summary>
        private void CheckDistance(Actual actual)
        {
            if (TargetNear(actual) is not { Value.Kind: ValueKind.Number } target) return;
            var ruled = indicator with { Rule = indicator.Rule.At(actual.Year) };
            var values = JudgedValues.Of(score.Plan.Units, ruled, target, actual);
            if (values is not { Actual: { Number: > 0 } reached, Target: { Number: > 0 } wanted } || wanted.Unit != reached.Unit) return;
            var isStillGrowing = ruled.Rule.JudgedValue is not JudgedValue.First && target.Year > actual.Year;
            if (reached.Number <= wanted.Number * FarFactor && (isStillGrowing || reached.Number * FarFactor >= wanted.Number)) return;
            var number = reached.Number.ToString("#,0.######", CultureInfo.InvariantCulture) + reached.Unit.Id;
            var what = $"実績「{actual.Value.Printed}」" + (reached == actual.Value.Quantity ? "" : $"（判定する数は {number}）");
            Report(ComputeRules.FarFromTarget, actual.Span, $"は{what}が目標「{target.Value.Printed}」の {Times(reached.Number, wanted.Number)} 倍です。",
                "けたと単位を確かめてください。正しければ reviewed に理由を書いてください。");
        }

        private void CheckProvisional(Actual actual)
        {
            if (!actual.Value.Provisional || score.ResultYear is not { } year || year.Start - actual.Year.Start < 1) return;
            Report(ComputeRules.OldProvisional, actual.Span, $"の {actual.Year} 年度の実績「{actual.Value.Printed}」は速報値のままです。",
                "確定した値に書きかえ、site.yaml の corrections に訂正として残してください。");
        }

        private void CheckOpen()
        {
            if (_current.Differs)
            {
                Report(ComputeRules.PublishedDiffers, _current.Actual!.Span, $"は公表の判定が「{_current.Published!.Mark}」、計算では {_current.Status.Id()} です。",
                    "どちらも表示し、「判定のちがい」のページに載せます。");
            }

            foreach (var year in score.ByYear[(node.Key, indicator.Id)].Where(j => j.RateDiffers))
            {
                Report(ComputeRules.PublishedDiffers, year.Actual!.Span,
                    $"は {year.Year} 年度の公表の率が「{year.PublishedRate!.Printed}」、計算では {Percent(year.Headline)}% です。",
                    "どちらも表示し、「判定のちがい」のページに載せます。率の割り方（less_is_better など）も確かめてください。");
            }

            if (_current.Status is not Status.NeedsJudgement || _current.Actual is not { } actual) return;
            var stage = indicator.Stages.FirstOrDefault(s => IsNear(s, actual.Value.Milestone));
            if (stage is not null)
            {
                Report(ComputeRules.NearlyStage, actual.Span, $"の実績「{actual.Value.Printed}」は段階「{stage}」とよく似ていますが、同じではありません。", "同じ段階なら言葉をそろえてください。");
            }
            else
            {
                Report(ComputeRules.NeedsJudgement, actual.Span, $"は目標「{_current.Target!.Value.Printed}」、実績「{actual.Value.Printed}」で、計算では判定できません。",
                    "判定できるなら judgement に status と reason を書いてください。");
            }
        }

        private static bool IsNear(string stage, string? reached)
        {
            if (reached is null) return false;
            var (a, b) = (MilestoneRule.KeyOf(stage), MilestoneRule.KeyOf(reached));
            return a != b && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
        }

        private Actual? Former(Actual actual) => indicator.Actuals.LastOrDefault(a => a.Year < actual.Year && !a.Value.IsMissing);

        private Target? TargetNear(Actual actual) => indicator.TargetOf(actual.Year) ?? indicator.Targets.LastOrDefault(t => !t.Value.IsMissing);

        private static string Percent(decimal? rate) => decimal.Round(rate ?? 0, 2, MidpointRounding.AwayFromZero)
            .ToString("0.##", CultureInfo.InvariantCulture);

        private static string Times(decimal a, decimal b) =>
            decimal.Round(a / b, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

        private void Report(Rule rule, SourceSpan span, string message, string remedy) => bag.Report(rule, span, Name + message, remedy);
    }
}
