namespace PlanSite.Tests.Release;

/// <summary>The terms of everybody else whose work is part of the program, as one text that goes with it.</summary>
internal static class Notices
{
    private static readonly string Rule = new('=', 80);

    /// <param name="textOf">The whole licence of a package by its id, copyright line first; null when nobody has looked it up.</param>
    public static string Of(IEnumerable<ShippedPackage> packages, Func<string, string?> textOf) =>
        "PlanSite is published together with the libraries below, under these terms.\n"
        + "A release that carries .NET itself (Microsoft, MIT) brings its terms and notices in the folder licences/.\n" + string.Concat(
            packages.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => Entry(p, textOf(p.Id)
                ?? throw new InvalidOperationException($"No licence of {p.Id}: take it from {p.Website} into Release/Licences/{p.Id}.txt."))));

    private static string Entry(ShippedPackage package, string text) =>
        $"\n{Rule}\n{package.Id} {package.Version}, {package.Website}\n{package.Authors}, {package.Licence}\n{Rule}\n\n{text.Trim()}\n";
}
