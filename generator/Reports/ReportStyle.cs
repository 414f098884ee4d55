namespace PlanSite.Reports;

/// <summary>Who reads the report.</summary>
public enum ReportFormat
{
    /// <summary>People, at a terminal or over a page.</summary>
    Text,

    /// <summary>GitHub, which writes each problem beside its line.</summary>
    GitHub,

    /// <summary>Programs: one object a line.</summary>
    Json,
}

/// <summary>The language that the program itself speaks; content stays as it is.</summary>
public enum ReportLanguage
{
    /// <summary>As staff speak.</summary>
    Japanese,

    /// <summary>Titles and remedies of the rules; what is wrong at the place itself stays Japanese.</summary>
    English,
}

/// <summary>How problems are told.</summary>
/// <param name="Format">Who reads them.</param>
/// <param name="Language">The language of all but the content.</param>
public sealed record ReportStyle(ReportFormat Format = ReportFormat.Text, ReportLanguage Language = ReportLanguage.Japanese)
{
    /// <summary>False folds what breaks the same rule over and over again in one file; only in <see cref="ReportFormat.Text"/>.</summary>
    public bool ShowsAll { get; init; }

    /// <summary>True for what was found on pages that are made already.</summary>
    public bool IsOfPages { get; init; }

    /// <summary>True where notices fail, too.</summary>
    public bool IsStrict { get; init; }

    /// <summary>One of two texts, by the language.</summary>
    public string Say(string japanese, string english) => Language is ReportLanguage.English ? english : japanese;
}
