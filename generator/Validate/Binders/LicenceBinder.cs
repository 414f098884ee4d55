using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads terms of use: of the site, of a plan whose terms differ, of a source document.</summary>
internal static class LicenceBinder
{
    /// <summary>Null when none are given.</summary>
    public static Licence? Bind(MapReader<LicenceShape>? map) =>
        map is null ? null : new Licence(map.RequiredText(LicenceShape.Name), AddressKeys.Link(map, LicenceShape.Url));
}
