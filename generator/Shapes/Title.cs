namespace PlanSite.Shapes;

/// <summary>A few words for people, in both languages of the program.</summary>
/// <param name="Japanese">As staff say it: 指標.</param>
/// <param name="English">The same in English.</param>
internal readonly record struct Title(string Japanese, string English);
