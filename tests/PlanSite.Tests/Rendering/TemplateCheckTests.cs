using PlanSite.Diagnostics;
using PlanSite.Render;

namespace PlanSite.Tests.Rendering;

public sealed class TemplateCheckTests
{
    [Theory]
    [InlineData("{{#if a}}\n<p>\n", "PS0704", 1, 1)]
    [InlineData("<p>\n  {{#if a}}x{{/each}}\n", "PS0704", 2, 13)]
    [InlineData("x\n{{/if}}", "PS0704", 2, 1)]
    [InlineData("{{else}}", "PS0704", 1, 1)]
    [InlineData("a\nb {{c", "PS0703", 2, 3)]
    [InlineData("{{}}", "PS0703", 1, 1)]
    [InlineData("{{a{b}}", "PS0703", 1, 1)]
    [InlineData("x {{!-- never closed }}", "PS0703", 1, 3)]
    [InlineData("<p\nclass={{kind}}>", "PS0710", 1, 3)]
    [InlineData("<p>{{{text}}}</p>", "PS0706", 1, 4)]
    [InlineData("<a href={{href}}>", "PS0710", 1, 3)]
    public void A_fault_is_told_with_its_line_and_column(string text, string code, int line, int column)
    {
        var bag = new DiagnosticBag();
        TemplateCheck.Run(new Template("pages/x", "t/pages/x.hbs", text), bag);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal((code, new SourceSpan("t/pages/x.hbs", line, column)), (found.Rule.Code, found.Span));
    }

    [Theory]
    [InlineData("{{#if a}}{{else}}{{/if}}")]
    [InlineData("{{#each rows}}{{#with x}}{{> row}}{{/with}}{{/each}}")]
    [InlineData("{{#> layouts/site}}{{#*inline \"head\"}}x{{/inline}}{{/layouts/site}}")]
    [InlineData("{{!-- {{#if never}} --}}{{! {{ }}")]
    [InlineData("<a href=\"{{href}}\"{{langOf title}}>{{title}}</a>")]
    [InlineData("<a href=\"?page={{page}}\">{{~page~}}</a>")]
    [InlineData("{{! a { brace } in a comment, and a class={{!-- as an example --}}")]
    public void Sound_templates_pass(string text)
    {
        var bag = new DiagnosticBag();
        TemplateCheck.Run(new Template("pages/x", "t/pages/x.hbs", text), bag);
        Assert.Empty(bag.Sorted());
    }
}
