using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Guesses what was meant by an id that is not declared.</summary>
internal static class ReferenceHints
{
    /// <summary>How to mend it, as a sentence.</summary>
    /// <param name="written">The id as it is written.</param>
    /// <param name="known">All ids that may be written there.</param>
    /// <param name="departments">Of the plan, whose names are often written for their ids.</param>
    /// <param name="declaredAs">Where ids are declared.</param>
    public static string RemedyOf(string written, ICollection<string> known, ImmutableArray<Department> departments, string declaredAs)
    {
        if (Spelling.Nearest(written, known) is { } near) return $"「{near}」のまちがいではありませんか。";
        if (ListMeant(written, known) is { } list) return $"いくつも書くときは、かっこで囲んでください: [{list}]";
        return departments.FirstOrDefault(d => d.Name == written && known.Contains(d.Id)) is { } named ? $"名前ではなく id で書いてください: {named.Id}"
            : $"{declaredAs} に書き足すか、id を直してください。";
    }

    /// <summary>Several known words in one value; null for anything else.</summary>
    private static string? ListMeant(string written, ICollection<string> known)
    {
        var words = written.Split([',', '、', '・', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 1 && words.All(known.Contains) ? string.Join(", ", words) : null;
    }
}
