using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary><c>&lt;h1{{ lang title }}&gt;</c>: a lang attribute where the words are not in the page's language, else nothing.</summary>
internal sealed class LanguageFunction() : ThemeFunction("lang", 1, 1)
{
    /// <summary>Finished markup, with a blank before it; empty for words in the page's language.</summary>
    public static string AttributeOf(Phrase phrase) => phrase.Lang is { } language ? $" lang=\"{Escaping.Of(language)}\"" : "";

    protected override object? Call(PageContext page, FunctionCall call, ScriptBlockStatement? block)
    {
        if (call[0] is null or string) return null;
        var phrase = call.Get<Phrase>(0, "言葉");
        return phrase.Lang is null ? null : new Html(AttributeOf(phrase));
    }
}
