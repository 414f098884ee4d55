using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Guesses what was meant by an id that is not declared.</summary>
internal static class ReferenceHints
{
    /// <summary>Marks that a keyboard offers for one another.</summary>
    private static readonly string[] Alike = ["○◯〇⚪◦oO0ｏＯ０", "◎⦾⊚", "△▵∆Δ", "×✕✖xXｘＸ"];

    /// <summary>How to mend a mark that the plan does not have, as a sentence.</summary>
    public static string RemedyOf(string written, ImmutableArray<GradeMark> grades)
    {
        if (grades.IsEmpty) return "plan.yaml の grades に評価の段階を書いてください。";
        var like = grades.FirstOrDefault(g => LooksLike(g.Mark, written));
        return (like is null ? "" : $"「{like.Mark}」と形の似た別の字のようです。plan.yaml の grades の印を写してください。")
            + $"次から選んでください: {string.Join("、", grades.Select(g => g.Mark))}。";
    }

    private static IEnumerable<(string Id, string Name)> Named(Vocabulary words) =>
        words.Departments.Select(d => (d.Id, d.Name)).Concat(words.TextKinds.Select(t => (t.Id, t.Name)))
            .Concat(words.Tags.Select(t => (t.Id, t.Name))).Concat(words.Programmes.Select(p => (p.Id, p.Name)));

    /// <summary>True for another sign of about the same form.</summary>
    private static bool LooksLike(string mark, string written) => written.Length == 1 && Array.Exists(Alike,
        signs => signs.Contains(mark, StringComparison.Ordinal) && signs.Contains(written, StringComparison.Ordinal));

    /// <summary>How to mend it, as a sentence.</summary>
    /// <param name="written">The id as it is written.</param>
    /// <param name="known">All ids that may be written there.</param>
    /// <param name="words">The plan's own words, whose names are often written for their ids.</param>
    /// <param name="declaredAs">Where ids are declared.</param>
    public static string RemedyOf(string written, ICollection<string> known, Vocabulary words, string declaredAs)
    {
        if (Spelling.Nearest(written, known) is { } near) return $"「{near}」のまちがいではありませんか。";
        if (ListMeant(written, known) is { } list) return $"いくつも書くときは、かっこで囲んでください: [{list}]";
        return Named(words).FirstOrDefault(d => d.Name == written && known.Contains(d.Id)).Id is { } id ? $"名前ではなく id で書いてください: {id}"
            : $"{declaredAs} に書き足すか、id を直してください。";
    }

    /// <summary>Several known words in one value; null for anything else.</summary>
    private static string? ListMeant(string written, ICollection<string> known)
    {
        var words = written.Split([',', '、', '・', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 1 && words.All(known.Contains) ? string.Join(", ", words) : null;
    }
}
