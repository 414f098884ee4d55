using System.Runtime.InteropServices;
using System.Text;

namespace PlanSite.Files;

/// <summary>What Linux can do with names and .NET has no words for. On other systems, and where a file system cannot, the answer is no.</summary>
internal static class LinuxDisk
{
    private const int CurrentFolder = -100;

    private const uint RenameExchange = 2;

    /// <summary>Gives a file a second name.</summary>
    public static bool Link(string path, string second) => Try(() => LinkAt(CurrentFolder, Name(path), CurrentFolder, Name(second), 0));

    /// <summary>Two folders change places in one step, if they have the same rights.</summary>
    public static bool Exchange(string one, string other) =>
        Try(() => HaveSameRights(one, other) ? RenameAt(CurrentFolder, Name(one), CurrentFolder, Name(other), RenameExchange) : -1);

    private static bool HaveSameRights(string one, string other) =>
        OperatingSystem.IsLinux() && File.GetUnixFileMode(one) == File.GetUnixFileMode(other);

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes(path + '\0');

    /// <summary>A C library may be too old to know the call.</summary>
    private static bool Try(Func<int> call)
    {
        try
        {
            return OperatingSystem.IsLinux() && call() == 0;
        }
        catch (Exception problem) when (problem is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "linkat")]
    private static extern int LinkAt(int folder, byte[] path, int secondFolder, byte[] second, int flags);

    [DllImport("libc", EntryPoint = "renameat2")]
    private static extern int RenameAt(int folder, byte[] one, int otherFolder, byte[] other, uint flags);
}
