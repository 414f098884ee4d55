using System.Collections.Immutable;

namespace PlanSite.Load.Slips;

/// <summary>
/// All slips that a single line can show, the surest first. A line that reads well may show one, too: ask only of lines that do not.
/// </summary>
internal static class LineSlips
{
    /// <summary>Longer lines are not looked at: no hand has written them.</summary>
    private const int Longest = 500;

    private static readonly ImmutableArray<Func<string, Slip?>> Kinds =
    [
        BlankSlips.Pasted, BlankSlips.Indent, BlankSlips.BehindDash, BlankSlips.BehindColon,
        ColonSlips.Wide, ColonSlips.WithoutBlank, ColonSlips.Missing,
        MarkSlips.Dash, MarkSlips.Round, MarkSlips.Wide, MarkSlips.Leading, MarkSlips.Alone, MarkSlips.Separator,
        PairSlips.Backslash, PairSlips.UnclosedQuote, PairSlips.UnclosedBracket, PairSlips.ExtraBracket, PairSlips.TextBehind,
        ColonSlips.InValue,
    ];

    /// <summary>Every slip that the line may have.</summary>
    public static IEnumerable<Slip> In(string line) => line.Length > Longest ? [] : Kinds.Select(find => find(line)).OfType<Slip>();
}
