using System.Collections.Immutable;
using System.Text;
using PlanSite.Search;

namespace PlanSite.BrowserTests;

/// <summary>
/// Queries drawn from the content by rule, and the pages that a plain scan of the searched texts finds for each. They stand in
/// quotation marks, so that no synonym widens them.
/// </summary>
internal static class SearchQueries
{
    private static readonly SearchFolding Folding = new();

    private static readonly ImmutableArray<(string Address, ImmutableArray<string> Fields)> Texts =
        [.. PublishedSite.Documents.Select(d => (d.Address, FieldsOf(d)))];

    public static ImmutableArray<string> All { get; } = [.. Draw().Where(q => Folding.Fold(q).Trim().Length > 0 && !q.AsSpan().ContainsAny('"', '\n')).Distinct(StringComparer.Ordinal)];

    /// <summary>Addresses of the pages with a field that holds every word.</summary>
    public static HashSet<string> Scan(params string[] words)
    {
        var wanted = words.Select(w => Folding.Fold(w).Trim()).ToList();
        return [.. Texts.Where(t => wanted.All(w => t.Fields.Any(f => f.Contains(w, StringComparison.Ordinal)))).Select(t => t.Address)];
    }

    private static ImmutableArray<string> FieldsOf(SearchDocument document) =>
    [
        .. new[]
        {
            document.Title,
            string.Join('\n', document.Codes.Prepend(document.Id).Where(c => c.Length > 0)),
            string.Join('\n', document.Indicators),
            string.Join('\n', document.Departments.Select(d => d.Label)),
            document.Body,
            string.Join('\n', document.Facts),
        }.Select(Folding.Fold),
    ];

    private static IEnumerable<string> Draw()
    {
        var documents = PublishedSite.Documents;
        for (var i = 0; i < documents.Length; i += 14)
        {
            var (title, body) = (documents[i].Title, documents[i].Body);
            yield return title;
            yield return Piece(title, title.Length / 2, 2);
            if (body.Length > 20) yield return Piece(body, body.Length / 3, 1 + i % 6);
            if (body.Length > 40) yield return Piece(body, body.Length * 2 / 3, 3);
            if (documents[i].Id.Length > 0) yield return documents[i].Id;
            if (documents[i].Departments.Length > 0) yield return documents[i].Departments[0].Label;
        }

        foreach (var document in documents.Where((d, i) => i % 40 == 0 && d.Title.Length > 5))
        {
            yield return FullWidth(document.Title[..5]);
            yield return Hiragana(document.Title[..5]);
        }

        foreach (var query in (string[])["が", "ん", "1", "ー", "・", "①", "㎡", "ｻｰﾋﾞｽ", "さーびす", "サ-ビス", "ＬＥＤ", "led", "sdg", "2,303", "2303", "６，７５０", "100%", "施策01", "SDG3", "目標3", "ホームペ", "存在しない言葉", "zzz", "<img src=x onerror=alert(1)>", "𠮷",
            "ｶﾞｲﾄﾞ", "か\u3099", "カ\u3099イド", "は\u309A", "e\u0301", "👨\u200D👩\u200D👧", "a\u200Bb", "(株)", "㍻", "½", "−", "…", "、", "\\", "R&D", "</b>", "&amp;", "０１－１０１", "01−101",
            "1600", "1,600", "の", "実施 令和", "constructor", "__proto__"])
            yield return query;
    }

    /// <summary>plans/isehara/measure/01-101/ of ../plans/isehara/measure/01-101/index.html.</summary>
    public static string AddressOf(string href) => href.Replace("../", "", StringComparison.Ordinal).Replace("index.html", "", StringComparison.Ordinal)
        .Replace("#indicators", "", StringComparison.Ordinal);

    private static string Piece(string text, int at, int length)
    {
        if (char.IsLowSurrogate(text[at])) at--;
        var piece = text.Substring(at, Math.Min(length, text.Length - at));
        return char.IsHighSurrogate(piece[^1]) ? text.Substring(at, piece.Length + 1) : piece;
    }

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static string Hiragana(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c));
}
