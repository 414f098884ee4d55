namespace PlanSite.Search;

/// <summary>What a result shows, some documents a file, loaded for the results on the screen.</summary>
internal static class ResultChunks
{
    private const int SmallSite = 2_000;

    /// <summary>Name of the file without ending, by its number from 0.</summary>
    public static string Name(int chunk) => FileNumber.NameOf("c", chunk);

    /// <summary>
    /// Documents a chunk: few on a small site, where ten results must not cost more than the index itself, more on a large one,
    /// where files would become too many.
    /// </summary>
    public static int SizeFor(IReadOnlyCollection<SearchDocument> documents)
    {
        var average = documents.Count == 0 ? 1 : documents.Sum(document => (long)Weight(document)) / documents.Count;
        var target = documents.Count <= SmallSite ? 1_300 : 1_800;
        return (int)Math.Clamp(target / Math.Max(1, average), 1, 32);
    }

    /// <summary>
    /// Each document: address, title, id, kind, plan, path, status id, status word, latest year, the texts of the fields but
    /// the title, and what the result says first.
    /// </summary>
    public static byte[] Write(int chunk, IEnumerable<SearchDocument> documents) => ScriptFile.Of(Name(chunk), json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
            json.WriteStrings(Strings(document));
        json.WriteEndArray();
    });

    private static IEnumerable<string> Strings(SearchDocument document) =>
    [
        document.Address, document.Title, document.Id, document.Kind.Id, document.Kind.Label, document.Plan?.Label ?? "", document.Path,
        document.Status?.Id ?? "", document.Status?.Label ?? "", document.Years.LastOrDefault()?.Label ?? "",
        .. SearchFields.Of(document).Skip(1), document.Answer,
    ];

    private static int Weight(SearchDocument document) =>
        SearchFields.Of(document).Sum(text => text.Length) + document.Path.Length + document.Address.Length + document.Answer.Length + 30;
}
