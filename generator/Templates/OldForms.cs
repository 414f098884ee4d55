using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>The forms that templates had before (Handlebars), each with the form that it has now.</summary>
internal static class OldForms
{
    /// <summary>The message for a tag in an old form; null for any other.</summary>
    /// <param name="raw">The text from behind the opening braces on.</param>
    /// <param name="body">What stands between the braces, without blanks around it.</param>
    public static (Rule Rule, string Message, string Remedy)? Of(ReadOnlySpan<char> raw, string body)
    {
        if (raw is ['{' or '&', ..])
        {
            return (ThemeRules.UnescapedOutput, "三重かっこ {{{ }}} か {{& }} が使われています。", "{{ }} にしてください。整形ずみの文章と図も、{{ 名前 }} だけで出せます。");
        }

        var (sign, now) = raw is ['!', not '=', ..] ? ("!", "{{ # 注 }}") : (SignOf(body), NewForm(SignOf(body)));
        return now is { } form
            ? (ThemeRules.BrokenTemplate, $"前の書き方（Handlebars）の {{{{{sign} … }}}} は使えません。", $"今は {form} と書きます。")
            : null;
    }

    private static string? NewForm(string sign) => sign switch
    {
        "#if" => "{{ if 値 }}…{{ end }}",
        "#unless" => "{{ if !値 }}…{{ end }}",
        "#each" => "{{ for 一つ in 並び }}…{{ end }}",
        "#with" => "{{ if 値 }}…{{ 値.名前 }}…{{ end }}",
        "#>" => "{{ wrap include \"外枠\" }}…{{ end }}",
        "#*inline" => "外枠より前に {{ capture inHead }}…{{ end }}",
        ">" => "{{ include \"部品\" }} か {{ include \"部品\" 値 }}",
        "../" or "@root." => "名前だけを {{ 名前 }}",
        ['/', ..] => "{{ end }}",
        _ => null,
    };

    /// <summary>The sign that a tag begins with, or its first word.</summary>
    private static string SignOf(string body)
    {
        string[] signs = ["#>", ">", "../", "@root."];
        return Array.Find(signs, s => body.StartsWith(s, StringComparison.Ordinal))
            ?? body.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");
    }
}
