using System.Text;
using System.Text.Json;
using PlanSite.Search;

namespace PlanSite.Tests.Search;

/// <summary>Reads an index by its documented format, without the builder's code: what the client does, slowly and plainly.</summary>
internal sealed class IndexReader
{
    private readonly Dictionary<string, JsonElement> _parts;
    private readonly Dictionary<string, List<int[]>> _terms = [];

    public IndexReader(SearchIndex index)
    {
        _parts = index.Files.ToDictionary(file => file.Path[index.Folder.Length..^3], file => Part(file.Content));
        foreach (var leaf in Enumerable.Range(0, _parts.Keys.Count(name => name[0] == 'l')))
        {
            foreach (var term in _parts[$"l{leaf}"].EnumerateObject())
            {
                if (!_terms.TryGetValue(term.Name, out var codes))
                    _terms.Add(term.Name, codes = []);
                codes.Add(Numbers(term.Value.GetString()!));
            }
        }
    }

    public JsonElement Root => _parts["root"];

    public IEnumerable<string> Terms => _terms.Keys;

    public int Leaves => _parts.Keys.Count(name => name[0] == 'l');

    public JsonElement Part(string name) => _parts[name];

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
        _terms.GetValueOrDefault(term, []).SelectMany(code => ReadDocuments(code));

    private static IEnumerable<(int, int, string)> ReadDocuments(int[] code)
    {
        for (var at = 0; at < code.Length && code[at] < 8;)
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

    private HashSet<(int Document, int Field, int Position)> Stands(string term)
    {
        var found = new HashSet<(int, int, int)>();
        var documents = Documents(term).Select(entry => (entry.Field, entry.Document)).ToHashSet();
        foreach (var code in _terms.GetValueOrDefault(term, []))
        {
            for (var at = 0; at < code.Length;)
                at = code[at] < 8 ? Skip(code, at) : ReadPositions(code, at, documents, found);
        }
        return found;
    }

    private static int Skip(int[] code, int at)
    {
        at += 2 + code[at + 1];
        return at + 1 + code[at];
    }

    private static int ReadPositions(int[] code, int at, HashSet<(int Field, int Document)> documents, HashSet<(int, int, int)> found)
    {
        var (field, end, document, position) = (code[at] - 8, at + 3 + code[at + 1], code[at + 2] - 1, 0);
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
