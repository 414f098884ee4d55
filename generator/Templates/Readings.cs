using System.Collections.Frozen;
using System.Text;
using PlanSite.Values;

namespace PlanSite.Templates;

/// <summary>Writes how kanji are read above them, by a list of words: the longest word at a place counts.</summary>
internal sealed class Readings
{
    /// <summary>Stands in the list before a word that is read so behind a digit: #日 is にち.</summary>
    private const char BehindDigit = '#';

    private readonly FrozenDictionary<char, (string Word, string Ruby)[]> _words;
    private readonly FrozenDictionary<char, (string Word, string Ruby)[]> _counters;

    /// <param name="words">Words with their readings in kana.</param>
    public Readings(FrozenDictionary<string, string> words)
    {
        _words = ByFirst(words.Where(w => w.Key[0] != BehindDigit).Select(w => (w.Key, w.Value)));
        _counters = ByFirst(words.Where(w => w.Key[0] == BehindDigit && w.Key.Length > 1).Select(w => (w.Key[1..], w.Value)));
    }

    /// <summary>Writes a text with its readings. A run of kanji that the list does not cover whole has none: 上 of 上水道 is not read うえ.</summary>
    public void Write(StringBuilder page, ReadOnlySpan<char> text)
    {
        var unread = 0;
        for (var at = 0; at < text.Length;)
        {
            if (at >= unread && Scripts.IsKanji(text[at]) && !Covers(text, at)) unread = EndOfRun(text, at);
            if (text[at] == SourceMarks.First) at = Copy(page, text, at, SourceMarks.EndOfOpening(text, at));
            else if (at >= unread && Scripts.IsKanji(text[at]) && Find(text, at) is var (word, ruby)) at = Add(page, at, word, ruby);
            else at = Copy(page, text, at, at + 1);
        }
    }

    private bool Covers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Scripts.IsKanji(text[at]))
        {
            if (Find(text, at) is not var (word, _)) return false;
            at += word.Length;
        }

        return true;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Scripts.IsKanji(text[at])) at++;
        return at;
    }

    private static int Copy(StringBuilder page, ReadOnlySpan<char> text, int from, int to)
    {
        _ = page.Append(text[from..to]);
        return to;
    }

    private static int Add(StringBuilder page, int at, string word, string ruby)
    {
        _ = page.Append(ruby);
        return at + word.Length;
    }

    private (string Word, string Ruby)? Find(ReadOnlySpan<char> text, int at)
    {
        var word = Longest(_words, text[at..]);
        if (at == 0 || !char.IsAsciiDigit(text[at - 1])) return word;
        return Longest(_counters, text[at..]) is { } counter && !(word?.Word.Length > counter.Word.Length) ? counter : word;
    }

    private static (string Word, string Ruby)? Longest(FrozenDictionary<char, (string Word, string Ruby)[]> words, ReadOnlySpan<char> text)
    {
        if (!words.TryGetValue(text[0], out var candidates)) return null;
        foreach (var candidate in candidates)
        {
            if (text.StartsWith(candidate.Word, StringComparison.Ordinal)) return candidate;
        }

        return null;
    }

    private static FrozenDictionary<char, (string Word, string Ruby)[]> ByFirst(IEnumerable<(string Word, string Reading)> words) => words
        .GroupBy(w => w.Word[0]).ToFrozenDictionary(
            g => g.Key, g => g.OrderByDescending(w => w.Word.Length).Select(w => (w.Word, RubyOf(w.Word, w.Reading))).ToArray());

    /// <summary>Kana at the end that word and reading share need no reading: 届いた is 届 with とど above it, and いた.</summary>
    private static string RubyOf(string word, string reading)
    {
        var (end, last) = (word.Length, reading.Length);
        while (end > 1 && last > 1 && word[end - 1] == reading[last - 1] && !Scripts.IsKanji(word[end - 1])) (end, last) = (end - 1, last - 1);
        return $"<ruby>{word[..end]}<rt>{reading[..last]}</rt></ruby>{word[end..]}";
    }
}
