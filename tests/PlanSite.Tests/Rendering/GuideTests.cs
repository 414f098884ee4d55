using System.Text.RegularExpressions;
using PlanSite.Diagnostics;
using PlanSite.Pages.Views;
using PlanSite.Templates;
using PlanSite.Tests.Support;
using Scriban.Runtime;

namespace PlanSite.Tests.Rendering;

/// <summary>What the theme guide promises the web team is true.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "themes", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_theme_made_of_all_recipes_works()
    {
        var disk = ThemeFiles.Disk().WithFolder(Repository.Fixture("small"), "content");
        var recipes = Recipes().Matches(Guide);
        Assert.Equal(7, recipes.Count);
        foreach (Match recipe in recipes) disk.With(recipe.Groups["path"].Value, recipe.Groups["text"].Value);
        var bag = new DiagnosticBag();
        Assert.NotNull(Build.Run(new BuildOptions("content", "themes/our-city", "site", null), disk, bag));
        Assert.Empty(bag.Sorted().Where(d => d.Span.File.StartsWith("themes/", StringComparison.Ordinal)));
        var pages = disk.Paths.Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var whole = pages.Where(p => !p.Contains("embed", StringComparison.Ordinal)).Select(disk.Text).ToList();
        var japanese = whole.Where(p => p.Contains("<html lang=\"ja\">", StringComparison.Ordinal)).ToList();
        Assert.All(whole, p => Assert.Contains("/our-city.css\">", p, StringComparison.Ordinal));
        Assert.All(japanese, p => Assert.Contains("<p>市役所は平日の8時30分から開いています。 <a href=", p, StringComparison.Ordinal));
        Assert.Contains(whole, p => p.Contains("<p>The city hall opens at 8:30 on weekdays. <a href=", StringComparison.Ordinal));
        Assert.Contains(japanese, p => p.Contains("<strong class=\"st s-achieved\">[達成]</strong>", StringComparison.Ordinal));
        Assert.Contains(":root { --main: #00593d;", disk.Text(disk.Paths.Single(p => p.EndsWith("/our-city.css", StringComparison.Ordinal) && p.StartsWith("site/assets/", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_function_is_in_the_table_of_functions()
    {
        var functions = ThemeFunctions.All(ThemeFiles.Load(ThemeFiles.Disk(), "default"));
        var names = functions.SelectMany(f => f.Value is ScriptObject group ? group.Keys.Select(k => $"{f.Key}.{k}") : [f.Key]);
        var table = Guide.Split("### 関数")[1].Split("### 約束")[0];
        var listed = Names().Matches(string.Concat(table.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split(" | ")[0])));
        Assert.Equal(names.Order(StringComparer.Ordinal), listed.Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_that_a_page_brings_is_in_the_table_of_page() => Assert.All(
        AttackingViews.PropertiesOf(typeof(Frame)).Select(p => $"`page.{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}`"),
        name => Assert.Contains(name, Guide, StringComparison.Ordinal));

    [Fact]
    public void Every_template_of_a_page_and_its_view_are_listed()
    {
        var theme = ThemeFiles.Load(ThemeFiles.Disk(), "default");
        Assert.All(theme.Templates.Keys.Where(n => n.StartsWith("pages/", StringComparison.Ordinal)), n => Assert.Contains($"`{n}`", Guide, StringComparison.Ordinal));
        Assert.All(typeof(View).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(View))), t => Assert.Contains($"`{t.Name}`", Guide, StringComparison.Ordinal));
    }

    /// <summary>A file of the theme that the guide makes: its path, then what stands in it.</summary>
    [GeneratedRegex("^`(?<path>themes/our-city/[^`]+)`\n\n```\\w+\n(?<text>.*?)```$", RegexOptions.Singleline | RegexOptions.Multiline, 10_000)]
    private static partial Regex Recipes();

    [GeneratedRegex("`(?<name>[a-z_.]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Names();
}
