using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>Reads the record of corrections. They name nodes, so they are read when the plans are known.</summary>
/// <param name="plans">All plans.</param>
/// <param name="unread">Plans with a file that could not be read, whose nodes are therefore not all known.</param>
internal sealed class CorrectionBinder(ImmutableArray<Plan> plans, ImmutableHashSet<string> unread)
{
    /// <summary>The latest first.</summary>
    public ImmutableArray<Correction> Bind(MapReader<SiteShape> map)
    {
        var read = map.Records(SiteShape.Corrections).Select(m => (Map: m, Correction: Bind(m))).Where(c => c.Correction is not null).ToArray();
        foreach (var (own, correction) in read)
        {
            if (!read.Any(later => Follows(later.Correction!, correction!))) Check(own, correction!);
        }

        return [.. read.Select(c => c.Correction!).OrderByDescending(c => c.Date)];
    }

    private Correction? Bind(MapReader<CorrectionShape> map)
    {
        var (planId, node) = (map.RequiredText(CorrectionShape.Plan), map.RequiredText(CorrectionShape.Node).Split('/', 2));
        var key = node.Length == 2 ? new NodeKey(node[0], node[1]) : new NodeKey("", node[0]);
        var (field, old, now) = (map.Text(CorrectionShape.Field), map.RequiredText(CorrectionShape.Old), map.RequiredText(CorrectionShape.New));
        var (date, reason) = (map.Date(CorrectionShape.Date) ?? default, map.RequiredText(CorrectionShape.Reason));
        var plan = plans.FirstOrDefault(p => p.Id == planId);
        var year = map.Year(CorrectionShape.Year, lateHeisei: !(plan?.From.Start >= 2019));
        if (plan?.NodeByKey.GetValueOrDefault(key) is { } named)
            return new Correction(plan, named, field, old, now, date, reason) { Year = year, Span = map.SpanOf(CorrectionShape.New) };
        if (unread.Contains(planId)) return null;
        map.Bag.Report(ContentRules.UnknownReference, map.SpanOf(CorrectionShape.Node), $"訂正の「{planId} {key}」という項目はありません。",
            "plan に計画の id、node に「階層/番号」を書いてください。");
        return null;
    }

    /// <summary>True where the value of one correction was put right once more.</summary>
    private static bool Follows(Correction later, Correction earlier) =>
        later != earlier && (later.Plan.Id, later.Node.Key, later.Field) == (earlier.Plan.Id, earlier.Node.Key, earlier.Field)
        && later.Date >= earlier.Date && later.Old == earlier.New && later.New != earlier.New;

    /// <summary>A correction of an indicator is held against its values. What another field holds, only people can tell.</summary>
    private void Check(MapReader<CorrectionShape> map, Correction correction)
    {
        if (unread.Contains(correction.Plan.Id) || correction.Year is { } hidden && correction.Plan.Drafts.Contains(hidden)) return;
        if (ValuesOf(correction) is not { } values) return;
        var there = values.Where(v => correction.Year is null || v.Year == correction.Year).Select(v => v.Printed.Trim()).ToImmutableArray();
        if (there.Contains(correction.New) || (there.IsEmpty && ReportRow.IsDash(correction.New))) return;
        var now = there.IsEmpty ? "値がありません" : $"「{string.Join("」「", there.Distinct(StringComparer.Ordinal))}」です";
        map.Bag.Report(ContentRules.CorrectionContradicts, correction.Span,
            $"訂正の new は「{correction.New}」ですが、{correction.Node.Key} の {correction.Field} は、いま{now}。",
            "どちらが正しいか確かめて、訂正の new か、実績のファイルの値を直してください。年度は year に書けます。");
    }

    /// <summary>Year and value of all that is printed of the field; null where the field is the id of nothing.</summary>
    private static IEnumerable<(FiscalYear? Year, string Printed)>? ValuesOf(Correction correction)
    {
        if (correction.Node.Indicators.FirstOrDefault(i => i.Id == correction.Field) is { } indicator)
        {
            var baseline = indicator.Baseline is { } start ? [(start.Year, start.Value.Printed)] : Array.Empty<(FiscalYear?, string)>();
            return baseline.Concat(indicator.Targets.Select(t => ((FiscalYear?)t.Year, t.Value.Printed)))
                .Concat(indicator.Actuals.Select(a => ((FiscalYear?)a.Year, a.Value.Printed)));
        }

        return correction.Node.Observations.FirstOrDefault(o => o.Id == correction.Field)?.Values.Select(v => ((FiscalYear?)v.Year, v.Value.Printed));
    }
}
