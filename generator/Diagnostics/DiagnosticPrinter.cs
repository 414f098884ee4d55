using System.Collections.Immutable;
using System.Globalization;

namespace PlanSite.Diagnostics;

/// <summary>
/// Prints problems for people: place, severity and code on one line (the form editors make clickable), then what to do about it.
/// </summary>
/// <param name="output">Where to print.</param>
/// <param name="folder">Folder that the content files are in, as the user named it.</param>
public sealed class DiagnosticPrinter(TextWriter output, string folder)
{
    /// <summary>Prints all, errors and warnings mixed by place, and a closing line with their numbers.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Rule.Severity is Severity.Error ? "エラー" : "注意";
            output.WriteLine($"{PathOf(diagnostic)}: {severity} {diagnostic.Rule.Code}: {diagnostic.Message}");
            output.WriteLine($"    → {diagnostic.Remedy}");
        }

        if (diagnostics.IsEmpty) return;
        var errors = diagnostics.Count(d => d.Rule.Severity is Severity.Error);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"エラー {errors} 件、注意 {diagnostics.Length - errors} 件"));
    }

    private string PathOf(Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        if (span.Line == 0) return span.File;
        var file = span.File.StartsWith("themes/", StringComparison.Ordinal) || folder is "" or "." ? span.File
            : $"{folder.TrimEnd('/', '\\').Replace('\\', '/')}/{span.File}";
        return string.Create(CultureInfo.InvariantCulture, $"{file}:{span.Line}:{span.Column}");
    }
}
