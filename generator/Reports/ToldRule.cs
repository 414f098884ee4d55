using PlanSite.Diagnostics;

namespace PlanSite.Reports;

/// <summary>The words of a problem in the language of the report.</summary>
internal sealed record ToldRule
{
    /// <param name="diagnostic">What was found.</param>
    /// <param name="style">The language.</param>
    public ToldRule(Diagnostic diagnostic, ReportStyle style)
    {
        var rule = diagnostic.Rule;
        Severity = rule.Severity is Diagnostics.Severity.Error ? style.Say("エラー", "error") : style.Say("注意", "notice");
        if (style.Language is not ReportLanguage.English)
        {
            (Title, Message, Remedy) = (rule.Title, diagnostic.Message, diagnostic.Remedy);
            return;
        }

        var english = EnglishRules.Of(rule.Code);
        (Title, Message, Remedy) = (english.Title, $"{english.Title}. [{diagnostic.Message}]", $"{english.Remedy}. [{diagnostic.Remedy}]");
    }

    /// <summary>エラー or 注意, or their English.</summary>
    public string Severity { get; }

    /// <summary>What the rule watches over.</summary>
    public string Title { get; }

    /// <summary>What is wrong at the place.</summary>
    public string Message { get; }

    /// <summary>What to do there.</summary>
    public string Remedy { get; }
}
