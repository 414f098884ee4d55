using System.Collections.Frozen;
using System.Globalization;
using PlanSite.Files;
using PlanSite.Tests.Support;
using PlanSite.Write;

namespace PlanSite.Tests.WholeSite;

/// <summary>The same content gives the same bytes, wherever and whenever it is built.</summary>
[Collection(Alone.Name)]
public sealed class DeterminismTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("site").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("th-TH")]
    public void Another_culture_changes_nothing(string culture)
    {
        var (current, standard) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Same(BuiltSite.Of(RealSite.Sources()).Files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (current, standard);
        }
    }

    [Fact]
    public void The_order_of_files_on_disk_changes_nothing() => Same(BuiltSite.Of(RealSite.Sources(reversed: true)).Files);

    [Fact]
    public async Task Another_time_zone_language_and_folder_change_nothing()
    {
        var output = Path.Combine(_folder, "elsewhere");
        var run = await ProgramRun.Of(Repository.Root, ["build", "--output", output, "--base-url", BuiltSite.BaseUrl],
            ("TZ", "Pacific/Kiritimati"), ("LANG", "de_DE.UTF-8"), ("LC_ALL", "de_DE.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "1"));
        Assert.True(run.Code == 0, run.Error);

        var disk = new DiskFileSystem();
        Same(disk.ListFiles(output).Where(f => f != Publisher.ManifestName).ToFrozenDictionary(f => f, f => disk.ReadBytes(Path.Combine(output, f)), StringComparer.Ordinal));
    }

    private static void Same(FrozenDictionary<string, byte[]> built)
    {
        Faults.Between(RealSite.Files.Keys, built.Keys);
        Faults.None(built.Where(f => !f.Value.AsSpan().SequenceEqual(RealSite.Files[f.Key])).Select(f => f.Key));
    }
}
