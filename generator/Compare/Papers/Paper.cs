using System.Collections.Immutable;
using PlanSite.Values;

namespace PlanSite.Compare;

/// <summary>In which form differences are told.</summary>
public enum PaperFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For a comment on a change.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>新旧対照表, to be printed and approved.</summary>
    Html,
}

/// <summary>What all forms tell: the differences of two states, by plan, and the corrections that are missing.</summary>
/// <param name="Former">How people named the former state.</param>
/// <param name="Now">How they named the other.</param>
/// <param name="Differences">What differs.</param>
/// <param name="Corrections">Corrections that are missing, ready to be written.</param>
public sealed record Paper(string Former, string Now, Differences Differences, ImmutableArray<ProposedCorrection> Corrections)
{
    /// <summary>Heading of what follows from the changes.</summary>
    internal const string Consequences = "あわせて変わるもの（集計、判定、ページ）";

    /// <summary>Heading of what no correction tells of.</summary>
    internal const string Missing = "訂正の記録がない、公開した年度の変更";

    /// <summary>What to do about <see cref="Missing"/>.</summary>
    internal const string Paste = "次を site.yaml の corrections に貼りつけ、理由を書いてください（diff --write-corrections なら書きこみます）。";

    /// <summary>Heading of what would be refused.</summary>
    internal const string Lost = "公開したもので、なくなるもの（このままでは build できません）";

    /// <summary>The text in a form.</summary>
    /// <param name="format">Which one.</param>
    /// <param name="seals">Titles of boxes for seals; empty for none.</param>
    public string Write(PaperFormat format, ImmutableArray<string> seals) => format switch
    {
        PaperFormat.Markdown => MarkdownPaper.Of(this),
        PaperFormat.Json => JsonPaper.Of(this),
        PaperFormat.Html => PrintedPaper.Of(this, seals),
        _ => TextPaper.Of(this),
    };

    /// <summary>Changes by plan, the site itself first.</summary>
    internal static IEnumerable<IGrouping<string, SiteChange>> ByPlan(IEnumerable<SiteChange> changes) =>
        changes.GroupBy(c => c.Spot.PlanTitle, StringComparer.Ordinal);

    /// <summary>How much there is, in a sentence.</summary>
    internal string Sum => Differences.Changes.IsEmpty && Differences.Consequences.IsEmpty
        ? "変わったところはありません。"
        : $"変更 {Count(Differences.Changes.Length)} 件、あわせて変わるもの {Count(Differences.Consequences.Length)} 件";

    /// <summary>Changes that would be refused.</summary>
    internal ImmutableArray<SiteChange> Losses =>
        [.. Differences.Changes.Concat(Differences.Consequences).Where(c => c is { IsLoss: true, Declared: null })];

    private static string Count(int number) => Format.Number(number);
}
