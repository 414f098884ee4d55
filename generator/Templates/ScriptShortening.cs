using System.Text;
using System.Text.Unicode;
using NUglify;

namespace PlanSite.Templates;

/// <summary>
/// Scripts of a theme are written to be read and published short: without comments and blanks, and with short names inside of them. What a
/// script does and what it is called from outside stays. A comment that begins with <c>/*!</c> (a licence) stays too.
/// </summary>
internal static class ScriptShortening
{
    private const string Script = ".js";

    /// <summary>Its author has shortened it.</summary>
    private const string IsShort = ".min.js";

    /// <summary>It holds regular expressions against those of .NET, which know less than a browser's; they are published as they stand.</summary>
    private const string OtherRegularExpression = "JS1013";

    /// <summary>
    /// The bytes as they are published. Whatever is no script, is short already or is not understood is published as it stands: a browser may know
    /// more.
    /// </summary>
    /// <param name="path">Below the theme's <c>assets/</c>.</param>
    /// <param name="bytes">As the file stands in the theme.</param>
    public static ReadOnlyMemory<byte> Of(string path, ReadOnlyMemory<byte> bytes)
    {
        if (!path.EndsWith(Script, StringComparison.Ordinal) || path.EndsWith(IsShort, StringComparison.Ordinal)) return bytes;
        if (!Utf8.IsValid(bytes.Span)) return bytes;
        var shortened = Uglify.Js(Encoding.UTF8.GetString(bytes.Span), path);
        var isUnderstood = shortened.Errors.All(e => e.ErrorCode == OtherRegularExpression) && !string.IsNullOrEmpty(shortened.Code);
        return isUnderstood ? Encoding.UTF8.GetBytes(shortened.Code + "\n") : bytes;
    }
}
