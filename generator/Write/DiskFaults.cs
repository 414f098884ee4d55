using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>Faults of the disk are told like every other problem, wherever they happen.</summary>
public static class DiskFaults
{
    /// <summary>Does something; if the disk fails in it, on whatever thread, the bag says so and nothing is thrown.</summary>
    public static void Tell(DiagnosticBag bag, Action act)
    {
        try
        {
            act();
        }
        catch (Exception problem) when (DiskFaultException.AllIn(problem) is [_, ..] faults)
        {
            foreach (var fault in faults)
            {
                bag.Report(OutputRules.DiskFault, SourceSpan.Elsewhere(Shown(fault.Path)), fault.Reason,
                    "名前、権限、ディスクの空きを確かめて、もう一度実行してください。");
            }
        }
    }

    /// <summary>As people would type it where they are.</summary>
    private static string Shown(string path)
    {
        var way = Path.GetRelativePath(".", path);
        return Path.IsPathRooted(way) || way.StartsWith("..", StringComparison.Ordinal) ? path : way.Replace('\\', '/');
    }
}
