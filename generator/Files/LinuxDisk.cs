using System.Runtime.InteropServices;

namespace PlanSite.Files;

/// <summary>What Linux can do with names and .NET has no words for. On other systems, and where a file system cannot, the answer is no.</summary>
internal static class LinuxDisk
{
    private const int CurrentFolder = -100;

    private const uint RenameExchange = 2;

    /// <summary>Gives a file a second name.</summary>
    public static bool Link(string path, string second) => Try(() => LinkAt(CurrentFolder, path, CurrentFolder, second, 0));

    /// <summary>Two names change places in one step.</summary>
    public static bool Exchange(string one, string other) => Try(() => RenameAt(CurrentFolder, one, CurrentFolder, other, RenameExchange));

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
    private static extern int LinkAt(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int secondFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string second, int flags);

    [DllImport("libc", EntryPoint = "renameat2")]
    private static extern int RenameAt(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string one,
        int otherFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string other, uint flags);
}
