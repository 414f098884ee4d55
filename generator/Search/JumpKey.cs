using System.Text;

namespace PlanSite.Search;

/// <summary>
/// Makes ids and codes equal that people write differently: 01-101 and 1-101, 施策01 and 施策1, SDG 3 and sdg3. The client does
/// the same to the whole query (<c>jumpKey</c> in search-index.js).
/// </summary>
internal static class JumpKey
{
    /// <summary>Stands before a key in the table of terms; folded text never holds it.</summary>
    public const string Prefix = "\t";

    /// <summary>Stands before a status, a year or a mark: the pages that have it as theirs, whatever else their texts say.</summary>
    public const string ValuePrefix = "\t=";

    /// <summary>Stands before a city or a plan.</summary>
    public const string ScopePrefix = "\t@";

    /// <summary>The key of an id or code: 1-101 for 01-101; without the prefix.</summary>
    public static string Of(string code, SearchFolding folding)
    {
        var key = new StringBuilder();
        foreach (var unit in folding.Fold(code).Where(unit => unit != ' '))
        {
            if (char.IsAsciiDigit(unit) && EndsInLeadingZero(key))
                key.Length--;
            key.Append(unit);
        }
        return key.ToString();
    }

    private static bool EndsInLeadingZero(StringBuilder key) =>
        key.Length > 0 && key[^1] == '0' && (key.Length == 1 || !char.IsAsciiDigit(key[^2]));
}
