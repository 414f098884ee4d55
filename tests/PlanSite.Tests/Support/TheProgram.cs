using System.Diagnostics;

namespace PlanSite.Tests.Support;

/// <summary>
/// The program as a process of its own: the one that was built with these tests, or a finished release, whose path <c>PLANSITE_PROGRAM</c> names.
/// </summary>
internal static class TheProgram
{
    private static readonly string[] Words = Environment.GetEnvironmentVariable("PLANSITE_PROGRAM") is { Length: > 0 } release
        ? [Path.GetFullPath(release, Repository.Root)] : ["dotnet", typeof(Build).Assembly.Location];

    /// <summary>As a shell calls it.</summary>
    public static string InShell => string.Join(' ', Words.Select(w => $"'{w}'"));

    /// <summary>Not started yet; what it says can be read.</summary>
    public static ProcessStartInfo In(string folder, params IEnumerable<string> arguments) => new(Words[0], [.. Words[1..], .. arguments])
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
