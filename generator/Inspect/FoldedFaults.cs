using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Inspect;

/// <summary>
/// Faults for people: a mistake in a template stands on every page that is made by it, and is told once, with the first page as the example
/// and the templates that it must be looked for in.
/// </summary>
public static class FoldedFaults
{
    /// <summary>So many faults of one kind are told of one template; the others are counted.</summary>
    private const int MostOfAKind = 5;

    /// <summary>So many templates are named.</summary>
    private const int MostTemplates = 4;

    /// <summary>One for all that say the same.</summary>
    /// <param name="faults">In order of place.</param>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<PageFault> faults)
    {
        var same = faults.GroupBy(f => (f.Diagnostic.Rule, f.Diagnostic.Message)).Select(g => g.ToImmutableArray()).ToImmutableArray();
        return [.. same.GroupBy(s => (s[0].Diagnostic.Rule, s[0].Template)).SelectMany(Told).Order()];
    }

    /// <summary>Where to look, for a fault that is told by itself.</summary>
    public static Diagnostic Alone(PageFault fault) => fault.Template is null ? fault.Diagnostic
        : fault.Diagnostic with { Message = $"{fault.Diagnostic.Message}（テンプレート {fault.Template}）" };

    private static IEnumerable<Diagnostic> Told(IEnumerable<ImmutableArray<PageFault>> ofAKind)
    {
        var all = ofAKind.ToImmutableArray();
        foreach (var same in all.Take(MostOfAKind)) yield return One(same);
        if (all.Length <= MostOfAKind) yield break;
        var next = all[MostOfAKind][0];
        yield return next.Diagnostic with
        {
            Message = string.Create(CultureInfo.InvariantCulture,
                $"{next.Diagnostic.Message}（テンプレート {next.Template}。同じ番号のまちがいが、ほかに {all.Length - MostOfAKind - 1:#,0} 種類）"),
            Remedy = next.Diagnostic.Remedy + "check --site --all ですべて出ます。",
        };
    }

    private static Diagnostic One(ImmutableArray<PageFault> same)
    {
        var first = same[0];
        if (first.Template is null) return first.Diagnostic;
        var templates = same.Select(f => f.Template).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var pages = same.Select(f => f.Diagnostic.Span.File).Distinct(StringComparer.Ordinal).Count();
        var names = string.Join("、", templates.Take(MostTemplates)) + (templates.Length > MostTemplates ? $" など {templates.Length} 種" : "");
        var many = pages > 1 ? string.Create(CultureInfo.InvariantCulture, $" の {pages:#,0} ページ") : "";
        var look = templates.Length > 1 ? "いくつものテンプレートに出ているので、layouts/ か partials/ を見てください。" : "";
        return first.Diagnostic with { Message = $"{first.Diagnostic.Message}（テンプレート {names}{many}）", Remedy = first.Diagnostic.Remedy + look };
    }
}
