namespace PlanSite.Commands;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    /// <summary>All is done; there may be warnings.</summary>
    public const int Good = 0;

    /// <summary>The content, the theme or the output folder has errors; nothing was published.</summary>
    public const int Problems = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>The program itself failed.</summary>
    public const int Bug = 3;
}
