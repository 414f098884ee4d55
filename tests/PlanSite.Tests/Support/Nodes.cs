using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Load;

namespace PlanSite.Tests.Support;

/// <summary>Finds and compares nodes of YAML, by ways of its own.</summary>
internal static class Nodes
{
    /// <summary>All YAML files below content/, relative to it.</summary>
    public static ImmutableArray<string> ContentFiles() =>
        [.. Directory.GetFiles(Repository.Content, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Content, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <param name="path">Keys and numbers of entries from 0, between slashes; empty for the node itself.</param>
    public static YamlNode At(YamlNode node, string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(node, (n, step) => n is YamlMap map ? map[step]! : ((YamlList)n).Items[Number(step)]);

    public static int Number(string step) => int.Parse(step, CultureInfo.InvariantCulture);

    /// <summary>The node and everything in it.</summary>
    public static IEnumerable<YamlNode> All(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => All(e.Value)).Prepend(node),
        YamlList list => list.Items.SelectMany(All).Prepend(node),
        _ => [node],
    };

    public static bool Same(YamlNode? a, YamlNode? b) => a is not null && b is not null && Said(a) == Said(b);

    /// <summary>All that a node says, apart from where and how.</summary>
    public static string Said(YamlNode node) => node switch
    {
        YamlMap map => "{" + string.Join("", map.Entries.Select(e => Text(e.Key) + "=" + Said(e.Value))) + "}",
        YamlList list => "[" + string.Join("", list.Items.Select(Said)) + "]",
        YamlScalar { IsNull: true } => "null;",
        _ => Text(((YamlScalar)node).Value),
    };

    public static string Text(string value) => $"{value.Length}:{value};";
}
