namespace PlanSite.Files;

/// <summary>The disk did not do what it was asked: which path, and why in plain Japanese. Never a bug of the program.</summary>
public sealed class DiskFaultException : Exception
{
    /// <param name="path">As it was given to the disk.</param>
    /// <param name="cause">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    public DiskFaultException(string path, Exception cause)
        : base($"{path}: {ReasonOf(cause)}", cause)
    {
        Path = path;
        Reason = ReasonOf(cause);
    }

    /// <summary>The file or folder, as it was given to the disk.</summary>
    public string Path { get; }

    /// <summary>Why, as a Japanese sentence.</summary>
    public string Reason { get; }

    /// <summary>All faults when something failed for nothing but faults, on however many threads; else nothing.</summary>
    public static IReadOnlyList<DiskFaultException> AllIn(Exception problem) => problem switch
    {
        DiskFaultException fault => [fault],
        AggregateException many when many.Flatten().InnerExceptions.All(p => p is DiskFaultException) =>
            [.. many.Flatten().InnerExceptions.Cast<DiskFaultException>()],
        _ => [],
    };

    private static string ReasonOf(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "読み書きする権限がないか、ファイルであるべきところがフォルダーです。",
        FileNotFoundException or DirectoryNotFoundException => "見つかりません（リンクなら、その先がありません）。",
        PathTooLongException => "名前が長すぎます。",
        _ => DiskErrors.Of(cause) switch
        {
            DiskError.Full => "ディスクがいっぱいで、書けません。",
            DiskError.ReadOnly => "書きこみのできないディスクです。",
            DiskError.Busy => "ほかのプログラムが使っています。",
            DiskError.TooManyLinks => "リンクがめぐっていて、どこにも着きません。",
            DiskError.Taken => "同じ名前の別のもの（ファイルならフォルダー、フォルダーならファイル）があります。",
            _ => $"読み書きできません（{cause.Message}）。",
        },
    };
}
