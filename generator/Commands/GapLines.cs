using System.Globalization;
using PlanSite.Reports;
using PlanSite.Validate;

namespace PlanSite.Commands;

/// <summary>Tells what leads from figures to sources and people and is not there yet: a line for each kind and plan, never a problem.</summary>
internal static class GapLines
{
    /// <summary>So many are named in a line; the others are counted.</summary>
    private const int MostNamed = 3;

    /// <summary>Writes nothing where nothing is missing.</summary>
    /// <param name="gaps">In the order in which they are told.</param>
    /// <param name="style">The language, and whether all are named.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyCollection<Gap> gaps, ReportStyle style, TextWriter output)
    {
        if (gaps.Count == 0) return;
        output.WriteLine(style.Say("■ まだ載っていないもの（資料で分かるものだけを書いてください。このままでも公開できます）",
            "== Not there yet (write only what the documents say; it may be published as it is)"));
        foreach (var gap in gaps) output.WriteLine($"  {gap.File}: {Text(gap, style)}");
        output.WriteLine();
    }

    private static string Text(Gap gap, ReportStyle style)
    {
        var (count, all, names) = (Number(gap.Names.Length), Number(gap.Of), Names(gap, style));
        return gap.Kind switch
        {
            GapKind.Publisher => style.Say($"発行者（{names}）の問い合わせ先（contact）", $"contact of the publisher ({names})"),
            GapKind.Repository => style.Say("データの記録を見られる住所（repository_url）", "address of the records (repository_url)"),
            GapKind.Address => style.Say($"資料の住所（url） {all}件のうち{count}件: {names}", $"address of documents (url), {count} of {all}: {names}"),
            GapKind.Page => style.Say(
                $"出典のページ（page） 指標のある{all}項目のうち{count}項目: {names}", $"page of the source, {count} of {all} items: {names}"),
            GapKind.OwnContact => style.Say($"部署の問い合わせ先（contact） {all}件のうち{count}件: {names}。代わりに、市町村の問い合わせ先が出ます",
                $"contact of departments, {count} of {all}: {names}; the municipality’s stands in"),
            GapKind.Contact => style.Say(
                $"部署の問い合わせ先（contact） {all}件のうち{count}件: {names}", $"contact of departments, {count} of {all}: {names}"),
            _ => style.Say($"計画全体の問い合わせ先（municipality の contact）: {names}", $"contact for the whole plan (municipality): {names}"),
        };
    }

    private static string Names(Gap gap, ReportStyle style)
    {
        var most = style.ShowsAll ? int.MaxValue : MostNamed;
        var named = string.Join(style.Say("、", ", "), gap.Names.Take(most));
        var more = Number(gap.Names.Length - most);
        return gap.Names.Length <= most ? named : style.Say($"{named}、ほか{more}件", $"{named} and {more} more");
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
