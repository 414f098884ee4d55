using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Completeness;

/// <summary>A number of a document's list.</summary>
/// <param name="Line">Of the document's plain text, from 1.</param>
/// <param name="Heading">The heading above it.</param>
/// <param name="Number">As the rule read it.</param>
internal sealed record ListedNumber(int Line, string Heading, string Number);

/// <summary>A document that a plan was taken from. Its numbers are kept here (<c>Lists/</c>), its text is not: that is its publisher's.</summary>
/// <param name="Plan">Id of the plan.</param>
/// <param name="Source">Id of the document among the plan's sources.</param>
/// <param name="Heading">What a heading of the document looks like; what it is called is the group.</param>
internal sealed record Document(string Plan, string Source, string Heading)
{
    public static ImmutableArray<Document> All { get; } =
    [
        new("isehara", "plan",
            @"^(第[1-9]章 .*|[1-9] [^\t0-9]{4,40}(?<!まち)|施策 [0-9]{2} .*|(?:事業番号\s*)?[0-9]{1,2}-[0-9]{3}(?=\s|$).*|その他の関連の事業|目次|●.*"
            + @"|「.*力」によりめざす.*|.*に取り組みます|.*を推進します|.*伊勢原市第5次総合計画.*)$"),
        new("isehara", "report", @"^(.*目標達成状況.*|まちづくり目標.*|■.*|.*施策展開の方向.*|【施策.*)\t*$"),
        new("nisshin", "progress-summary", @"^(基本視点[0-9] .*|戦略[0-9] .*|施策 ?[0-9 ]+.*|【.*】|<.*>|記入例|令和2年度の.*)\t*$"),
        new("izunokuni", "action-plan", @"^([1-4] .*|\([0-9]\) .*|[12]-[1-4] .*|管理番号\t[0-9]{4}.*|目 次)$"),
        new("isesaki", "report", @"^(\([0-9]\) .*|No\.\t?\s*[①-⑨].*|《.*》)$"),
    ];

    public string Name => $"{Plan}-{Source}";

    public override string ToString() => Name;

    private string File => Path.Combine(Repository.Tests, "Completeness", "Lists", Name + ".tsv");

    /// <summary>The committed list.</summary>
    public ImmutableArray<ListedNumber> Numbers() =>
        [.. System.IO.File.ReadLines(File).Select(l => l.Split('\t'))
            .Select(c => new ListedNumber(int.Parse(c[0], CultureInfo.InvariantCulture), c[1], c[2]))];

    /// <summary>The list that the rule makes of the document's plain text.</summary>
    public IEnumerable<ListedNumber> NumbersOf(IEnumerable<string> text)
    {
        var (heading, at) = ("", 0);
        foreach (var line in text)
        {
            at++;
            if (Regex.Match(line.Trim(), Heading, RegexOptions.None, Patience) is { Success: true } match) heading = Short(match.Groups[1].Value);
            foreach (var number in PrintedNumber.In(line)) yield return new ListedNumber(at, heading, number.ToString());
        }
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static string Short(string heading)
    {
        var words = Regex.Replace(heading, @"\s+", " ", RegexOptions.None, Patience).Trim();
        return words.Length <= 40 ? words : words[..40];
    }
}
