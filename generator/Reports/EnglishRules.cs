using System.Collections.Frozen;
using System.Text;

namespace PlanSite.Reports;

/// <summary>Titles and remedies of the rules in English, from <c>english-rules.txt</c>: code, title and remedy, with tabs between them.</summary>
internal static class EnglishRules
{
    private static readonly FrozenDictionary<string, (string Title, string Remedy)> ByCode = Read();

    /// <summary>Of a rule by its code. Every rule of the catalogue has one.</summary>
    public static (string Title, string Remedy) Of(string code) => ByCode[code];

    /// <summary>The codes that have words.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys;

    private static FrozenDictionary<string, (string Title, string Remedy)> Read()
    {
        using var stream = typeof(EnglishRules).Assembly.GetManifestResourceStream("PlanSite.Reports.english-rules.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t'))
            .ToFrozenDictionary(l => l[0], l => (l[1], l[2]), StringComparer.Ordinal);
    }
}
