using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Pages.Charts;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages.Wording;

/// <summary>The theme's words in one language, filled with names and numbers.</summary>
/// <param name="theme">Whose words they are.</param>
/// <param name="language">As <c>site.yaml</c> calls it: ja, en, ja-easy.</param>
/// <param name="bag">Where a word that is missing is reported.</param>
/// <param name="names">What the language calls the names of the content; null where nobody translated them.</param>
public sealed class Words(Theme theme, string language, DiagnosticBag bag, NameTranslations? names = null)
{
    private Format? _format;

    /// <summary>The language as <c>site.yaml</c> calls it, which is the name of its folder: ja, en, ja-easy.</summary>
    public string Language => language;

    /// <summary>The language as in HTML: ja, en, ja-x-easy.</summary>
    public string Tag => theme.TagOf(language);

    /// <summary>True for every way to write Japanese.</summary>
    public bool IsJapanese { get; } = LanguageName.Base(language) == "ja";

    /// <summary>How numbers, years and dates are written in that language.</summary>
    public Format Format => _format ??= new Format(FormatWords.From(key => this[key]), NameOf);

    /// <summary>What the language calls a name of the content; null when it has no word of its own for it.</summary>
    public string? NameOf(string name) => names?.Find(language, name);

    /// <summary>What a language of the site calls itself, and how HTML calls it.</summary>
    public (string Name, string Tag) Speaking(string other) => (theme.NameOf(other), theme.TagOf(other));

    /// <summary>Every word by its key; empty for a language that the theme lacks.</summary>
    public FrozenDictionary<string, string> All { get; } = theme.Strings.GetValueOrDefault(language, FrozenDictionary<string, string>.Empty);

    /// <summary>A word that the theme lacks is reported and shown by its name.</summary>
    public string this[string key]
    {
        get
        {
            if (All.TryGetValue(key, out var text)) return text;
            var file = SourceSpan.WholeFile(Theme.Shown(theme.Name, $"strings/{language}.yaml"));
            bag.Report(ThemeRules.MissingText, file, $"文言「{key}」がありません。", "文言ファイルに書き足してください。");
            return key;
        }
    }

    /// <summary>Puts plain values in place of <c>{name}</c>; one that is a name of the content stands there as the language calls it.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = new StringBuilder(this[key]);
        foreach (var (name, value) in values) text.Replace("{" + name + "}", NameOf(value) ?? value);
        return text.ToString();
    }

    /// <summary>Puts plain values in place of <c>{name}</c> and sets those that are counts in bold.</summary>
    public Html Strong(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var (text, html, at) = (this[key], new SvgWriter(), 0);
        while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is > 0 and var close)
        {
            var value = "";
            foreach (var (name, known) in values)
            {
                if (text.AsSpan(open + 1, close - open - 1).SequenceEqual(name)) value = known;
            }

            html.Text(text[at..open]);
            if (value.Length > 0 && value.All(c => char.IsAsciiDigit(c) || c == ',')) html.Leaf("b", value);
            else html.Text(value);
            at = close + 1;
        }

        return new Html(html.Text(text[at..]).Finish());
    }

    /// <summary>Puts phrases in place of <c>{name}</c>, keeping their language.</summary>
    public Line Line(string key, params ReadOnlySpan<(string Name, Phrase Value)> values)
    {
        var text = this[key];
        var pieces = ImmutableArray.CreateBuilder<Phrase>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0) break;
            if (open > at) Add(pieces, new Phrase(text[at..open], null));
            Add(pieces, Find(values, text[(open + 1)..close]));
            at = close + 1;
        }

        if (at < text.Length) Add(pieces, new Phrase(text[at..], null));
        return new Line(pieces.ToImmutable());
    }

    /// <summary>A sentence around one number: what the theme puts before and behind <c>{number}</c>, filled with phrases.</summary>
    public Figure Figure(string key, Phrase number, params ReadOnlySpan<(string Name, Phrase Value)> values)
    {
        var pieces = Line(key, [.. values, ("number", new Phrase("", NumberPlace))]).Pieces;
        var at = pieces.IndexOf(new Phrase("", NumberPlace));
        return at < 0 ? new Figure(new Line(pieces), number, new Line([])) : new Figure(new Line(pieces[..at]), number, new Line(pieces[(at + 1)..]));
    }

    /// <summary>Language of nothing, by which the place of a number is found among the pieces of a sentence.</summary>
    private const string NumberPlace = "number";

    /// <summary>The words that charts print.</summary>
    public ChartText Charts => _charts ??= ChartText.From(key => this[key], Format) with { NameOf = name => NameOf(name) ?? name };

    private ChartText? _charts;

    /// <summary>達成: the theme's word for a status.</summary>
    public string Status(Status status) => this["status_" + status.Id()];

    private static Phrase Find(ReadOnlySpan<(string Name, Phrase Value)> values, string name)
    {
        foreach (var (key, value) in values)
        {
            if (key == name) return value;
        }

        return new Phrase("{" + name + "}", null);
    }

    /// <summary>Neighbours in the same language become one piece, which stands at no single place of the content any more.</summary>
    private static void Add(ImmutableArray<Phrase>.Builder pieces, Phrase piece)
    {
        if (pieces.Count > 0 && pieces[^1].Lang == piece.Lang) pieces[^1] = piece with { Text = pieces[^1].Text + piece.Text, Source = null };
        else pieces.Add(piece);
    }
}
