using System.CommandLine;
using System.Runtime.ExceptionServices;
using System.Text;
using PlanSite.Commands;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Reports;
using PlanSite.Write;

// Without ICU's data NFKC silently does nothing, and every comparison of Japanese text would be wrong.
if ("ｱ".Normalize(NormalizationForm.FormKC) != "ア")
{
    Console.Error.WriteLine("文字の正規化が働きません。ICU（libicu）を入れ、DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を設定しないでください。");
    return ExitCode.Bug;
}

Console.OutputEncoding = Encoding.UTF8;
var style = new ReportStyle(Language: CommandOptions.LanguageIn(args));
var parsed = CommandLine.Create(style.Language).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0)
{
    UsageErrors.Tell(parsed, style, Console.Error);
    return ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception problem) when (DiskFaultException.AllIn(problem).Count > 0)
{
    var bag = new DiagnosticBag();
    DiskFaults.Tell(bag, () => ExceptionDispatchInfo.Throw(problem));
    Report.Write(bag.Sorted(), new SourceLines(new DiskFileSystem(), "."), style, Console.Error);
    return ExitCode.Problems;
}
catch (Exception problem)
{
    Console.Error.WriteLine("PlanSite の不具合です。下の文面を添えて知らせてください。書きかけのものがあれば、次の build が片づけます。");
    Console.Error.WriteLine(problem);
    return ExitCode.Bug;
}
