using System.Text;

namespace PlanSite.Search;

/// <summary>
/// Makes ids and codes equal that people write differently: 01-101 and 1-101, 施策01 and 施策1, SDG 3 and sdg3. The client does
/// the same to the whole query (<c>jumpKey</c> in search-index.js).
/// </summary>
internal static class JumpKey
{
    /// <summary>The key of an id or code: 1-101 for 01-101.</summary>
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
