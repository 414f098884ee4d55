using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Data;
using PlanSite.Index;
using PlanSite.Pages.Parts;
using PlanSite.Pages.Views;
using PlanSite.Pages.Wording;
using PlanSite.Templates;
using PlanSite.Values;

namespace PlanSite.Pages;

/// <summary>All downloads, plan by plan.</summary>
/// <param name="place">The page it is for.</param>
/// <param name="downloads">The files of each plan, in the order of the plans.</param>
internal sealed class DataPage(Place place, ImmutableArray<ImmutableArray<DataDownload>> downloads, MarkdownText markdown)
{
    private readonly Words _words = place.Words;

    /// <summary>The page with a section a plan.</summary>
    public DataView Make()
    {
        var site = place.Model.Site;
        var title = new Phrase(_words["data_title"], null);
        return new DataView
        {
            Page = Frames.Make(place, "data", title, _words["data_intro"]),
            Title = title.Text,
            Intro = _words["data_intro"],
            Sets = [.. place.Model.Plans.Zip(downloads, Set)],
            Publisher = site.Publisher,
            Format = _words.Fill("data_format", ("version", PlanDocument.CurrentVersion.ToString(CultureInfo.InvariantCulture))),
            FormatHref = place.ToFile(DataNames.PlanSchema),
        };
    }

    private DataSet Set(PlanModel model, ImmutableArray<DataDownload> files)
    {
        var plan = model.Plan;
        var licence = place.Model.Site.LicenceOf(plan);
        var tables = files.Where(f => f.Kind == "csv").Select(csv => new DataTableLine(
            _words[csv.LabelKey],
            csv.Rows is { } rows ? RollUpViews.Count(rows) : "–",
            File(csv),
            files.Where(f => f.Kind == "excel_csv" && f.LabelKey == csv.LabelKey).Select(File).FirstOrDefault()));
        return new DataSet(
            "data-" + plan.Id, place.Of(plan, plan.Title), place.To(Routes.Plan(plan)),
            PlainText.Of(plan.Summary),
            plan.DataDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            place.Format.Date(plan.DataDate),
            licence.Name,
            licence.Url is { } terms ? place.ToAddress(terms) : null,
            [.. tables],
            [.. files.Where(f => f.Kind is not ("csv" or "excel_csv")).Select(File)])
        {
            LeftOut =
            [
                .. plan.LeftOut.Select(l => new LeftOutLine(
                    place.Of(plan, l.Passage), place.Of(plan, l.Document.Title), markdown.Inline(l.Reason, place, plan.Span))),
            ],
        };
    }

    private DataFileLine File(DataDownload file) => new(
        _words[file.LabelKey], file.FileName, place.ToFile(file.Address),
        _words["format_" + file.Kind],
        file.Bytes is { } bytes ? Size(bytes) : null);

    private static string Size(int bytes) => bytes < 1024
        ? bytes.ToString(CultureInfo.InvariantCulture) + " B"
        : Format.Round(bytes / 1024m, 1).ToString("#,0.0", CultureInfo.InvariantCulture) + " KB";
}
