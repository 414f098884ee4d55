using PlanSite.Commands;

namespace PlanSite.Tests.Write;

/// <summary>Where a site may be written and where not, on a real disk. What is refused is refused before a byte is touched.</summary>
public sealed class OutputFolderTests
{
    /// <summary>What else is there, the output folder as typed in the folder above content and themes, the code, and the place that is named.</summary>
    public static TheoryData<string[], string, string, string> RefusedByWhereOneIs => new()
    {
        { [], "", "PS0801", "--output" },
        { [], " ", "PS0801", "--output" },
        { [], ".", "PS0802", "." },
        { [], "./", "PS0802", "." },
        { [], "..", "PS0802", ".." },
        { [], "city/..", "PS0802", "." },
        { [], "/", "PS0802", "/" },
        { [".plansite-manifest="], ".", "PS0802", "." },
        { [], "city/content", "PS0803", "city/content" },
        { [], "city/content/site", "PS0803", "city/content/site" },
        { [], "themes", "PS0803", "themes" },
        { [], "themes/mine", "PS0803", "themes/mine" },
        { [], "themes/mine/out", "PS0803", "themes/mine/out" },
        { [], "themes/new", "PS0803", "themes/new" },
        { ["www.staging/customer/data.txt=theirs"], "./www/", "PS0807", "www.staging" },
    };

    [Theory]
    [MemberData(nameof(RefusedByWhereOneIs))]
    public async Task What_is_typed_for_a_place_that_is_none_is_refused_and_nothing_changes(string[] things, string output, string code, string named)
    {
        using var world = new World(things);
        var before = world.Everything();
        var run = await world.RunAsync("build", "--content", "city/content", "--output", output);
        Assert.Equal(ExitCode.Problems, run.Code);
        Assert.Contains($"{named}\n  エラー {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("    → ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, world.Everything());
    }

