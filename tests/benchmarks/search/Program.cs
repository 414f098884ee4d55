using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Index.Search;
using PlanSite.Tests.Search;

// Writes a search index over synthetic plans, and the documents it was made of: SearchFixture <measures> <folder>
var folder = args[1];
var documents = SyntheticDocuments.Create(int.Parse(args[0], CultureInfo.InvariantCulture));
var watch = Stopwatch.StartNew();
var index = SearchIndexBuilder.Build(documents, SyntheticDocuments.Synonyms);
var built = watch.Elapsed;
foreach (var file in index.Files)
{
    var path = Path.Combine(folder, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Content.ToArray());
}
var written = watch.Elapsed - built;
var json = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
File.WriteAllText(Path.Combine(folder, "fixture.json"), JsonSerializer.Serialize(new { index.Folder, index.Entry, Documents = documents }, json));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{documents.Length} documents, {index.Files.Length} files, {index.Files.Sum(f => (long)f.Content.Length)} bytes, built in {built.TotalMilliseconds:0} ms, written in {written.TotalMilliseconds:0} ms, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB"));
