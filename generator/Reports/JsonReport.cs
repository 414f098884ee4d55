using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Diagnostics;

namespace PlanSite.Reports;

/// <summary>For programs: one object a line and problem, in order of place.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="found">In order of place.</param>
    /// <param name="sources">Where their files and lines are found.</param>
    /// <param name="style">The language.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ImmutableArray<Diagnostic> found, SourceLines sources, ReportStyle style, TextWriter output)
    {
        foreach (var diagnostic in found) output.WriteLine(LineOf(diagnostic, sources, style));
    }

    private static string LineOf(Diagnostic diagnostic, SourceLines sources, ReportStyle style)
    {
        var (span, told) = (diagnostic.Span, new ToldRule(diagnostic, style));
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("file", sources.PathOf(span));
            json.WriteNumber("line", span.Line);
            json.WriteNumber("column", span.Column);
            json.WriteNumber("length", span.Length);
            json.WriteString("severity", diagnostic.Rule.Severity is Severity.Error ? "error" : "notice");
            json.WriteString("code", diagnostic.Rule.Code);
            json.WriteString("title", told.Title);
            json.WriteString("message", told.Message);
            json.WriteString("remedy", told.Remedy);
            json.WriteString("source", sources.LineOf(span));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
