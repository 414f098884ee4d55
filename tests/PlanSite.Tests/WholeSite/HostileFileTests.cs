using System.Diagnostics;
using System.Globalization;
using PlanSite.Commands;
using PlanSite.Tests.Support;
using PlanSite.Tests.Write;
using Xunit.Abstractions;

namespace PlanSite.Tests.WholeSite;

/// <summary>A file as large as is read at all, and as dense as can be: the program, as a process of its own, ends soon and stays small.</summary>
[Collection(Alone.Name)]
public sealed class HostileFileTests(ITestOutputHelper output)
{
    private const int Largest = (16 << 20) - 100;

    private const long MostMemory = 512L << 20;

    /// <summary>Of the processor, whatever else the machine does.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Beginning, what is repeated until the file is full (<c>{n}</c> a number that grows), and end.</summary>
    [Theory]
    [InlineData("measures/16.yaml", "[", "1,", "1]")]
    [InlineData("measures/16.yaml", "[", "{},", "1]")]
    [InlineData("measures/16.yaml", "", "- a\n", "")]
    [InlineData("measures/16.yaml", "", "- {id: x{n}, title: t}\n", "")]
    [InlineData("measures/16.yaml", "", "- {idd: x{n}, titel: t}\n", "")]
    [InlineData("measures/16.yaml", "", "[", "")]
    [InlineData("measures/16.yaml", "", "- ", "")]
    [InlineData("measures/16.yaml", "", "a: ", "")]
    [InlineData("measures/16.yaml", "- &a [1]\n", "- *a\n", "")]
    [InlineData("measures/16.yaml", "", "- &a{n} x\n", "")]
    [InlineData("measures/16.yaml", "- title: ", "あ", "\n")]
    [InlineData("measures/16.yaml", "- title: \"", "\\u3042", "\"\n")]
    [InlineData("measures/16.yaml", "", "\n", "\t")]
    [InlineData("actuals/2022.yaml", "", "x{n}: {a: 1}\n", "")]
    [InlineData("actuals/2022.yaml", "01-1: {", "x{n}: 1, ", "}\n")]
    [InlineData("plan.yaml", "departments: [", "{id: x{n}, name: 課}, ", "]\n")]
    [InlineData("plan.yaml", "glossary: [", "{term: あ{n}, text: い}, ", "]\n")]
    public async Task It_is_refused_or_built_in_time_and_memory(string file, string begin, string again, string end)
    {
        using var world = new World();
        Write(world.At("city/content/plans/town/" + file), begin, again, end);
        var (code, most, time) = await RunAsync(world);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file} {begin}{again}…: exit {code}, {most >> 20} MB, {time.TotalSeconds:0.0} s"));
        Assert.InRange(code, ExitCode.Good, ExitCode.Problems);
        Assert.InRange(most, 1, MostMemory);
        Assert.InRange(time, TimeSpan.Zero, Longest);
    }

    private static void Write(string path, string begin, string again, string end)
    {
        using var file = new StreamWriter(path);
        file.Write(begin);
        var counts = again.Contains("{n}", StringComparison.Ordinal);
        for (var (length, number) = (0, 0); length < Largest; number++)
        {
            var text = counts ? again.Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : again;
            file.Write(text);
            length += System.Text.Encoding.UTF8.GetByteCount(text);
        }

        file.Write(end);
    }

    /// <summary>Exit code, the most memory that was ever held, and processor time.</summary>
    private static async Task<(int Code, long Memory, TimeSpan Time)> RunAsync(World world)
    {
        using var run = Process.Start(TheProgram.In(world.Root, "build", "-c", "city/content", "-o", "www"))!;
        var said = Task.WhenAll(run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        var (most, time) = (0L, TimeSpan.Zero);
        while (!run.HasExited)
        {
            most = Math.Max(most, MostSoFar(run.Id));
            time = TimeSoFar(run) ?? time;
            if (time > 2 * Longest) run.Kill();
            await Task.Delay(20);
        }

        await said;
        await run.WaitForExitAsync();
        return (run.ExitCode, most, time);
    }

    /// <summary>Null when the process has just ended.</summary>
    private static TimeSpan? TimeSoFar(Process run)
    {
        try
        {
            return run.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What the system notes as the most of a process that runs, in bytes; 0 when it runs no more.</summary>
    private static long MostSoFar(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            var digits = string.Concat((line ?? "0").Where(char.IsAsciiDigit));
            return long.Parse(digits, CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
