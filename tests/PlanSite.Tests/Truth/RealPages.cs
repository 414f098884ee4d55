using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Index;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Truth;

/// <summary>Pages of the shipped plans, by their elements.</summary>
internal static class RealPages
{
    public static IDocument Dom(string address) => new HtmlParser().ParseDocument(RealSite.Text(Routes.FileOf(address)));

    /// <summary>Cells of a table's rows, folded; the head is left out.</summary>
    public static ImmutableArray<ImmutableArray<string>> Rows(string address, string table) => Dom(address).Rows(table);

    /// <summary>The number in a row's first cell: 2件を見る.</summary>
    public static int Number(IElement row) => int.Parse(row.QuerySelector("td")!.TextContent.Split('件')[0], CultureInfo.InvariantCulture);
}
