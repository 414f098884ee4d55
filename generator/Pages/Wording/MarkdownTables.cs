using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanSite.Pages.Wording;

/// <summary>
/// Writes a table of prose as every table of the site is written: in a frame that scrolls, with a caption and with scopes. The caption
/// is the heading above the table, or the words of its first row.
/// </summary>
internal sealed class MarkdownTables : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var caption = CaptionOf(table);
        renderer.EnsureLine();
        renderer.Write("<div class=\"frame\" role=\"group\" aria-label=\"").WriteEscape(caption).WriteLine("\" tabindex=\"0\">");
        renderer.Write("<table>\n<caption>").WriteEscape(caption).WriteLine("</caption>");
        foreach (var row in table.OfType<TableRow>()) WriteRow(renderer, row);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row)
    {
        renderer.Write("<tr>");
        foreach (var cell in row.OfType<TableCell>())
        {
            renderer.Write(row.IsHeader ? "<th scope=\"col\">" : "<td>");
            var outer = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = outer;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }

    /// <summary>Tells each table the heading above it, in one pass: looking back from each would take too long in a page of tables.</summary>
    public static void FindHeadings(MarkdownDocument document)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Where(c => c is not Table).Prepend(document))
        {
            HeadingBlock? above = null;
            foreach (var block in container)
            {
                if (block is HeadingBlock heading) above = heading;
                else if (block is Table table && above is not null) table.SetData(typeof(HeadingBlock), above);
            }
        }
    }

    private static string CaptionOf(Table table) => table.GetData(typeof(HeadingBlock)) is HeadingBlock above ? Words(above.Inline)
        : string.Join('、', table.OfType<TableRow>().First().OfType<TableCell>()
            .Select(c => Words(c.Descendants<ParagraphBlock>().FirstOrDefault()?.Inline)));

    private static string Words(ContainerInline? text) => string.Concat((text?.Descendants<LeafInline>() ?? [])
        .Select(i => i is CodeInline code ? code.Content : i is LiteralInline literal ? literal.Content.ToString() : ""));
}
