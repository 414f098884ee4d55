using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads what the municipality itself published on a result: a mark (<c>達成</c>), a rate (<c>66.7%</c>), or both.</summary>
internal static class PublishedBinder
{
    /// <param name="actual">The map of an actual: <c>published: 達成</c>, <c>published: "66.7%"</c>, or
    /// <c>published: { mark: 達成, rate: "66.7%" }</c>.</param>
    /// <param name="rule">What the plan's marks mean.</param>
    public static (PublishedJudgement? Judgement, PublishedRate? Rate) Bind(MapReader<ActualShape> actual, JudgementRule rule)
    {
        if (actual.Node(ActualShape.Published) is YamlMap)
        {
            var map = actual.RecordOf<PublishedShape>(ActualShape.Published)!;
            return (map.Scalar(PublishedShape.Mark) is { } mark && !IsNone(mark, rule) ? Judgement(mark, rule, actual.Bag) : null,
                map.Scalar(PublishedShape.Rate) is { } rate && !IsNone(rate, rule) ? RateIn(rate, actual.Bag) : null);
        }

        if (actual.Scalar(ActualShape.Published) is not { } written || IsNone(written, rule)) return (null, null);
        return Known(written.Value, rule) is null && Rate(written.Value) is { } only ? (null, only) : (Judgement(written, rule, actual.Bag), null);
    }

    /// <summary>A dash: nothing was published, unless a dash is one of the marks.</summary>
    private static bool IsNone(YamlScalar written, JudgementRule rule) => ReportRow.IsDash(written) && Known(written.Value, rule) is null;

    private static PublishedJudgement? Judgement(YamlScalar written, JudgementRule rule, DiagnosticBag bag)
    {
        if (Known(written.Value, rule) is { } judgement) return judgement;
        bag.Report(ContentRules.NotAChoice, written.Span, $"公表の判定「{written.Value}」の意味がわかりません。",
            "plan.yaml の judgement の published_marks に書いてください（例: 達成: achieved）。公表された率なら \"66.7%\"、% が表の見出しにだけあるなら { rate: \"66.7\" } のように書きます。");
        return null;
    }

    private static PublishedJudgement? Known(string mark, JudgementRule rule)
    {
        if (rule.PublishedMarks.FirstOrDefault(m => m.Mark == mark) is { } known) return new PublishedJudgement(known.Mark, known.Status);
        return rule.Bands.FirstOrDefault(b => b.Mark == mark || b.Name == mark) is { } band ? new PublishedJudgement(mark, band.Status) : null;
    }

    private static PublishedRate? RateIn(YamlScalar written, DiagnosticBag bag)
    {
        if ((Rate(written.Value) ?? Rate(written.Value + "%")) is { } rate) return rate;
        bag.Report(ContentRules.NotANumber, written.Span, $"公表の率「{written.Value}」は数として読めません。", "\"66.7%\" か \"66.7\" のように書いてください。");
        return null;
    }

    /// <summary>66.7%, ６６．７％, ▲3.5%: a printed rate in percent; null for anything else.</summary>
    private static PublishedRate? Rate(string printed)
    {
        var text = printed.Normalize(System.Text.NormalizationForm.FormKC).Trim();
        if (!text.EndsWith('%')) return null;
        var number = text[..^1].Trim().Replace(",", "", StringComparison.Ordinal).Replace('▲', '-').Replace('△', '-').Replace('−', '-');
        if (!decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
            return null;
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return new PublishedRate(percent, point < 0 ? 0 : number.Length - point - 1, printed.Trim());
    }
}
