using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Diagnostics;
using PlanSite.Edit;
using PlanSite.Load;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Edit;

/// <summary>Random edits of every file of the content: only their own bytes change, and only what was meant.</summary>
public sealed class EditProperties
{
    /// <summary>Other cases every time; a failure tells its seed. As many as EDIT_CASES says, on demand (tests/README.md).</summary>
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(
        int.TryParse(Environment.GetEnvironmentVariable("EDIT_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 1_500);

    private static readonly ImmutableArray<(YamlDocument Document, ImmutableArray<YamlNode> Nodes)> Files = [.. Nodes.ContentFiles().Select(Read)];

    private static readonly string[] Values =
    [
        "達成", "6,750人", "-", "1-1", "no", "#REF!", "a: b", "", "~", "@x", "%", "*", "&", "! x", "| x", "> x", "- x", "? x", "[", "}", ",", "'", "\"", "\\",
        " x ", "x\ny", "x\n", "\tx", "👪", "：", "x #y", "x:", "...", "---", "2,303", "5", "true", "\u3000", "<<", "=", "{ a: b }", "R3", "x\r\ny",
    ];

    /// <summary>A file, a node of it, one of the ways to change it, and texts to write: real ones, hard ones and any.</summary>
    private static readonly Arbitrary<Case> Cases =
        (from file in Gen.Choose(0, Files.Length - 1)
         from node in Gen.Choose(0, Files[file].Nodes.Length - 1)
         from way in Gen.Choose(0, 5)
         from pick in Gen.Choose(0, 99)
         from key in Texts()
         from value in Texts()
         select new Case(file, node, way, pick, key, value)).ToArbitrary();

    [Fact]
    public void Only_the_edited_place_changes_and_reads_as_meant() => Prop.ForAll(Cases, c => Problem(c) is var problem && problem is null
        ? true
        : throw new InvalidOperationException($"{Files[c.File].Document.Path} {c with { Key = Escaped(c.Key), Value = Escaped(c.Value) }}: {problem}"))
        .Check(Thorough);

    /// <summary>Characters that nobody sees or that say nothing beside their likes, by number.</summary>
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is > ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private static Gen<string> Texts() => Gen.OneOf(Gen.Elements(Values), Gen.Elements(Values),
        ArbMap.Default.GeneratorFor<string>().Select(t => string.Concat((t ?? "").Where(MayStand))));

    /// <summary>Half a character and unseen control characters may stand in no file of the content.</summary>
    private static bool MayStand(char c) =>
        !char.IsSurrogate(c) && (!char.IsControl(c) || c is '\t' or '\n' or '\r') && c is not ('\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF'));

    /// <summary>What is wrong with the edit; null when nothing is.</summary>
    private static string? Problem(Case c)
    {
        var (document, nodes) = Files[c.File];
        if (Made(nodes[c.Node], c) is not var (edit, said, start, end)) return null;
        var text = document.Text;
        if (Changed(document, edit, out var refused) is not { } after) return MayBeRead(c) ? "refused: " + refused : null;
        if (Nodes.Said(after.Root) != Said(document.Root, nodes[c.Node], said)) return "says other than meant: " + after.Text;
        var (prefix, suffix) = Common(text, after.Text);
        return prefix < start || suffix < text.Length - end ? $"changed outside of {start}..{end}: {prefix} {text.Length - suffix}" : null;
    }

    /// <summary>False for a key or a value that no file may hold, such as a blank that is none: to refuse it is right.</summary>
    private static bool MayBeRead(Case c)
    {
        var alone = $"{JsonSerializer.Serialize(c.Key)}: {JsonSerializer.Serialize(c.Value)}\n";
        return YamlDocument.Read("a.yaml", Encoding.UTF8.GetBytes(alone), new DiagnosticBag()) is not null;
    }

    /// <summary>Null where the edit is refused.</summary>
    private static YamlDocument? Changed(YamlDocument document, YamlEdit edit, out string why)
    {
        why = "";
        try
        {
            return document.Apply(edit);
        }
        catch (EditRefusedException refused)
        {
            why = refused.Message;
            return null;
        }
    }

    /// <summary>The edit, what the node says then, and the stretch of text that may change; null when this cannot be done to the node.</summary>
    private static (YamlEdit Edit, string Said, int Start, int End)? Made(YamlNode node, Case c)
    {
        var text = Files[c.File].Document.Text;
        var own = node.Range;
        var line = LineEnd(text, own.End);
        switch (node, c.Way)
        {
            case (YamlScalar, 0 or 1 or 2):
                return (new SetValue(node, c.Value), Nodes.Text(c.Value), own.Start, own.End);
            case (YamlScalar, 3):
                return (new SetValue(node, new NewMap(new NewEntry(c.Key, c.Value))), "{" + Nodes.Text(c.Key) + "=" + Nodes.Text(c.Value) + "}", own.Start, own.End);
            case (YamlMap { Entries.Length: > 0 } map, 0):
                var behind = map.Entries[c.Pick % map.Entries.Length];
                if (map[c.Key] is not null) return null;
                var at = behind.Value.Range.End;
                var more = Entries(map).Insert(map.Entries.IndexOf(behind) + 1, Nodes.Text(c.Key) + "=" + Nodes.Text(c.Value));
                return (new AddKey(map, c.Key, c.Value) { After = behind.Key }, InBraces(more), at, LineEnd(text, at) + 1);
            case (YamlMap { Entries.Length: > 0 } map, 1):
                var gone = map.Entries[c.Pick % map.Entries.Length];
                var (from, to) = Around(text, gone.KeyRange.Start, gone.Value.Range.End);
                return (new RemoveKey(map, gone.Key), InBraces(Entries(map).RemoveAt(map.Entries.IndexOf(gone))), from, to);
            case (YamlMap { Entries.Length: > 0 } map, 2):
                var old = map.Entries[c.Pick % map.Entries.Length];
                if (map[c.Key] is not null) return null;
                var renamed = Entries(map).SetItem(map.Entries.IndexOf(old), Nodes.Text(c.Key) + "=" + Nodes.Said(old.Value));
                return (new RenameKey(map, old.Key, c.Key), InBraces(renamed), old.KeyRange.Start, old.KeyRange.End);
            case (YamlList list, 0):
                return (new AddItem(list, c.Value), "[" + string.Concat(list.Items.Select(Nodes.Said)) + Nodes.Text(c.Value) + "]", own.Start, line + 1);
            case (YamlList { Items.Length: > 0 } list, 1):
                var index = c.Pick % list.Items.Length;
                var (first, last) = Around(text, list.Items[index].Range.Start, list.Items[index].Range.End);
                return (new RemoveItem(list, index), "[" + string.Concat(list.Items.RemoveAt(index).Select(Nodes.Said)) + "]", first, last);
            default:
                return null;
        }
    }

    private static ImmutableArray<string> Entries(YamlMap map) => [.. map.Entries.Select(e => Nodes.Text(e.Key) + "=" + Nodes.Said(e.Value))];

    private static string InBraces(IEnumerable<string> entries) => "{" + string.Concat(entries) + "}";

    /// <summary>What the whole says when one node says something else.</summary>
    private static string Said(YamlNode root, YamlNode changed, string said) => ReferenceEquals(root, changed) ? said : root switch
    {
        YamlMap map => InBraces(map.Entries.Select(e => Nodes.Text(e.Key) + "=" + Said(e.Value, changed, said))),
        YamlList list => "[" + string.Concat(list.Items.Select(i => Said(i, changed, said))) + "]",
        _ => Nodes.Said(root),
    };

    /// <summary>An entry with the blanks, comma and dash before it and all up to the next entry.</summary>
    private static (int From, int To) Around(string text, int start, int end)
    {
        while (start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] is ',' or '-' or '{' or '[' or ':')) start--;
        end = LineEnd(text, end);
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return (start, end);
    }

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    private static (int Prefix, int Suffix) Common(string a, string b)
    {
        var (prefix, suffix) = (0, 0);
        while (prefix < Math.Min(a.Length, b.Length) && a[prefix] == b[prefix]) prefix++;
        while (suffix < Math.Min(a.Length, b.Length) && a[^(suffix + 1)] == b[^(suffix + 1)]) suffix++;
        return (prefix, suffix);
    }

    /// <summary>Every third file with the line ends of Windows, so that those are kept, too.</summary>
    private static (YamlDocument Document, ImmutableArray<YamlNode> Nodes) Read(string path, int number)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Content, path));
        var bytes = System.Text.Encoding.UTF8.GetBytes(number % 3 == 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
        var document = YamlDocument.Read(path, bytes, new DiagnosticBag())!;
        return (document, [.. Nodes.All(document.Root)]);
    }

    private sealed record Case(int File, int Node, int Way, int Pick, string Key, string Value);
}
