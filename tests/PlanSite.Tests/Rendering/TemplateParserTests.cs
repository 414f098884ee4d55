using PlanSite.Diagnostics;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

public sealed class TemplateParserTests
{
    private static Diagnostic[] Faults(string text)
    {
        var bag = new DiagnosticBag();
        _ = TemplateParser.Parse("pages/x", "t/pages/x.hbs", text, bag);
        return [.. bag.Sorted()];
    }

    [Theory]
    [InlineData("{{#if a}}\n<p>\n", "PS0704", 1, 1)]
    [InlineData("<p>\n  {{#if a}}x{{/each}}\n", "PS0704", 2, 13)]
    [InlineData("x\n{{/if}}", "PS0704", 2, 1)]
    [InlineData("{{else}}", "PS0704", 1, 1)]
    [InlineData("{{#if a}}{{else}}{{else}}{{/if}}", "PS0704", 1, 18)]
    [InlineData("{{#if a}}{{else if b}}", "PS0704", 1, 1)]
    [InlineData("a\nb {{c", "PS0703", 2, 3)]
    [InlineData("{{}}", "PS0703", 1, 1)]
    [InlineData("{{a{b}}", "PS0703", 1, 1)]
    [InlineData("{{a..b}}", "PS0703", 1, 1)]
    [InlineData("{{名前}}", "PS0703", 1, 1)]
    [InlineData("x {{!-- never closed }}", "PS0703", 1, 3)]
    [InlineData("<p>{{shout title}}</p>", "PS0703", 1, 4)]
    [InlineData("{{langOf title mark}}", "PS0703", 1, 1)]
    [InlineData("{{#if}}x{{/if}}", "PS0703", 1, 1)]
    [InlineData("{{#if a b}}x{{/if}}", "PS0703", 1, 1)]
    [InlineData("{{#repeat a}}x{{/repeat}}", "PS0703", 1, 1)]
    [InlineData("{{#if a}}{{else unless b}}x{{else when c}}y{{/if}}", "PS0703", 1, 28)]
    [InlineData("{{> row a b}}", "PS0703", 1, 1)]
    [InlineData("{{> row a=b}}", "PS0703", 1, 1)]
    [InlineData("{{#*inline head}}x{{/inline}}", "PS0703", 1, 1)]
    [InlineData("<p\nclass={{kind}}>", "PS0710", 1, 3)]
    [InlineData("<p>{{{text}}}</p>", "PS0706", 1, 4)]
    [InlineData("<p>{{&text}}</p>", "PS0706", 1, 4)]
    [InlineData("<a href={{href}}>", "PS0710", 1, 3)]
    public void A_fault_is_told_with_its_line_and_column(string text, string code, int line, int column)
    {
        var found = Assert.Single(Faults(text));
        Assert.Equal((code, new SourceSpan("t/pages/x.hbs", line, column)), (found.Rule.Code, found.Span));
    }

    [Theory]
    [InlineData("{{#if a}}{{else}}{{/if}}")]
    [InlineData("{{#if a}}{{else if b}}{{else}}{{/if}}")]
    [InlineData("{{#each rows}}{{#with x}}{{> row}}{{/with}}{{/each}}")]
    [InlineData("{{#> layouts/site}}{{#*inline \"head\"}}x{{/inline}}{{/layouts/site}}")]
    [InlineData("{{!-- {{#if never}} --}}{{! {{ }}")]
    [InlineData("<a href=\"{{href}}\"{{langOf title}}>{{title}}</a>")]
    [InlineData("<a href=\"?page={{page}}\">{{~page~}}</a>")]
    [InlineData("{{! a { brace } in a comment, and a class={{!-- as an example --}}")]
    public void Sound_templates_pass(string text) => Assert.Empty(Faults(text));

    [Fact]
    public void All_faults_are_told_at_once() =>
        Assert.Equal(["PS0703", "PS0706", "PS0704"], Faults("{{}}\n{{{x}}}\n{{#if a}}\n").Select(f => f.Rule.Code));
}
