namespace PlanSite.Search;

/// <summary>The searched texts of a page, best first: a hit in an earlier one ranks higher.</summary>
internal static class SearchFields
{
    public const int Title = 0;
    public const int Code = 1;
    public const int Indicator = 2;
    public const int Department = 3;
    public const int Body = 4;
    public const int Count = 5;

    public static string[] Of(SearchDocument document) =>
    [
        document.Title,
        string.Join('\n', document.Codes.Prepend(document.Id).Where(code => code.Length > 0)),
        string.Join('\n', document.Indicators),
        string.Join('\n', document.Departments.Select(department => department.Label)),
        document.Body,
    ];
}
