namespace PlanSite.Pages.Charts;

/// <summary>How wide a text is drawn: near enough to keep labels apart, whatever font the reader has.</summary>
internal static class TextWidth
{
    /// <summary>Fonts differ by a few percent.</summary>
    private const decimal Safety = 1.04m;

    /// <summary>In the unit of the size.</summary>
    public static decimal Of(string text, decimal size) => Em(text) * size * Safety;

    /// <summary>In sizes of the font: 1 for a Japanese character.</summary>
    public static decimal Em(string text) => text.Sum(EmOf);

    private static decimal EmOf(char character) => character switch
    {
        >= '0' and <= '9' => 0.56m,
        ',' or '.' or ':' or ';' or '|' or 'i' or 'l' or '\'' or '(' or ')' or ' ' => 0.32m,
        '%' or 'W' or 'M' or 'm' or 'w' => 0.92m,
        >= '\uDC00' and <= '\uDFFF' => 0, // the second half of a character
        > '\u2000' => 1,
        _ => 0.62m,
    };
}
