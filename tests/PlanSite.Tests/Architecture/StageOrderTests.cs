using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Architecture;

/// <summary>Data flows one way: a stage knows only those before it. What is not listed may not be named.</summary>
public sealed class StageOrderTests
{
    private static readonly string Sources = Path.Combine(Repository.Root, "generator");

    public static TheoryData<string, string[]> Allowed => new()
    {
        { "Cores.cs", [] },
        { "Diagnostics", [] },
        { "Files", [] },
        { "Values", [] },
        { "Model", ["Diagnostics", "Values"] },
        { "Shapes", ["Model"] },
        { "Load", ["Cores.cs", "Diagnostics", "Files"] },
        { "Edit", ["Diagnostics", "Files", "Load"] },
        { "Validate", ["Cores.cs", "Diagnostics", "Files", "Load", "Model", "Shapes", "Values"] },
        { "Compute", ["Cores.cs", "Diagnostics", "Model", "Values"] },
        { "Index", ["Cores.cs", "Compute", "Model", "Values"] },
        { "Data", ["Compute", "Files", "Index", "Model", "Values"] },
        { "Search", ["Compute", "Cores.cs", "Files", "Index", "Model", "Values"] },
        { "Templates", ["Cores.cs", "Diagnostics", "Files", "Load", "Values"] },
        { "Scaffold", ["Diagnostics", "Edit", "Model", "Values"] },
        { "Compare", ["Compute", "Data", "Diagnostics", "Edit", "Files", "Index", "Load", "Model", "Shapes", "Validate", "Values"] },
        { "Pages", ["Compute", "Data", "Diagnostics", "Files", "Index", "Model", "Search", "Templates", "Values"] },
        { "Hosts", ["Diagnostics", "Files", "Index", "Model"] },
        { "Write", ["Cores.cs", "Diagnostics", "Files"] },
        { "Reports", ["Diagnostics", "Files"] },
        { "Inspect", ["Cores.cs", "Diagnostics", "Files", "Index"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_stage_knows_only_earlier_stages(string stage, string[] allowed) =>
        Faults.None(Stages.Generator.Uses.Where(u => u.Stage == stage && !allowed.Contains(u.Known)).Select(u => $"{u.Where} knows {u.Known}"));

    [Fact]
    public void Whatever_the_sources_mean_is_understood() => Faults.None(Stages.Generator.NotUnderstood);

    [Fact]
    public void Every_file_has_the_namespace_of_its_folder() => Faults.None(Stages.Generator.Misplaced);

    [Fact]
    public void Every_stage_allowed_comes_before_those_that_know_it()
    {
        var order = Allowed.Select(row => (string)((object[])row)[0]).ToList();
        Assert.All(Allowed, row => Assert.All((string[])((object[])row)[1],
            known => Assert.InRange(order.IndexOf(known), 0, order.IndexOf((string)((object[])row)[0]) - 1)));
    }

    [Fact]
    public void Every_folder_of_the_generator_has_its_place_in_the_order()
    {
        var folders = Directory.GetDirectories(Sources).Select(Path.GetFileName).Except(["bin", "obj", "Commands", "Properties", "ViewMembers"]);
        var stages = Allowed.Select(row => (string)((object[])row)[0]).Where(s => !s.EndsWith(".cs", StringComparison.Ordinal));
        Assert.Equal(stages.Order(StringComparer.Ordinal), folders.OfType<string>().Order(StringComparer.Ordinal));
    }

    /// <summary>What one build leaves out and another compiles, no test would see.</summary>
    [Fact]
    public void Every_build_is_of_the_same_code() => Faults.None(Stages.Generator.Conditions);

    [Fact]
    public void Rules_are_made_for_the_catalogue_and_nowhere_else() =>
        Assert.Equal(RuleCatalogue.All.Length, Stages.Generator.CreationsOf("PlanSite.Diagnostics.Rule"));

    [Fact]
    public void Only_the_door_to_the_disk_opens_it()
    {
        string[] doors = ["File.", "Directory.", "FileStream(", "StreamReader(\"", "StreamWriter(\""];
        var found = Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Where(f => !IsBuilt(f) && !f.Contains($"{Path.DirectorySeparatorChar}Files{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}Commands{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Where(l => doors.Any(d => Opens(l, d))).Select(l => $"{Path.GetFileName(f)}: {l.Trim()}"));
        Assert.Empty(found);
    }

    [Fact]
    public void No_city_is_named_in_the_generator()
    {
        var cities = Directory.GetDirectories(Path.Combine(Repository.Content, "plans")).SelectMany(p => new[] { Path.GetFileName(p), ShortTitle(p) }).ToArray();
        Assert.Equal(8, cities.Length);
        var found = Directory.GetFiles(Sources, "*.*", SearchOption.AllDirectories).Where(f => !IsBuilt(f))
            .SelectMany(f => File.ReadLines(f).Where(l => cities.Any(c => l.Contains(c, StringComparison.OrdinalIgnoreCase))).Select(l => $"{Path.GetFileName(f)}: {l.Trim()}"));
        Assert.Empty(found);
    }

    [Fact]
    public void Values_and_judgements_are_exact()
    {
        string[] inexact = ["double", "float", "Half"];
        var found = SourcesOf("Values").Concat(SourcesOf("Compute"))
            .SelectMany(f => File.ReadLines(f).Where(l => l.Split(' ', '(', ')', '<', '>', '?', ',', ';', '[').Intersect(inexact, StringComparer.Ordinal).Any()).Select(l => $"{Path.GetFileName(f)}: {l.Trim()}"));
        Assert.Empty(found);
    }

    private static string[] SourcesOf(string stage) => Directory.GetFiles(Path.Combine(Sources, stage), "*.cs", SearchOption.AllDirectories);

    private static bool IsBuilt(string path) => path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        || path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static bool Opens(string line, string door)
    {
        var at = line.IndexOf(door, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '.' or '_'));
    }

    private static string ShortTitle(string planFolder)
    {
        var line = File.ReadLines(Path.Combine(planFolder, "plan.yaml")).First(l => l.Contains("name:", StringComparison.Ordinal) && l.Contains('市', StringComparison.Ordinal));
        var end = line.IndexOf('市', StringComparison.Ordinal);
        var start = line.LastIndexOfAny([' ', '"', ':', '{'], end) + 1;
        return line[start..end];
    }
}
