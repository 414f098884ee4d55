using System.Globalization;
using Scriban;
using Scriban.Runtime;

namespace PlanSite.Templates;

/// <summary>
/// What may be printed, decided by the type of a value and nowhere else: finished markup as it is, words and numbers made harmless.
/// Content never gets past this: only the program makes <see cref="Html"/>, and what a <c>capture</c> holds was made harmless when it was written.
/// </summary>
internal static class Printing
{
    /// <returns>False for a value that is not printed: a list, yes and no, a view.</returns>
    public static bool Print(TemplateContext page, object value)
    {
        switch (value)
        {
            case Html html:
                page.Write(html.Markup);
                return true;
            case StringBuilderOutput captured:
                page.Write(captured.ToString());
                return true;
            case Line line:
                foreach (var piece in line.Pieces) PrintPiece(page, piece);
                return true;
            default:
                if (TextOf(value) is not { } text) return false;
                PrintText(page, text);
                return true;
        }
    }

    /// <summary>A value as text, before it is made harmless; null when it is none.</summary>
    public static string? TextOf(object? value) => value switch
    {
        string text => text,
        Phrase phrase => phrase.Text,
        Line line => line.ToString(),
        double number when !double.IsFinite(number) => null,
        int or long or decimal or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static void PrintPiece(TemplateContext page, Phrase piece)
    {
        if (piece.Lang is not null) page.Write("<span" + LanguageFunction.AttributeOf(piece) + ">");
        PrintText(page, piece.Text);
        if (piece.Lang is not null) page.Write("</span>");
    }

    private static void PrintText(TemplateContext page, string text)
    {
        var from = 0;
        for (int at; (at = text.AsSpan(from).IndexOfAny(Escaping.Markup)) >= 0; from += at + 1)
        {
            page.Write(text, from, at);
            page.Write(Escaping.Of(text[from + at]));
        }

        page.Write(text, from, text.Length - from);
    }
}
