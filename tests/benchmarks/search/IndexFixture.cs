using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Pages.Wording;
using PlanSite.Search;
using PlanSite.Templates;
using PlanSite.Tests.Search;
using PlanSite.Tests.Support;
using PlanSite.Validate;
using PlanSite.Values;

namespace PlanSite.Benchmarks.Search;

/// <summary>Documents and their index, written to a folder with a note of what they are and what they cost.</summary>
internal static class IndexFixture
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static (ImmutableArray<SearchDocument> Documents, EquatableArray<EquatableArray<string>> Synonyms) Synthetic(int measures) =>
        (SyntheticDocuments.Create(measures), SyntheticDocuments.Synonyms);

    public static (ImmutableArray<SearchDocument> Documents, EquatableArray<EquatableArray<string>> Synonyms) OfContent(string content)
    {
        var (files, bag) = (new DiskFileSystem(), new DiagnosticBag());
        var site = ContentLoader.Load(files, content, bag) is { } sources ? ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag) : null;
        if (site is null || ThemeLoader.Load(files, Path.Combine(Repository.Root, "themes", "default"), bag) is not { } theme)
            throw new InvalidDataException(string.Join('\n', bag.Sorted()));
        var model = SiteIndex.Build(site, Scorecards.Compute(site, bag));
        return (Outputs.DocumentsOf(model, new Words(theme, site.Languages[0], bag)).All(), site.Synonyms);
    }

    public static (ImmutableArray<SearchDocument> Documents, EquatableArray<EquatableArray<string>> Synonyms) OfFile(string file)
    {
        using var stream = File.OpenRead(file);
        var given = JsonSerializer.Deserialize<Given>(stream) ?? throw new InvalidDataException(file);
        return (given.Documents, [.. given.Synonyms.Select(words => (EquatableArray<string>)words)]);
    }

    public static void Write((ImmutableArray<SearchDocument> Documents, EquatableArray<EquatableArray<string>> Synonyms) input, string folder)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var index = SearchIndexBuilder.Build(input.Documents, input.Synonyms);
        foreach (var file in index.Files) WriteFile(folder, file.Path, file.Content);
        process.Refresh();
        var after = process.TotalProcessorTime;
        using var stream = File.Create(Path.Combine(folder, "fixture.json"));
        JsonSerializer.Serialize(stream, new
        {
            index.Folder,
            index.Entry,
            Files = index.Files.Length,
            Bytes = index.Files.Sum(file => (long)file.Content.Length),
            ProcessorMilliseconds = (long)(after - before).TotalMilliseconds,
            PeakMegabytes = process.PeakWorkingSet64 >> 20,
            input.Documents,
        }, Json);
    }

    /// <summary>The theme's scripts and styles as they are published, below <c>assets/</c> under their own names.</summary>
    public static void WriteAssets(string folder)
    {
        var theme = ThemeLoader.Load(new DiskFileSystem(), Path.Combine(Repository.Root, "themes", "default"), new DiagnosticBag())!;
        foreach (var file in theme.Assets.Files) WriteFile(folder, ThemeAssets.Root + file.Path[theme.Assets.Folder.Length..], file.Content);
    }

    private static void WriteFile(string folder, string name, ReadOnlyMemory<byte> content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content.ToArray());
    }

    private sealed record Given(ImmutableArray<SearchDocument> Documents, ImmutableArray<ImmutableArray<string>> Synonyms);
}
