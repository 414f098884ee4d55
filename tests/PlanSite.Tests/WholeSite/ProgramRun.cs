using System.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.WholeSite;

/// <summary>The finished program, run as its own process.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error)
{
    public static async Task<ProgramRun> Of(string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = TheProgram.In(folder, arguments);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var run = Process.Start(start)!;
        var error = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return new ProgramRun(run.ExitCode, output, await error);
    }
}