    /// <summary>What else is there, the output folder, the code, and the place that is named.</summary>
    public static TheoryData<string[], string, string, string> Refused => new()
    {
        { [], "city/content", "PS0803", "city/content" },
        { [], "city/content/", "PS0803", "city/content" },
        { [], "city/content/site", "PS0803", "city/content/site" },
        { [], "city/content/plans/town", "PS0803", "city/content/plans/town" },
        { ["city/content/.plansite-manifest="], "city/content", "PS0803", "city/content" },
        { [], "city", "PS0803", "city" },
        { ["city/.plansite-manifest="], "city", "PS0803", "city" },
        { ["alias->city/content"], "alias", "PS0803", "alias" },
        { ["alias->city/content"], "alias/site", "PS0803", "alias/site" },
        { ["up->city"], "up/content/site", "PS0803", "up/content/site" },
        { ["www=a file"], "www", "PS0804", "www" },
        { ["www=a file"], "www/site", "PS0804", "www/site" },
        { ["www=a file"], "www/a/b", "PS0804", "www/a/b" },
        { ["lost->nowhere"], "lost/site", "PS0804", "lost/site" },
        { ["www->precious"], "www", "PS0805", "www" },
        { ["www->precious"], "www/", "PS0805", "www" },
        { ["www->nowhere"], "www", "PS0805", "www" },
        { ["www->www"], "www", "PS0805", "www" },
        { ["real/.plansite-manifest=", "www->real"], "www", "PS0805", "www" },
        { ["www/.plansite-manifest->../precious/gold.txt"], "www", "PS0805", "www/.plansite-manifest" },
        { ["www/index.html=theirs"], "www", "PS0806", "www" },
        { ["www/.git/config=theirs"], "www", "PS0806", "www" },
        { ["www/empty/"], "www", "PS0806", "www" },
        { ["www/uploads->../precious"], "www", "PS0806", "www" },
        { ["www/.plansite-manifest/"], "www", "PS0806", "www" },
        { ["www/.plansite-staging="], "www", "PS0806", "www" },
        { [], "precious", "PS0806", "precious" },
        { ["www.staging/customer/data.txt=theirs"], "www", "PS0807", "www.staging" },
        { ["www.staging/data.txt=theirs", "www/.plansite-manifest="], "www", "PS0807", "www.staging" },
        { ["www.staging/.plansite-manifest="], "www", "PS0807", "www.staging" },
        { ["www.staging/empty/"], "www", "PS0807", "www.staging" },
        { ["www.staging/link->../precious"], "www", "PS0807", "www.staging" },
        { ["www.staging/.plansite-staging->../precious/gold.txt"], "www", "PS0807", "www.staging" },
        { ["www.staging=a file"], "www", "PS0807", "www.staging" },
        { ["www.staging->precious"], "www", "PS0805", "www.staging" },
        { ["www.staging->nowhere"], "www", "PS0805", "www.staging" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_a_place_for_a_site_is_refused_and_nothing_changes(string[] things, string output, string code, string named)
    {
        using var world = new World(things);
        var before = world.Everything();
        Assert.Equal(ExitCode.Problems, world.Build(output));
        Assert.Contains($"{world.At(named)}\n  エラー {code}: ", world.Said, StringComparison.Ordinal);
        Assert.Equal(before, world.Everything());
    }

    [Fact]
    public async Task A_theme_given_by_its_folder_is_kept_wherever_it_is()
    {
        using var world = new World("looks/mine/theme.yaml=name: mine");
        foreach (var output in (string[])["looks", "looks/mine", "looks/mine/site"])
        {
            var run = await world.RunAsync("build", "--content", "city/content", "--theme", "looks/mine", "--output", output);
            Assert.Contains($"{output}\n  エラー PS0803: テーマのフォルダー「looks/mine」", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Content_that_bears_the_name_of_the_staging_folder_is_kept()
    {
        using var world = new World();
        Directory.Move(world.At("city/content"), world.At("city/site.staging"));
        var before = world.Everything();
        var run = await world.RunAsync("build", "--content", "city/site.staging", "--output", "city/site");
        Assert.Contains("PS0803", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, world.Everything());
    }

    [Fact]
    public async Task What_is_wrong_with_the_content_and_with_the_place_is_told_at_once()
    {
        using var world = new World("www/index.html=theirs", "www.staging/data.txt=theirs", "city/content/plans/town/oops.yaml=a: [");
        File.AppendAllText(world.At("city/content/site.yaml"), "\nnonsense: 1\n");
        var run = await world.RunAsync("build", "--content", "city/content", "--output", "www");
        Assert.All((string[])["nonsense", "PS0806", "PS0807"], w => Assert.Contains(w, run.Error, StringComparison.Ordinal));
    }

    public static TheoryData<string[], string, string> Accepted => new()
    {
        { [], "www", "www" },
        { [], "new/deep/er/www/", "new/deep/er/www" },
        { [], "city/content/../../www", "www" },
        { [], "city/site", "city/site" },
        { [], "contents", "contents" },
        { [], "..www", "..www" },
        { ["www/"], "www", "www" },
        { ["www.staging/"], "www", "www" },
        { ["www/.plansite-manifest="], "www", "www" },
        { ["real/", "way->real"], "way/www", "real/www" },
        { ["www.staging/.plansite-staging=", "www.staging/site/old/index.html=left over"], "www", "www" },
        { ["www.staging/.plansite-staging=half", "www.staging/site/all->../../precious", "www.staging/site/gold->../../precious/gold.txt"], "www", "www" },
        { ["www.staging/.plansite-staging=", "www.staging/site->../precious"], "www", "www" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_new_an_empty_and_an_own_folder_get_the_site_and_nothing_else_changes(string[] things, string output, string place)
    {
        using var world = new World(things);
        var before = world.Everything(withTimes: false);
        Assert.True(world.Build(output) == ExitCode.Good, world.Said);
        Assert.True(File.Exists(world.At($"{place}/index.html")));
        Assert.Equal("gold", world.Text("precious/gold.txt"));
        Assert.Equal(Elsewhere(before), Elsewhere(world.Everything(withTimes: false)));
        Assert.Equal(things.Contains("www.staging/"), Directory.Exists(world.At($"{place}.staging")));

        // The folder, what a stopped build left beside it, and folders made on the way to it.
        IEnumerable<string> Elsewhere(IEnumerable<string> all) =>
            all.Where(e => !e.StartsWith(place, StringComparison.Ordinal) && !e.StartsWith("new", StringComparison.Ordinal));
    }
}
