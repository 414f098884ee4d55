using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Templates;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Rendering;

public sealed class ThemeTests
{
    private static readonly Lazy<MemoryFileSystem> Built = new(() =>
    {
        var disk = ThemeFiles.Disk().WithFolder(Repository.Fixture("small"), "content");
        var bag = new DiagnosticBag();
        Assert.True(Build.Run(new BuildOptions("content", "themes/plain", "site", null), disk, bag) is not null, string.Join('\n', bag.Sorted().Select(d => d.ToString())));
        return disk;
    });

    private static IEnumerable<string> Pages => Built.Value.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal));

    [Fact]
    public void A_theme_that_replaces_one_part_takes_everything_else_from_the_theme_it_extends()
    {
        var theme = ThemeFiles.Load(ThemeFiles.Disk(), "plain");
        var inherited = ThemeFiles.Load(ThemeFiles.Disk(), "default");
        Assert.Equal(inherited.Templates.Keys.Order(StringComparer.Ordinal), theme.Templates.Keys.Order(StringComparer.Ordinal));
        var changed = theme.Templates.Values.Where(t => t.Text != inherited.Templates[t.Name].Text);
        Assert.Equal("themes/plain/partials/status.sbn-html", Assert.Single(changed).File);
        Assert.Equal("よりどころ", theme.Strings["ja"]["section_reference"]);
        Assert.Equal(inherited.Strings["ja"]["home"], theme.Strings["ja"]["home"]);
        Assert.Equal("body { font-family: serif; }\n", Encoding.UTF8.GetString(theme.Assets["site.css"].Span));
    }

    [Fact]
    public void A_site_built_with_it_shows_the_replaced_part_on_every_page_and_nothing_of_the_old_one()
    {
        var pages = Pages.Select(Built.Value.Text).ToList();
        Assert.Contains(pages, p => p.Contains("<strong class=\"plain-status\">[", StringComparison.Ordinal));
        Assert.DoesNotContain(pages, p => p.Contains("<span class=\"st s-", StringComparison.Ordinal));
        Assert.Contains(pages, p => p.Contains("よりどころ", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Contains("<main", p, StringComparison.Ordinal));
    }

    [Fact]
    public void A_theme_that_is_not_there_is_an_error()
    {
        var bag = new DiagnosticBag();
        Assert.Null(ThemeLoader.Load(ThemeFiles.Disk(), "themes/nowhere", bag));
        Assert.Equal(("PS0701", "themes/nowhere/theme.yaml"), (bag.Sorted()[0].Rule.Code, bag.Sorted()[0].Span.File));
    }

    [Fact]
    public void A_language_without_words_is_an_error_where_the_site_asks_for_it()
    {
        var disk = ThemeFiles.Disk().WithFolder(Repository.Fixture("small"), "content").Without("themes/default/strings/en.yaml");
        var bag = new DiagnosticBag();
        Assert.Null(Build.Run(new BuildOptions("content", null, "site", null), disk, bag));
        var problem = Assert.Single(bag.Sorted(), d => d.Rule.Severity is Severity.Error);
        Assert.Equal("PS0708 site.yaml:7", $"{problem.Rule.Code} {problem.Span.File}:{problem.Span.Line}");
        Assert.Contains("「en」", problem.Message, StringComparison.Ordinal);
        Assert.Contains("themes/default/strings/en.yaml", problem.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain(disk.Paths, p => p.StartsWith("site/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nowhere", null, "themes/nowhere/theme.yaml")]
    [InlineData("default", "themes/nowhere", "themes/nowhere/theme.yaml")]
    public void No_theme_stands_in_for_one_that_is_not_there(string named, string? chosen, string missing)
    {
        var disk = ThemeFiles.Disk().WithFolder(Repository.Fixture("small"), "content");
        disk.With("content/site.yaml", disk.Text("content/site.yaml") + $"\ntheme: {named}\n");
        var bag = new DiagnosticBag();
        Assert.Null(Build.Run(new BuildOptions("content", chosen, "site", null), disk, bag));
        Assert.Contains(bag.Sorted(), d => d.Rule.Code == "PS0701" && d.Span.File == missing);
    }

    [Fact]
    public void A_theme_folder_that_is_not_complete_is_told_and_not_replaced_by_the_copy_that_comes_with_the_program()
    {
        var disk = ThemeFiles.Disk().Without("themes/default/theme.yaml");
        Assert.Equal(Path.Combine("themes", "default"), ThemeFolders.Find(disk, "default"));
        var bag = new DiagnosticBag();
        Assert.Null(ThemeLoader.Load(disk, "themes/plain", bag));
        Assert.Equal(("PS0701", "themes/default/theme.yaml"), (Assert.Single(bag.Sorted()).Rule.Code, bag.Sorted()[0].Span.File));
    }

    [Theory]
    [InlineData("extends: nowhere", "PS0701")]
    [InlineData("extends: plain", "PS0702")]
    [InlineData("extends: ../default", "PS0702")]
    [InlineData("- not a map", "PS0702")]
    public void A_broken_theme_yaml_is_told(string yaml, string code)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ThemeLoader.Load(ThemeFiles.Disk().With("themes/plain/theme.yaml", yaml), "themes/plain", bag));
        Assert.Equal(code, Assert.Single(bag.Sorted()).Rule.Code);
    }

    [Fact]
    public void A_circle_of_themes_ends_with_an_error()
    {
        var bag = new DiagnosticBag();
        var disk = ThemeFiles.Disk().With("themes/default/theme.yaml", "name: default\nextends: plain\n");
        Assert.Null(ThemeLoader.Load(disk, "themes/plain", bag));
        Assert.Equal("PS0702", Assert.Single(bag.Sorted()).Rule.Code);
    }

    [Fact]
    public void A_text_that_one_language_lacks_is_told_for_that_language()
    {
        var bag = new DiagnosticBag();
        _ = ThemeLoader.Load(ThemeFiles.Disk().With("themes/plain/strings/ja.yaml", "brand_new: 新しい\n"), "themes/plain", bag);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(("PS0708", "themes/plain/strings/en.yaml"), (found.Rule.Code, found.Span.File));
    }
}
