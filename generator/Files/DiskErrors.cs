namespace PlanSite.Files;

/// <summary>What the system says of a failed reading or writing.</summary>
internal enum DiskError
{
    /// <summary>A number that is not told apart.</summary>
    Other,

    /// <summary>No room, or more than this user may have.</summary>
    Full,

    /// <summary>The disk lets nobody write.</summary>
    ReadOnly,

    /// <summary>Somebody else holds it.</summary>
    Busy,

    /// <summary>Links that lead in a circle.</summary>
    TooManyLinks,

    /// <summary>A folder has something in it.</summary>
    NotEmpty,

    /// <summary>Something else has the name: a folder where a file is to be, or the reverse.</summary>
    Taken,
}

/// <summary>
/// Reads the system's numbers: errno on Linux and macOS (Linux's first where they differ), HRESULT of a Win32 error on Windows.
/// </summary>
internal static class DiskErrors
{
    /// <summary>A number that means <see cref="DiskError.Busy"/>.</summary>
    public const int BusyNumber = 11;

    /// <summary>What an exception of the file system means, by its number.</summary>
    public static DiskError Of(Exception problem) => problem.HResult switch
    {
        28 or 122 or 69 or unchecked((int)0x80070070) or unchecked((int)0x80070027) => DiskError.Full,
        30 or unchecked((int)0x80070013) => DiskError.ReadOnly,
        BusyNumber or 35 or 16 or 26 or unchecked((int)0x80070020) or unchecked((int)0x80070021) => DiskError.Busy,
        40 or 62 => DiskError.TooManyLinks,
        39 or 66 or unchecked((int)0x80070091) => DiskError.NotEmpty,
        17 or 20 or unchecked((int)0x80070050) or unchecked((int)0x800700B7) => DiskError.Taken,
        _ => DiskError.Other,
    };
}
