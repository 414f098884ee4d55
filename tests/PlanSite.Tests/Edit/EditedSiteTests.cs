using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Edit;
using PlanSite.Load;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Edit;

/// <summary>A site whose files were edited is still valid, and says what was written.</summary>
public sealed class EditedSiteTests
{
    private static readonly string[] Prose = ["title", "description", "definition", "note"];

    /// <summary>All texts that people read, in all files at once, with what is hard to write.</summary>
    [Fact]
    public void Every_title_and_description_of_the_content_is_written_anew_and_the_site_stays_valid()
    {
        var files = new MemoryFileSystem().WithFolder(Repository.Content, "content");
        foreach (var path in Nodes.ContentFiles())
        {
            var document = YamlDocument.Read(path, files.ReadBytes("content/" + path), new DiagnosticBag())!;
            YamlEdit[] edits = [.. Texts(document.Root).Select(t => new SetValue(t, t.Value + "、#注: {6,750人} \"確認\""))];
            files.WriteBytes("content/" + path, document.Apply(edits).ToBytes());
        }

        var site = Content.Valid(files);
        Assert.All(site.Plans, p => Assert.EndsWith("、#注: {6,750人} \"確認\"", p.Title, StringComparison.Ordinal));
    }

    /// <summary>With a line for each key of larger maps, so that writing and reading meet on real entries.</summary>
    [Fact]
    public void The_last_entry_of_every_actuals_file_is_removed_and_written_again_and_the_site_stays_valid()
    {
        var files = new MemoryFileSystem().WithFolder(Repository.Content, "content");
        foreach (var path in Nodes.ContentFiles().Where(p => p.Contains("/actuals/", StringComparison.Ordinal)))
        {
            var document = YamlDocument.Read(path, files.ReadBytes("content/" + path), new DiagnosticBag())!;
            var map = Assert.IsType<YamlMap>(document.Root);
            var last = map.Entries[^1];
            var without = document.Apply(new RemoveKey(map, last.Key));
            var again = without.Apply(new AddKey(without.Root, last.Key, Copy(last.Value)));
            Assert.Equal(Nodes.Said(map), Nodes.Said(again.Root));
            files.WriteBytes("content/" + path, again.ToBytes());
        }

        Content.Valid(files);
    }

    private static IEnumerable<YamlScalar> Texts(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => Prose.Contains(e.Key) && e.Value is YamlScalar { IsNull: false } text ? [text] : Texts(e.Value)),
        YamlList list => list.Items.SelectMany(Texts),
        _ => [],
    };

    private static NewNode Copy(YamlNode node) => node switch
    {
        YamlMap map => new NewMap([.. map.Entries.Select(e => new NewEntry(e.Key, Copy(e.Value)))]) { IsBlock = map.Entries.Length > 2 },
        YamlList list => new NewList([.. list.Items.Select(Copy)]) { IsBlock = list.Items.Length > 2 },
        _ => new NewText(((YamlScalar)node).Value),
    };
}
