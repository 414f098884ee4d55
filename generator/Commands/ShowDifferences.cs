using System.Collections.Immutable;
using System.Text;
using PlanSite.Compare;
using PlanSite.Diagnostics;
using PlanSite.Edit;
using PlanSite.Files;
using PlanSite.Load;
using PlanSite.Reports;
using PlanSite.Write;

namespace PlanSite.Commands;

/// <summary>What to compare, and how to tell it.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Former">The state before.</param>
/// <param name="Now">The state now; null for the content folder.</param>
public sealed record DifferenceOptions(string Content, string Former, string? Now)
{
    /// <summary>In which form.</summary>
    public PaperFormat Format { get; init; }

    /// <summary>A file to write to; null prints.</summary>
    public string? Output { get; init; }

    /// <summary>Titles of boxes for seals on the printed form.</summary>
    public ImmutableArray<string> Seals { get; init; } = [];

    /// <summary>True to write corrections that are missing into <c>site.yaml</c>.</summary>
    public bool WritesCorrections { get; init; }

    /// <summary>The day of those corrections; null for the date of the data.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Why; empty for people to fill in.</summary>
    public string Reason { get; init; } = "";
}

/// <summary><c>diff</c>: what differs between two states of a site, told for people, for a comment, for programs and on paper.</summary>
public static class ShowDifferences
{
    private const string SiteFile = "site.yaml";

    /// <summary>One of <see cref="ExitCode"/>: with differences all is well, unless notices are to fail and something is not declared.</summary>
    /// <param name="options">What to compare.</param>
    /// <param name="style">How problems are told.</param>
    /// <param name="output">Where the differences go.</param>
    /// <param name="error">Where problems go.</param>
    public static int Run(DifferenceOptions options, ReportStyle style, TextWriter output, TextWriter error)
    {
        var files = new DiskFileSystem();
        var bag = new DiagnosticBag();
        Paper? paper = null;
        DiskFaults.Tell(bag, () => paper = Compared(options, files, bag));
        var errors = bag.Sorted().Where(d => d.Rule.Severity is Severity.Error).ToImmutableArray();
        Report.Write(errors, new SourceLines(files, options.Content), style with { Format = ReportFormat.Text }, error);
        if (paper is null) return ExitCode.Problems;
        var text = paper.Write(options.Format, options.Seals);
        if (options.Output is { } file)
        {
            files.WriteBytes(file, Encoding.UTF8.GetBytes(text));
            output.WriteLine(style.Say($"{file} に書きました。", $"Written to {file}."));
        }
        else output.Write(text);
        if (options.WritesCorrections) return WriteCorrections(options, paper.Corrections, files, error, style);
        return style.IsStrict && (!paper.Corrections.IsEmpty || !paper.Losses.IsEmpty) ? ExitCode.Problems : ExitCode.Good;
    }

    private static Paper? Compared(DifferenceOptions options, DiskFileSystem files, DiagnosticBag bag)
    {
        var reader = new EditionReader(files, options.Content, bag);
        var former = reader.Read(options.Former);
        var now = options.Now is { } place && place != options.Content ? reader.Read(place) : reader.OfContent();
        if (former is null || now is null) return null;
        var differences = Comparison.Of(former, now);
        return new Paper(former.Name, now.Name, differences, ProposedCorrection.Of(differences, now, options.Date, options.Reason));
    }

    /// <summary>Adds them at the end of the list; all else in the file stays byte for byte.</summary>
    private static int WriteCorrections(
        DifferenceOptions options, ImmutableArray<ProposedCorrection> corrections, DiskFileSystem files, TextWriter error, ReportStyle style)
    {
        if (corrections.IsEmpty) return ExitCode.Good;
        var path = Path.Combine(options.Content, SiteFile);
        var bag = new DiagnosticBag();
        if (YamlDocument.Read(SiteFile, files.ReadBytes(path), bag) is not { Root: YamlMap root } document) return ExitCode.Problems;
        YamlEdit[] edits = root["corrections"] is { } list
            ? [.. corrections.Select(c => new AddItem(list, c.Entry))]
            : [new AddKey(root, "corrections", new NewList([.. corrections.Select(c => c.Entry)]) { IsBlock = true })];
        WholeFiles.Replace(files, path, document.Apply(edits).ToBytes());
        error.WriteLine(style.Say($"{path} に訂正を {corrections.Length} 件書きました。", $"{corrections.Length} corrections written to {path}."));
        if (options.Reason.Length == 0)
            error.WriteLine(style.Say("reason に理由を書いてから、check で確かめてください。", "Fill in each reason, then run check."));
        return ExitCode.Good;
    }
}
