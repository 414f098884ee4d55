using Scriban.Syntax;
using Place = Scriban.Parsing.SourceSpan;

namespace PlanSite.Templates;

/// <summary>What Scriban says in English when a template runs, in words for the web team. Its texts are pinned with its version.</summary>
internal static class EngineMessages
{
    private const int LongestQuote = 120;

    /// <summary>The fault that it is, at the same place.</summary>
    public static TemplateFault Of(ScriptRuntimeException problem) => Known(problem.Span, problem.OriginalMessage);

    /// <summary>As much of a text of Scriban's as fits a line: it may quote a whole value.</summary>
    public static string Quoted(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    private static TemplateFault Known(Place place, string said)
    {
        return said switch
        {
            _ when Says("recursive depth limit") => new PageEnd(place, "関数が自分自身を呼び続けています。", "関数の呼び合いを断ってください。"),
            _ when Says("iteration limit") || Says("LoopLimit") => new PageEnd(place, "くり返しが終わりません。", "while や for が、必ず終わるようにしてください。"),
            _ when Says("OutputLimit") => new PageEnd(place, "ページが長すぎます。", "くり返しや部品の呼び合いが、必ず終わるようにしてください。"),
            _ when Says("LimitToString") => new PageEnd(place, "作る文字が長すぎます。", "くり返しのたびに文字が長くならないようにしてください。"),
            _ when Says("is null") || Says("null object") => TemplateFault.Broken(place, "値がないので、その中の名前を読めません。",
                "{{ if 値 }}…{{ end }} で囲むか、値?.名前 と書いてください。"),
            _ when Says("readonly") => TemplateFault.Broken(place, "ページの値や関数は書きかえられません。", "別の名前にしてください。"),
            _ when Says("for iterator") => TemplateFault.Broken(place, "for でくり返せるのは並びだけです。", "themes/README.md の一覧で、並びの名前を確かめてください。"),
            _ when Says("out of bounds") => TemplateFault.Broken(place, "並びに、その番号のものはありません。", "番号は 0 から、size の一つ手前までです。"),
            _ when Says("Invalid target function") || Says("not a valid function") => TemplateFault.Broken(place,
                "関数ではないものに、値を渡しています。", "themes/README.md の関数の表で、名前を確かめてください。"),
            _ when Says("binary operation") || Says("Unable to convert") || Says("non-numeric") => TemplateFault.Broken(place,
                "この値どうしは計算できません。", "文字や数どうしにしてください。言葉は title.text の形で比べます。"),
            _ when Says("inside for/while") => TemplateFault.Broken(place, "break と continue は、for と while の中でだけ使えます。", "消してください。"),
            _ when Says("[with]") => TemplateFault.Broken(place, "with は使えません。", "値の名前を、x.名前 の形で書いてください。"),
            _ => TemplateFault.Broken(place, $"この書き方は働きません（{Quoted(said)}）。", "themes/README.md にある書き方に直してください。"),
        };

        bool Says(string part) => said.Contains(part, StringComparison.Ordinal);
    }
}
