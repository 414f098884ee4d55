using System.Diagnostics;
using PlanSite.Commands;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Write;

/// <summary>
/// Outputs that only a system administrator makes: a folder that is a disk of its own, one beside which nothing may be written, one that may
/// only be read, a full one. Each shell script runs where mounting changes nothing for anybody else.
/// </summary>
public sealed class MountedFolderTests
{
    private static readonly string BuildIt = $"{TheProgram.InShell} build --content city/content --output place/www";

    [MountFact]
    public void A_folder_that_is_a_disk_of_its_own_gets_the_site_and_every_following_one()
    {
        using var world = new World("place/www/");
        Assert.Equal("0", LastLineOf(world, $"mount -t tmpfs none place/www; {BuildIt}; {Change}; {BuildIt}; {KeepCopy}; echo $?"));
        AssertIsTheSite(world);
    }

    [MountFact]
    public void A_folder_beside_which_nothing_may_be_written_gets_the_site_and_every_following_one()
    {
        using var world = new World("place/www/");
        Assert.Equal("0", LastLineOf(world,
            $"mount -t tmpfs none place; mkdir place/www; mount -t tmpfs none place/www; mount -o remount,ro place; {BuildIt}; {Change}; {BuildIt}; {KeepCopy}; echo $?"));
        AssertIsTheSite(world);
    }

    [MountFact]
    public void A_folder_that_may_only_be_read_keeps_its_site_and_it_is_said()
    {
        using var world = new World("place/www/");
        var said = Run(world, $"mount -t tmpfs none place/www; {BuildIt} >/dev/null; cp -r place/www before; mount -o remount,ro place/www; {Change}; " +
            $"{BuildIt} 2>&1 && exit 9; diff -r before place/www && echo same; ls -A place");
        Assert.Contains("エラー PS0810: 書きこみのできないディスクです。", said, StringComparison.Ordinal);
        Assert.EndsWith("サイトは書きかえていません。\nsame\nwww\n", said, StringComparison.Ordinal);
    }

    [MountFact]
    public void A_full_disk_keeps_its_site_and_it_is_said()
    {
        using var world = new World("place/www/");
        var said = Run(world, $"mount -t tmpfs -o size=8m none place; mkdir place/www; {BuildIt} >/dev/null; cp -r place/www before; {Change}; " +
            $"head -c 9m /dev/zero > place/ballast || true; {BuildIt} 2>&1 && exit 9; diff -r before place/www && echo same; ls -A place");
        Assert.Contains("エラー PS0810: ディスクがいっぱいで、書けません。", said, StringComparison.Ordinal);
        Assert.EndsWith("サイトは書きかえていません。\nsame\nballast\nwww\n", said, StringComparison.Ordinal);
    }

    private const string Change = "sed -i 's/^title: .*/title: 次の版/' city/content/site.yaml";

    /// <summary>What is mounted is gone with the shell.</summary>
    private const string KeepCopy = "cp -r place/www copy";

    private static void AssertIsTheSite(World world)
    {
        Assert.Equal(ExitCode.Good, world.Build("wanted"));
        Assert.Equal(Proof.Whole(world, "wanted"), Proof.Whole(world, "copy"));
        Assert.Contains("次の版", world.Text("copy/index.html"), StringComparison.Ordinal);
    }

    private static string LastLineOf(World world, string script) => Run(world, script).TrimEnd('\n').Split('\n')[^1];

    private static string Run(World world, string script)
    {
        var start = new ProcessStartInfo("unshare", ["--map-root-user", "--mount", "sh", "-c", "set -e; " + script])
        {
            WorkingDirectory = world.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var run = Process.Start(start)!;
        return run.StandardOutput.ReadToEnd();
    }

    /// <summary>A test for systems on which everybody may mount a disk for themselves.</summary>
    private sealed class MountFactAttribute : FactAttribute
    {
        public MountFactAttribute()
        {
            if (!CanMount.Value) Skip = "unshare --map-root-user --mount is not allowed here";
        }

        private static readonly Lazy<bool> CanMount = new(() =>
        {
            if (!OperatingSystem.IsLinux()) return false;
            using var trial = Process.Start("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]);
            trial.WaitForExit();
            return trial.ExitCode == 0;
        });
    }
}
