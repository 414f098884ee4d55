namespace PlanSite.Search;

/// <summary>The searched texts of a page, best first: title, id and codes, indicators, departments, body, facts.</summary>
internal static class SearchFields
{
    /// <summary>The page's heading.</summary>
    public const int Title = 0;
    /// <summary>How many fields there are.</summary>
    public const int Count = 6;

    /// <summary>The texts of a document by field; several names of one field on lines of their own.</summary>
    public static string[] Of(SearchDocument document) =>
    [
        document.Title,
        string.Join('\n', document.Codes.Prepend(document.Id).Where(code => code.Length > 0)),
        string.Join('\n', document.Indicators),
        string.Join('\n', document.Departments.Select(department => department.Label)),
        document.Body,
        string.Join('\n', document.Facts),
    ];
}
