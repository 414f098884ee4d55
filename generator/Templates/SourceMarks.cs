using System.Globalization;
using System.Text;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>
/// Marks around words of which a page tells where they are written. They are three characters that Unicode gives to nobody and that no content
/// may hold; only pages that stay on this machine have them, and are sent without.
/// </summary>
internal static class SourceMarks
{
    /// <summary>Ends the words.</summary>
    public const string Close = "\uFDD2";

    private const char Begin = '\uFDD0';
    private const char Middle = '\uFDD1';

    /// <summary>The first sign of what <see cref="Open"/> writes.</summary>
    public const char First = Begin;

    /// <summary>True for each of the three characters.</summary>
    public static bool IsMark(char sign) => sign is >= Begin and <= '\uFDD2';

    /// <summary>Where the words begin whose mark stands at a place.</summary>
    public static int EndOfOpening(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOf(Middle) is >= 0 and var length ? at + length + 1 : text.Length;

    /// <summary>Stands before the words: where they are written.</summary>
    public static string Open(SourceSpan source) =>
        string.Create(CultureInfo.InvariantCulture, $"{Begin}{Escaping.Of(source.File)}:{source.Line}:{source.Column}{Middle}");

    /// <summary>
    /// A page with an element around each marked piece of text, <c>&lt;span data-source="…"&gt;</c>. Within a tag and where only text can stand,
    /// the marks go and nothing comes.
    /// </summary>
    /// <param name="page">HTML.</param>
    public static string Shown(string page)
    {
        if (!page.Contains(Begin, StringComparison.Ordinal)) return page;
        var (shown, place, open) = (new StringBuilder(page.Length + 4096), new Markup(), new Stack<bool>());
        for (var at = 0; at < page.Length; at++)
        {
            if (page[at] == Begin)
            {
                var end = page.IndexOf(Middle, at);
                open.Push(place.IsText);
                if (place.IsText) _ = shown.Append("<span data-source=\"").Append(page, at + 1, end - at - 1).Append("\">");
                at = end;
            }
            else if (page[at] == Close[0])
            {
                if (open.TryPop(out var isShown) && isShown) _ = shown.Append("</span>");
            }
            else
            {
                place.Read(page, at);
                _ = shown.Append(page[at]);
            }
        }

        return shown.ToString();
    }

    /// <summary>As much of HTML as tells text from tags.</summary>
    private sealed class Markup
    {
        private static readonly string[] OnlyText = ["title", "script", "style", "textarea", "option"];

        private bool _isTag;
        private char _quote;
        private string? _within;

        /// <summary>True where an element can stand.</summary>
        public bool IsText => !_isTag && _within is null;

        /// <summary>Goes one character further.</summary>
        public void Read(string page, int at)
        {
            var c = page[at];
            if (!_isTag)
            {
                if (c == '<' && at + 1 < page.Length && (char.IsAsciiLetter(page[at + 1]) || page[at + 1] is '/' or '!')) Enter(page, at + 1);
            }
            else if (_quote != 0)
            {
                if (c == _quote) _quote = '\0';
            }
            else if (c is '"' or '\'')
            {
                _quote = c;
            }
            else if (c == '>')
            {
                _isTag = false;
            }
        }

        private void Enter(string page, int name)
        {
            var isEnd = page[name] == '/';
            var rest = page.AsSpan(isEnd ? name + 1 : name);
            var length = rest.IndexOfAnyExceptInRange('a', 'z');
            var word = (length < 0 ? rest : rest[..length]).ToString();
            if (_within is not null && !(isEnd && word == _within)) return;
            _isTag = true;
            _within = isEnd || !OnlyText.Contains(word, StringComparer.Ordinal) ? null : word;
        }
    }
}
