using System.Text.RegularExpressions;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Architecture;

/// <summary>Whoever is new finds things by the names of folders and files: one name, one thing, and a map where names do not say all.</summary>
public sealed partial class NamesTests
{
    /// <summary>More files than this are not taken in at a glance.</summary>
    private const int Crowded = 20;

    private static readonly string Sources = Path.Combine(Repository.Root, "generator");

    private static IEnumerable<string> Files => Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Sources, f).Replace('\\', '/')).Where(f => f.Split('/')[0] is not ("bin" or "obj" or "ViewMembers"));

    public static TheoryData<string> Rooms => [.. Files.Select(f => f[..Math.Max(0, f.LastIndexOf('/'))]).Where(f => f.Length > 0).Distinct()];

    [Fact]
    public void No_two_types_have_the_same_name() =>
        Faults.None(Stages.Generator.TypeNames.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void No_two_files_have_the_same_name() =>
        Faults.None(Files.GroupBy(f => Path.GetFileName(f), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => string.Join(" ", g)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_crowded_room_has_a_map_of_what_is_there(string room)
    {
        var map = Path.Combine(Sources, room, "README.md");
        Assert.True(File.Exists(map) || Directory.GetFiles(Path.Combine(Sources, room), "*.cs").Length <= Crowded, $"{room} needs a README.md.");
        if (!File.Exists(map)) return;
        var text = File.ReadAllText(map);
        var known = Stages.Generator.TypeNames.Select(n => n.Split('`')[0]).Concat(Files.Select(f => Path.GetFileNameWithoutExtension(f))).ToHashSet(StringComparer.Ordinal);
        Faults.None(TypeInMap().Matches(text).Select(m => m.Groups["name"].Value).Where(n => !known.Contains(n)).Select(n => $"{room}/README.md names {n}, which is not there"));
    }

    /// <summary>A name in a table of the map: `Judge`.</summary>
    [GeneratedRegex(@"(?<=\|.*)`(?<name>[A-Z][a-z]+(?:[A-Z][a-z]+)+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeInMap();
}
