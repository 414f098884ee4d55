using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PlanSite.Benchmarks;

if (args is ["fuzz", ..])
{
    var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000_000;
    var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
    return Fuzz.Run(count, seed);
}
if (args is ["quick"]) return Quick.Run();
if (args is ["publish", ..]) return Publishing.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10);
var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkRunner.Run<ReadingBenchmark>(config, args);
return 0;
