using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>How files of templates are called. Any other file among them would be left out in silence: it is told.</summary>
internal static class TemplateNames
{
    /// <summary>True for a template. False, reported, for a template of before and for anything else but what editors leave behind.</summary>
    /// <param name="shown">The file, as problems name it.</param>
    /// <param name="file">Its path within the theme.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static bool Check(string shown, string file, DiagnosticBag bag)
    {
        if (file.EndsWith(Template.Ending, StringComparison.Ordinal)) return true;
        var now = Path.GetFileNameWithoutExtension(file) + Template.Ending;
        if (file.EndsWith(".hbs", StringComparison.OrdinalIgnoreCase))
        {
            bag.Report(ThemeRules.WrongTemplateName, SourceSpan.WholeFile(shown), "前の書き方（Handlebars、.hbs）のテンプレートは使えません。",
                $"今の書き方に直して、名前を {now} にしてください。themes/README.md に対応の表があります。");
        }
        else if (!file.EndsWith('~') && !file.EndsWith(".swp", StringComparison.Ordinal))
        {
            bag.Report(ThemeRules.WrongTemplateName, SourceSpan.WholeFile(shown), $"テンプレートの名前が {Template.Ending} で終わっていません。",
                $"名前を {now} にするか、テンプレートでなければ assets/ に置いてください。");
        }

        return false;
    }
}
