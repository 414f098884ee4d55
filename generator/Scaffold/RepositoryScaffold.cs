using System.Text;
using PlanSite.Edit;

namespace PlanSite.Scaffold;

/// <summary>A repository of its own for the content of a municipality: content, theme, workflows, guide. Its files ship with the program.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="City">Who publishes.</param>
/// <param name="Program">Where the program of its workflows comes from: owner/name@commit; null leaves the place open.</param>
public sealed record RepositoryScaffold(string Title, string City, string? Program)
{
    private const string Prefix = "PlanSite.Scaffold.Repository/";

    private const string Open = "OWNER/PLANSITE";

    private const string OpenCommit = "COMMIT";

    /// <summary>The files, from the repository's top on.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        var assembly = typeof(RepositoryScaffold).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name[Prefix.Length..].Replace('\\', '/'), Filled(reader.ReadToEnd().ReplaceLineEndings("\n")));
        }
    }

    private string Filled(string text)
    {
        var filled = text.Replace("{{title}}", ScalarWriter.Write(Title, ScalarPlace.Value), StringComparison.Ordinal)
            .Replace("{{city}}", ScalarWriter.Write(City, ScalarPlace.Value), StringComparison.Ordinal);
        return Program?.Split('@') is not [var repository, var commit] ? filled
            : filled.Replace(Open, repository, StringComparison.Ordinal).Replace("@" + OpenCommit, "@" + commit, StringComparison.Ordinal);
    }
}
