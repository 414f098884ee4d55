using System.Text;

namespace PlanSite.Index.Search;

/// <summary>
/// Makes ids and codes equal that people write differently: 01-101 and 1-101, 施策01 and 施策1, SDG 3 and sdg3. The client does
/// the same to the whole query (<c>jumpKey</c> in search-core.js).
/// </summary>
internal static class JumpKey
{
    /// <summary>Stands before a key in the table of terms; folded text never holds it.</summary>
    public const string Prefix = "\t";

    public static string Of(string code, TextFolding folding)
    {
        var folded = folding.Fold(code);
        var key = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var leadingZero = folded[i] == '0' && (i == 0 || !char.IsAsciiDigit(folded[i - 1]) || EndsInDroppedZero(folded, i))
                && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]);
            if (!leadingZero && folded[i] != ' ')
                key.Append(folded[i]);
        }
        return key.ToString();
    }

    // True when only zeros stand between here and the beginning of the number.
    private static bool EndsInDroppedZero(string folded, int at)
    {
        while (at > 0 && folded[at - 1] == '0')
            at--;
        return at == 0 || !char.IsAsciiDigit(folded[at - 1]);
    }
}
