namespace PlanSite.Tests.Architecture;

/// <summary>
/// Whoever uses what another file declares reads its description instead of the file: unit, range, what null means, where a rule comes from.
/// Told as the share of all that is used outside its file, whether public or internal. What is private to a file needs no words.
/// </summary>
public sealed class DescriptionTests
{
    private static readonly Lazy<ILookup<string, SharedMember>> Members = new(() => Stages.Generator.SharedMembers.ToLookup(m => m.Folder));

    /// <summary>Enough: some names do say all.</summary>
    private const int Enough = 95;

    /// <summary>How many of a hundred are described in each folder, at least. The numbers may only rise, up to <see cref="Enough"/>.</summary>
    public static TheoryData<string, int> Least => new()
    {
        { "Commands", 95 }, { "Compute", 95 }, { "Data", 95 }, { "Diagnostics", 95 }, { "Edit", 95 }, { "Files", 95 }, { "Hosts", 95 }, { "Index", 95 },
        { "Inspect", 95 },
        { "Load", 95 }, { "Model", 95 }, { "Pages", 95 }, { "Reports", 95 }, { "Search", 95 }, { "Shapes", 95 }, { "Templates", 95 },
        { "Validate", 95 }, { "Values", 95 }, { "Write", 95 },
    };

    [Theory]
    [MemberData(nameof(Least))]
    public void What_other_files_use_is_described(string folder, int least)
    {
        var members = Members.Value[folder].ToArray();
        var bare = members.Where(m => !m.IsDescribed).Select(m => m.Name).Order(StringComparer.Ordinal).ToArray();
        var share = 100 * (members.Length - bare.Length) / members.Length;
        Assert.True(share >= least, $"{share} of 100 are described. These are not:\n" + string.Join('\n', bare));
        Assert.True(least == Enough || share - least < 5, $"{share} of 100 are described by now: raise the number in the table, so that it stays so.");
    }

    [Fact]
    public void Every_folder_has_its_number() =>
        Assert.Equal(Least.Select(row => (string)((object[])row)[0]), Members.Value.Select(folder => folder.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("public static int Most => 3;", false)]
    [InlineData("/// <summary>A kilobyte.</summary>\npublic static int Most => 3;", true)]
    [InlineData("// A kilobyte.\npublic static int Most => 3;", false)]
    [InlineData("/// <summary>A kilobyte.</summary>\n[System.Obsolete]\npublic static int Most => 3;", true)]
    [InlineData("/// <summary>A kilobyte.</summary>\npublic const int Most = 3;", true)]
    public void A_comment_above_a_member_describes_it(string member, bool isDescribed)
    {
        var sample = Stages.OfSample(("Values/Limits.cs", $"namespace PlanSite.Values; public static class Limits {{\n{member}\n}}"),
            ("Values/Reader.cs", "namespace PlanSite.Values; class Reader { int Most => Limits.Most; }"));
        Assert.Contains(new SharedMember("Values", "PlanSite.Values.Limits.Most", isDescribed), sample.SharedMembers);
    }

    [Fact]
    public void A_record_describes_its_parameters_one_by_one()
    {
        var sample = Stages.OfSample(
            ("Values/Part.cs", """
                namespace PlanSite.Values;
                /// <summary>A part.</summary>
                /// <param name="Name">Folded.</param>
                public sealed record Part(string Name, int Size);
                """),
            ("Values/Reader.cs", """namespace PlanSite.Values; class Reader { object Read() => new Part(Name: "", Size: 3); }"""));
        Assert.Equal(["PlanSite.Values.Part.Size"], sample.SharedMembers.Where(m => !m.IsDescribed).Select(m => m.Name));
    }

    [Fact]
    public void What_only_its_own_file_uses_needs_no_words()
    {
        var sample = Stages.OfSample(
            ("Values/Own.cs", "namespace PlanSite.Values; public static class Own { public static int One => 1; static int Two => One + One; }"));
        Assert.Empty(sample.SharedMembers);
    }
}
