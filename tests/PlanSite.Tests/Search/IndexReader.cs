using System.Globalization;
using System.Text;
using System.Text.Json;
using PlanSite.Search;

namespace PlanSite.Tests.Search;

/// <summary>Reads an index by its documented format, without the builder's code: what the client does, slowly and plainly.</summary>
internal sealed class IndexReader
{
    private const int LongHeader = 8;
    private const int OwnHeader = 9;
    private const int WordStart = 6;

    private readonly Dictionary<string, JsonElement> _parts;

    public IndexReader(SearchIndex index) => _parts = index.Files.ToDictionary(file => file.Path[index.Folder.Length..^3], file => Part(file.Content));

    public JsonElement Root => _parts["root"];

    public int Count(string family) => Root.GetProperty("files").GetProperty(family).GetInt32();

    public bool Has(string part) => _parts.ContainsKey(part);

    public JsonElement Part(string name) => _parts[name];

    /// <summary>The file of a family that holds a key: FNV-1a, as the README beside the generator's index says.</summary>
    public string FileOf(string family, string key) =>
        $"{family}{key.Aggregate(2_166_136_261u, (hash, unit) => unchecked((hash ^ unit) * 16_777_619u)) % (uint)Count(family)}";

    /// <summary>Documents that a name leads to; nothing for one that is unknown.</summary>
    public IEnumerable<int> Named(string name) => ReadDocuments(CodeOf(FileOf("n", name), name)).Select(entry => entry.Document);

    /// <summary>Groups of synonyms that are found by the beginning of a word.</summary>
    public IEnumerable<string[]> Synonyms(string beginning) =>
        Part(FileOf("n", "~" + beginning)).TryGetProperty("~" + beginning, out var groups)
            ? groups.EnumerateArray().Select(group => group.EnumerateArray().Select(word => word.GetString()!).ToArray()) : [];

    /// <summary>Documents in whose title a gram begins a word.</summary>
    public IEnumerable<int> WordStarts(string term) => ReadDocuments(CodeOf(FileOf("l", term), term)).Where(entry => entry.Field == WordStart).Select(entry => entry.Document);

    /// <summary>The strings of a result.</summary>
    public string[] Entry(int document)
    {
        var size = Root.GetProperty("chunk").GetInt32();
        return [.. _parts[$"c{document / size}"][document % size].EnumerateArray().Select(value => value.GetString()!)];
    }

    /// <summary>Documents that hold a folded word in one of their fields.</summary>
    public IEnumerable<int> Find(string word)
    {
        var runes = word.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        if (runes.Count == 1)
            return Documents(word).Select(entry => entry.Document).Distinct().Order();
        var found = Stands(runes[0] + runes[1]);
        for (var (i, offset) = (1, runes[0].Length); i + 1 < runes.Count; offset += runes[i++].Length)
        {
            var next = Stands(runes[i] + runes[i + 1]);
            found.RemoveWhere(place => !next.Contains((place.Document, place.Field, place.Position + offset)));
        }
        return found.Select(place => place.Document).Distinct().Order();
    }

    /// <summary>Documents of a term by field and spelling; the spelling is empty where the term has but one.</summary>
    public IEnumerable<(int Document, int Field, string Spelling)> Documents(string term) =>
        ReadDocuments(CodeOf(FileOf("l", term), term)).Where(entry => entry.Field < WordStart);

    /// <summary>Files of positions that only this term has.</summary>
    public int Parts(string term)
    {
        var code = CodeOf(FileOf("l", term), term);
        return PartsAt(code) is var at && at < code.Length ? code[at + 2] : 0;
    }

    private int[] CodeOf(string part, string term)
    {
        if (!_parts[part].TryGetProperty(term, out var text)) return [];
        var code = Numbers(text.GetString()!);
        return code is [OwnHeader, var number] ? Numbers(_parts[$"d{number}"].GetString()!) : code;
    }

    private static IEnumerable<(int Document, int Field, string Spelling)> ReadDocuments(int[] code)
    {
        for (var at = 0; at < code.Length && code[at] < LongHeader;)
        {
            var field = code[at++];
            var length = code[at++];
            var spelling = string.Concat(code.Skip(at).Take(length).Select(unit => (char)unit));
            at += length;
            var (end, document) = (at + 1 + code[at], 0);
            for (at++; at < end; at++)
                yield return (document += code[at], field, spelling);
        }
    }

    /// <summary>Where the list of a term's own files begins; the end where it has none.</summary>
    private static int PartsAt(int[] code)
    {
        var at = 0;
        while (at < code.Length && code[at] < LongHeader)
        {
            at += 2 + code[at + 1];
            at += 1 + code[at];
        }

        return at;
    }

    private HashSet<(int Document, int Field, int Position)> Stands(string term)
    {
        var found = new HashSet<(int, int, int)>();
        var documents = Documents(term).Select(entry => (entry.Field, entry.Document)).ToHashSet();
        if (documents.Count == 0) return found;
        foreach (var code in PositionsOf(term))
        {
            for (var at = 0; at < code.Length;)
                at = ReadPositions(code, at, documents, found);
        }
        return found;
    }

    /// <summary>In the file of the same number as the documents', or in files of their own, each of which begins where the documents say.</summary>
    private IEnumerable<int[]> PositionsOf(string term)
    {
        var code = CodeOf(FileOf("l", term), term);
        var at = PartsAt(code);
        if (at == code.Length) return [CodeOf($"p{int.Parse(FileOf("l", term)[1..], CultureInfo.InvariantCulture) / 2}", term)];
        return Enumerable.Range(0, code[at + 2]).Select(i =>
        {
            var part = Numbers(_parts[$"q{code[at + 1] + i}"].GetString()!);
            Assert.Equal((code[at + 3 + (i * 2)], code[at + 4 + (i * 2)]), (part[0], part[2]));
            return part;
        });
    }

    private static int ReadPositions(int[] code, int at, HashSet<(int Field, int Document)> documents, HashSet<(int, int, int)> found)
    {
        var (field, end, document, position) = (code[at], at + 3 + code[at + 1], code[at + 2] - 1, 0);
        for (at += 3; at < end; at++)
        {
            position = code[at] % 2 == 0 ? code[at] / 2 : position + (code[at] / 2);
            if (code[at] % 2 == 0)
                do document++; while (!documents.Contains((field, document)));
            Assert.True(found.Add((document, field, position)));
        }
        return end;
    }

    public static int[] Numbers(string code)
    {
        var numbers = new List<int>();
        var bytes = Encoding.ASCII.GetBytes(code);
        for (var at = 0; at < bytes.Length;)
            numbers.Add(DenseCode.Read(bytes, ref at));
        return [.. numbers];
    }

    private static JsonElement Part(ReadOnlyMemory<byte> content)
    {
        var text = Encoding.UTF8.GetString(content.Span);
        Assert.StartsWith("planSearch(\"", text, StringComparison.Ordinal);
        Assert.EndsWith(");\n", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..^3]).RootElement;
    }
}
