using System.Buffers;
using Markdig;

namespace PlanSite.Index;

/// <summary>The words of the content's Markdown alone, for descriptions, search and data.</summary>
public static class PlainText
{
    /// <summary>Characters that mean something in Markdown or HTML anywhere in a line.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<>&\"\\#|!~^=\n\r\t");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Empty for no text at all.</summary>
    public static string Of(string? markdown) =>
        string.IsNullOrWhiteSpace(markdown) ? "" : IsPlain(markdown) ? markdown.Trim()
            : Markdown.ToPlainText(markdown, Pipeline).ReplaceLineEndings(" ").Trim();

    /// <summary>One line without anything that Markdown could read: most texts of a plan, which need no parser.</summary>
    public static bool IsPlain(string text) =>
        !text.AsSpan().ContainsAny(Marks) && text.Length > 0 && text[0] is not ('-' or '+' or ':' or ' ') && !char.IsAsciiDigit(text[0]);
}
