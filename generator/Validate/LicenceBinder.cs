using PlanSite.Model;

namespace PlanSite.Validate;

/// <summary>Reads terms of use: of the site, of a plan whose terms differ, of a source document.</summary>
internal static class LicenceBinder
{
    /// <summary>Null when none are given.</summary>
    public static Licence? Bind(MapReader map)
    {
        if (map.Map("licence") is not { } licence) return null;
        var read = new Licence(licence.RequiredText("name"), Addresses.Link(licence, "url"));
        licence.Done();
        return read;
    }

    public static Licence Required(MapReader map)
    {
        if (map.Node("licence") is null) map.ReportMissing("licence");
        return Bind(map) ?? new Licence("", null);
    }
}
