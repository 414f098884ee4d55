using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Edit;
using PlanSite.Load;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Edit;

/// <summary>Small texts before and after.</summary>
internal static class Edits
{
    public static string After(string before, params Func<YamlNode, YamlEdit>[] edits) => After(Document(before), edits).Text;

    public static YamlDocument After(YamlDocument before, params Func<YamlNode, YamlEdit>[] edits) => before.Apply([.. edits.Select(e => e(before.Root))]);

    public static YamlDocument Document(string text) => YamlDocument.Read("a.yaml", Encoding.UTF8.GetBytes(text), new DiagnosticBag())!;

    public static Func<YamlNode, YamlEdit> Set(string path, NewNode value) => root => new SetValue(Nodes.At(root, path), value);

    public static Func<YamlNode, YamlEdit> Add(string path, string key, NewNode value, string? after = null) =>
        root => new AddKey(Nodes.At(root, path), key, value) { After = after };

    public static Func<YamlNode, YamlEdit> AddItem(string path, NewNode value) => root => new AddItem(Nodes.At(root, path), value);

    public static Func<YamlNode, YamlEdit> Rename(string path, string name) => root => new RenameKey((YamlMap)Nodes.At(root, Above(path)), Last(path), name);

    public static Func<YamlNode, YamlEdit> Remove(string path) => root => Nodes.At(root, Above(path)) switch
    {
        YamlList list => new RemoveItem(list, Nodes.Number(Last(path))),
        var map => new RemoveKey((YamlMap)map, Last(path)),
    };

    private static string Above(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";

    private static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];
}
