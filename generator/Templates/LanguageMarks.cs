using System.Text;
using PlanSite.Values;

namespace PlanSite.Templates;

/// <summary>
/// Goes once over a finished page and marks its language where the text itself tells it: Japanese words on a page of another language get
/// <c>lang="ja"</c>, and kanji of a language with readings get them as ruby. What a template has marked itself stays as it is.
/// </summary>
/// <param name="theme">Knows the languages and how their words are read.</param>
/// <param name="language">Of the page, as <c>site.yaml</c> calls it.</param>
public sealed class LanguageMarks(Theme theme, string language)
{
    private readonly string _tag = theme.TagOf(language);
    private readonly bool _isForeign = LanguageName.Base(language) != "ja";
    private readonly Readings? _readings =
        theme.Readings.TryGetValue(language, out var words) && words.Count > 0 ? new Readings(words) : null;

    /// <summary>The page with its marks; the page itself where there is nothing to mark.</summary>
    /// <param name="page">HTML in UTF-8.</param>
    public byte[] Set(byte[] page)
    {
        if (!_isForeign && _readings is null) return page;
        var text = Encoding.UTF8.GetString(page);
        return Encoding.UTF8.GetBytes(Set(text));
    }

    /// <summary>The same of a text.</summary>
    internal string Set(string page)
    {
        var (marked, walk, at) = (new StringBuilder(page.Length + page.Length / 4), new MarkupWalk(_tag, _readings is not null), 0);
        while (at < page.Length)
        {
            var end = walk.Next(page, at);
            var piece = page.AsSpan(at, end - at);
            if (walk.IsTag) _ = marked.Append(WithLanguage(page, at, end, walk));
            else if (walk.IsOwn) Write(marked, piece, walk);
            else _ = marked.Append(piece);
            at = end;
        }

        return marked.ToString();
    }

    private void Write(StringBuilder marked, ReadOnlySpan<char> text, MarkupWalk walk)
    {
        if (_isForeign) JapaneseRuns.Mark(marked, text, walk.IsDrawing ? "tspan" : "span");
        else if (walk.IsDrawing) _ = marked.Append(text);
        else _readings!.Write(marked, text);
    }

    /// <summary>An element that holds only text is marked itself, where all its text is Japanese.</summary>
    private ReadOnlySpan<char> WithLanguage(string page, int at, int end, MarkupWalk walk)
    {
        var tag = page.AsSpan(at, end - at);
        if (!_isForeign || !walk.IsOnlyText) return tag;
        var close = page.IndexOf('<', end);
        return close > end && JapaneseRuns.IsWhole(page.AsSpan(end, close - end)) ? string.Concat(tag[..^1], " lang=\"ja\">") : tag;
    }
}
