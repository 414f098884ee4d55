using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Compare;

/// <summary>What to do when something published is about to vanish.</summary>
public enum LossPolicy
{
    /// <summary>Nothing is published.</summary>
    Refuse,

    /// <summary>Only this machine looks at the site: people are told.</summary>
    Notice,

    /// <summary>People have said that they know.</summary>
    Accept,
}

/// <summary>Sees to it that nothing published vanishes without a word.</summary>
/// <param name="policy">What to do when something would.</param>
/// <param name="bag">Where problems are reported.</param>
public sealed class Losses(LossPolicy policy, DiagnosticBag bag)
{
    /// <summary>So many are named; the others are counted.</summary>
    private const int MostNamed = 10;

    /// <summary>Characters of a text that name it.</summary>
    private const int LongestName = 30;

    /// <summary>Reports what vanishes, and values of published years that were changed without a correction.</summary>
    public void Report(Edition former, Edition now)
    {
        var differences = Comparison.Of(former, now);
        var all = differences.Changes.Concat(differences.Consequences).ToImmutableArray();
        var ended = all.Where(c => c.Declared is not null).Select(c => c.Spot.Plan).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var plan in all.Where(c => c is { IsLoss: true, Declared: null }).GroupBy(c => c.Spot.Plan, StringComparer.Ordinal))
        {
            var file = FileOf(plan.Key, now);
            var (items, addresses) = (plan.Where(c => c.Kind is ChangeKind.Item), plan.Where(c => c.Kind is ChangeKind.Address));
            var values = plan.Except(items).Except(addresses);
            Lost(CompareRules.ItemLost, file, [.. items], "項目や指標", c => HasAddress(c) ? Moved(c) : Corrected(c, now));
            Lost(CompareRules.ValueLost, file, [.. values], "値や文章", c => Corrected(c, now));

            // Indexes and tables that went because all that they held was said to have ended went with it.
            var isTold = ended.Contains(plan.Key) && plan.Key.Length > 0 && plan.All(c => c.Kind is ChangeKind.Address);
            if (!isTold) Lost(CompareRules.AddressLost, file, [.. addresses], "番地", Moved);
        }

        foreach (var plan in all.Where(c => c.NeedsCorrection).GroupBy(c => c.Spot.Plan, StringComparer.Ordinal))
        {
            bag.Report(CompareRules.CorrectionMissing, SourceSpan.WholeFile(FileOf(plan.Key, now)),
                $"公開した年度の値 {Count(plan)} 件が変わりましたが、訂正の記録がありません: {Named([.. plan])}。",
                $"site.yaml の corrections に「{ProposedCorrection.Of(plan.First(), now).Line.Trim()}」のように書き、理由を足してください。"
                + "公開する前なら、「plansite diff --write-corrections」が全部を書きます。");
        }
    }

    private void Lost(Rule rule, string file, ImmutableArray<SiteChange> lost, string what, Func<SiteChange, string> remedy)
    {
        if (lost.IsEmpty) return;
        var told = $"公開した{what} {Count(lost)} 件がなくなります: {Named(lost)}。";
        if (policy is LossPolicy.Refuse)
        {
            bag.Report(rule, SourceSpan.WholeFile(file), told, $"消すつもりがなければ書き戻してください。{remedy(lost[0])}分かって消すなら --accept-loss を付けます。");
            return;
        }

        var isAccepted = policy is LossPolicy.Accept;
        bag.Report(isAccepted ? CompareRules.LossAccepted : CompareRules.LossNoticed, SourceSpan.WholeFile(file),
            isAccepted ? $"公開した{what} {Count(lost)} 件を消しました（--accept-loss）: {Named(lost)}。" : told,
            isAccepted ? "まちがいなら、書き戻してもう一度 build してください。" : $"このままでは公開できません。{remedy(lost[0])}");
    }

    private static string Moved(SiteChange change) =>
        $"番地や番号を変えたのなら site.yaml の moved に「- {{ from: {change.Spot.Address}, to: 新しい番地 }}」、"
        + $"終わったのなら ended に「- {{ address: {change.Spot.Address}, year: R5, reason: 理由 }}」を書いてください。";

    /// <summary>False for a row of work, which stands on the page of its node.</summary>
    private static bool HasAddress(SiteChange change) =>
        change.Spot is { Part: null, Address: not null } || change.Spot.Address?.Contains('#', StringComparison.Ordinal) == true;

    private static string Corrected(SiteChange change, Edition now) => change.Spot.Node is null ? ""
        : $"値を取り下げるなら site.yaml の corrections に「{ProposedCorrection.Withdrawn(change, now).Line.Trim()}」と書き、理由を足してください。";

    private static string Named(ImmutableArray<SiteChange> lost)
    {
        var names = lost.Take(MostNamed).Select(c =>
            ChangeText.Place(c) + (c.Kind is ChangeKind.Address ? $" {c.Before}" : $"「{Short(c.Before?.ReplaceLineEndings(" ") ?? "")}」"));
        return string.Join("、", names) + (lost.Length > MostNamed ? $"、ほか {lost.Length - MostNamed} 件" : "");
    }

    private static string Short(string text) =>
        text.Length <= LongestName ? text : text[..(char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName)] + "…";

    /// <summary>The file to begin with; where the plan itself is gone, that of the site.</summary>
    private static string FileOf(string plan, Edition now) => now.Plans.ContainsKey(plan) ? $"plans/{plan}/plan.yaml" : "site.yaml";

    private static string Count(IEnumerable<SiteChange> changes) => changes.Count().ToString("#,0", CultureInfo.InvariantCulture);
}
