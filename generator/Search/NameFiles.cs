using System.Text.Json;
using PlanSite.Values;

namespace PlanSite.Search;

/// <summary>
/// Names (<see cref="NameTable"/>) and synonyms, spread over numbered files that are small, because every question reads some of them.
/// </summary>
internal static class NameFiles
{
    /// <summary>Names of the files begin with it; their number follows.</summary>
    public const string Family = "n";

    /// <summary>Stands before the first two units of a word that others stand for.</summary>
    public const char Synonym = '~';

    private const int SmallestFile = 300;
    private const int LargestFile = 900;

    /// <summary>All files by name without ending; every number from 0 has one, if only an empty one.</summary>
    /// <param name="names">Terms with documents.</param>
    /// <param name="synonyms">Groups of words; each is found under the beginning of any of them.</param>
    public static List<(string Name, byte[] Content)> Write(IReadOnlyCollection<Term> names, IEnumerable<EquatableArray<string>> synonyms)
    {
        var groups = ByBeginning(synonyms);
        var bytes = names.Sum(n => (long)(n.DocumentBytes + (n.Text.Length * 2)))
            + groups.Sum(g => g.Sum(words => words.Sum(w => (w.Length * 3L) + 3)));
        var count = FileNumber.CountFor(bytes, (int)Math.Clamp(Math.Sqrt(bytes), SmallestFile, LargestFile));
        var termsOf = names.ToLookup(n => FileNumber.Of(n.Text, count));
        var groupsOf = groups.ToLookup(g => FileNumber.Of(g.Key, count));
        return [.. Enumerable.Range(0, count).Select(n => (Number: n, Name: FileNumber.NameOf(Family, n)))
            .Select(file => (file.Name, ScriptFile.Of(file.Name, json => Write(json, termsOf[file.Number], groupsOf[file.Number]))))];
    }

    private static List<IGrouping<string, EquatableArray<string>>> ByBeginning(IEnumerable<EquatableArray<string>> synonyms)
    {
        var folding = new SearchFolding();
        return [.. synonyms.SelectMany(group => group.Select(folding.Fold).Where(word => word.Length > 0)
            .Select(word => Synonym + FileNumber.KeyOf(word)).Distinct(StringComparer.Ordinal)
            .Select(key => (Key: key, Group: group)))
            .GroupBy(g => g.Key, g => g.Group, StringComparer.Ordinal)];
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Term> names, IEnumerable<IGrouping<string, EquatableArray<string>>> synonyms)
    {
        var codes = new DenseBuffer();
        json.WriteStartObject();
        foreach (var name in names.OrderBy(n => n.Text, StringComparer.Ordinal))
        {
            codes.Clear();
            name.WriteDocuments(codes);
            json.WriteString(name.Text, codes.Bytes);
        }

        foreach (var groups in synonyms.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray(groups.Key);
            foreach (var group in groups) json.WriteStrings(group);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
