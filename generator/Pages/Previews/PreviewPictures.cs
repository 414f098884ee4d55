using System.Collections.Immutable;
using PlanSite.Compute;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Pages.Views;
using PlanSite.Values;

namespace PlanSite.Pages.Previews;

/// <summary>
/// What is shown where somebody links to a page (<c>og:image</c>): every item of the plan as the mark of its status, and how many of those judged
/// reached their target; for the page of an item its own mark before them. Made of shapes and numbers alone, so that no font decides how it looks.
/// </summary>
internal static class PreviewPictures
{
    private const int Width = PreviewView.Width;
    private const int Height = PreviewView.Height;
    private const int Margin = 60;
    private const int NumberHeight = 110;

    /// <summary>Side of the square that a mark of a few stands in.</summary>
    private const int LargestCell = 96;

    /// <summary>One maker for every plan, and one for the site. Only a site whose address is known has pictures: they must be named by it.</summary>
    public static IEnumerable<Func<IEnumerable<SiteFile>>> Makers(SiteModel model)
    {
        if (model.Site.BaseUrl is null) return [];
        var shown = model.Plans.Where(IsShown).ToImmutableArray();
        return shown.IsEmpty ? [] : [.. shown.Select(p => (Func<IEnumerable<SiteFile>>)(() => OfPlan(p))), () => [OfSite(shown)]];
    }

    /// <summary>The picture of a page with its text; null where there is nothing to show, or the site's address is not known.</summary>
    /// <param name="place">The page.</param>
    /// <param name="plan">The plan that it is of; null for the site's own pages.</param>
    /// <param name="status">Of the item that it is of; null for other pages.</param>
    public static PreviewView? Of(Place place, PlanModel? plan, Status? status = null)
    {
        if (place.Model.Site.BaseUrl is not { } root || !place.Model.Plans.Any(IsShown)) return null;
        if (plan is null || !IsShown(plan))
            return new PreviewView(root + Routes.Preview(null, null), place.Words.Fill("picture_site", ("site", place.Model.Site.Title)));
        var counts = string.Join(place.Words["comma"], Counts(plan).Select(c => $"{place.Words.Status(c.Status)} {Format.Number(c.Count)}"));
        if (status is { } told && !HasOwn(told)) status = null;
        var text = status is { } own
            ? place.Words.Fill("picture_status", ("status", place.Words.Status(own)), ("plan", plan.Plan.ShortTitle), ("counts", counts))
            : place.Words.Fill("picture_plan", ("plan", plan.Plan.ShortTitle), ("counts", counts));
        return new PreviewView(root + Routes.Preview(plan.Plan, status), text);
    }

    private static bool IsShown(PlanModel plan) => plan.Score.Total.Known > 0 && !plan.Plan.Rule.IsNone;

    /// <summary>Statuses that say nothing about the target have no picture of their own: the plan's is shown.</summary>
    private static bool HasOwn(Status status) => status.IsJudged() || status is Status.NotDue;

    private static IEnumerable<StatusCount> Counts(PlanModel plan) => plan.Score.Total.Nodes.Where(n => n.Count > 0);

    private static ImmutableArray<Status> Marks(PlanModel plan) => [.. Counts(plan).SelectMany(c => Enumerable.Repeat(c.Status, c.Count))];

    private static IEnumerable<SiteFile> OfPlan(PlanModel plan)
    {
        var (total, marks, sheet) = (plan.Score.Total, Marks(plan), new Raster(Width, Height));
        var hasShare = total.ShareAchieved is not null;
        if (hasShare) DrawnNumber.Write(sheet, $"{total.Achieved}/{total.Judged}", new Point(Margin + 6, Margin), NumberHeight);
        var top = hasShare ? Margin * 2 + NumberHeight : Margin;
        var cell = CellOf([marks], Margin, Height - Margin - top);
        Draw(sheet, marks, Margin, top, cell);
        yield return new SiteFile(Routes.Preview(plan.Plan, null), sheet.ToPng(cell));

        const int Left = 460;
        var aside = new Raster(Width, Height);
        cell = CellOf([marks], Left, Height - 2 * Margin);
        Draw(aside, marks, Left, Margin, cell);
        foreach (var status in plan.Score.NodeStatus.Values.Distinct().Where(HasOwn).Order())
        {
            var own = aside.Copy();
            DrawnMarks.Draw(own, status, new Point(Left / 2.0, Height / 2.0), Left - 2 * Margin);
            yield return new SiteFile(Routes.Preview(plan.Plan, status), own.ToPng(cell));
        }
    }

    /// <summary>Plans below each other, in marks of one size.</summary>
    private static SiteFile OfSite(ImmutableArray<PlanModel> plans)
    {
        const int Gap = 24;
        var (sheet, groups, top) = (new Raster(Width, Height), plans.Select(Marks).ToImmutableArray(), Margin);
        var cell = CellOf(groups, Margin, Height - 2 * Margin - Gap * (plans.Length - 1));
        foreach (var marks in groups)
        {
            Draw(sheet, marks, Margin, top, cell);
            top += RowsOf(marks, Margin, cell) * cell + Gap;
        }

        return new SiteFile(Routes.Preview(null, null), sheet.ToPng(cell));
    }

    /// <summary>The largest side of a mark's square with which all rows fit, in whole pixels.</summary>
    private static int CellOf(ImmutableArray<ImmutableArray<Status>> groups, int left, int height)
    {
        var cell = LargestCell;
        while (cell > 1 && groups.Sum(g => RowsOf(g, left, cell)) * cell > height) cell--;
        return cell;
    }

    private static int RowsOf(ImmutableArray<Status> marks, int left, int cell) => (marks.Length - 1) / ColumnsOf(left, cell) + 1;

    private static int ColumnsOf(int left, int cell) => (Width - Margin - left) / cell;

    private static void Draw(Raster sheet, ImmutableArray<Status> marks, int left, int top, int cell)
    {
        var columns = ColumnsOf(left, cell);
        for (var i = 0; i < marks.Length; i++)
        {
            var middle = new Point(left + (i % columns + 0.5) * cell, top + (i / columns + 0.5) * cell);
            DrawnMarks.Draw(sheet, marks[i], middle, cell * 0.86);
        }
    }
}
