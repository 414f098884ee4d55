using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads a document that figures come from.</summary>
internal static class DocumentBinder
{
    /// <summary>More sheets than any document has.</summary>
    private const int Farthest = 10_000;

    /// <summary>The document; a file of which nobody says where page 1 is begins with it.</summary>
    public static SourceDocument Bind(MapReader<SourceShape> map) => new(map.Id(SourceShape.Id), map.RequiredText(SourceShape.Title),
        map.RequiredText(SourceShape.Publisher), map.Text(SourceShape.Date), AddressKeys.Link(map, SourceShape.Url), map.Text(SourceShape.Note))
    {
        Licence = LicenceBinder.Bind(map.Record(SourceShape.Licence)),
        PageOffset = PageOffset(map),
    };

    private static int PageOffset(MapReader<SourceShape> map)
    {
        if (map.Number(SourceShape.PageOffset) is not { } sheets) return 0;
        if (sheets == decimal.Truncate(sheets) && Math.Abs(sheets) <= Farthest) return (int)sheets;
        map.Bag.Report(ContentRules.NotANumber, map.SpanOf(SourceShape.PageOffset), $"page_offset「{sheets}」は枚数ではありません。",
            "PDF の何枚目かから、そこに印刷されたページ番号を引いた数を書いてください（例: 2）。");
        return 0;
    }
}
