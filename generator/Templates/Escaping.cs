using System.Buffers;

namespace PlanSite.Templates;

/// <summary>What makes words harmless in HTML, in text or within the quotes of an attribute.</summary>
internal static class Escaping
{
    /// <summary>What HTML may take for markup.</summary>
    public static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'`=");

    /// <summary>How a character of <see cref="Markup"/> is written.</summary>
    public static string Of(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#x27;",
        '`' => "&#x60;",
        _ => "&#x3D;",
    };

    /// <summary>A whole text, harmless.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAny(Markup) ? string.Concat(text.Select(c => Markup.Contains(c) ? Of(c) : c.ToString())) : text;
}
