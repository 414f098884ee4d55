namespace PlanSite.Values;

/// <summary>
/// A language as <c>site.yaml</c> calls it, which is also the name of its folder and of the theme's file of words: ja, en, ja-easy. What stands
/// before the first hyphen is the language itself; what follows is a way to write it.
/// </summary>
public static class LanguageName
{
    /// <summary>The language itself: ja of ja-easy.</summary>
    public static string Base(string name) => name.Split('-', 2)[0];

    /// <summary>True for small Latin letters and digits with single hyphens, two or three letters first: what may be a folder of the site.</summary>
    public static bool IsName(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(p => p.Length is > 0 and <= 8 && p.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
    }
}
