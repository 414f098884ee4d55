using System.Diagnostics;
using System.Globalization;

namespace PlanSite.Tests.WholeSite;

/// <summary><c>serve</c> as a process of its own.</summary>
/// <param name="process">It was just started.</param>
/// <param name="address">Where it answers, with a closing slash.</param>
internal sealed class ServingProcess(Process process, string address) : IDisposable
{
    /// <summary>Longer than anything takes on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public string Address => address;

    public async Task IsReadyAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains(address, StringComparison.Ordinal)) return;
        }

        Assert.Fail("The server ended.");
    }

    public async Task ShowsAsync(HttpClient visitor, string page, string text)
    {
        var clock = Stopwatch.StartNew();
        while (!(await visitor.GetStringAsync(address + page)).Contains(text, StringComparison.Ordinal))
        {
            Assert.True(clock.Elapsed < Patience, $"{text} is not shown");
            await Task.Delay(100);
        }
    }

    /// <summary>As the terminal or the system ends it.</summary>
    public async Task<int> EndAsync(string signal)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
