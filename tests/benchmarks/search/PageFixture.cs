using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PlanSite.Index;
using PlanSite.Search;

namespace PlanSite.Benchmarks.Search;

/// <summary>Documents as plain pages that hold exactly what is searched.</summary>
internal static class PageFixture
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Write(ImmutableArray<SearchDocument> documents, string folder)
    {
        foreach (var document in documents)
        {
            var path = Path.Combine(folder, Routes.FileOf(document.Address));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, PageOf(document), Encoding.UTF8);
        }
    }

    private static string PageOf(SearchDocument document)
    {
        var title = Html.Encode(document.Title);
        string[] texts =
        [
            string.Join(' ', document.Codes.Prepend(document.Id)), string.Join(' ', document.Indicators),
            string.Join(' ', document.Departments.Select(department => department.Label)), document.Body,
            string.Join(' ', document.Facts),
        ];
        var paragraphs = texts.Where(text => text.Trim().Length > 0).Select(text => $"<p>{Html.Encode(text)}</p>\n");
        return $"<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body><main data-pagefind-body>\n<h1>{title}</h1>\n{string.Concat(paragraphs)}</main></body>\n</html>\n";
    }
}
