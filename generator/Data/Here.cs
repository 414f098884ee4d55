using PlanSite.Index;
using PlanSite.Model;

namespace PlanSite.Data;

/// <summary>Where a file for machines stands, to link from it: absolute when the site's address is known, else relative to the file.</summary>
/// <param name="Site">The site.</param>
/// <param name="Address">As <see cref="Routes"/> makes it.</param>
internal readonly record struct Here(Site Site, string Address)
{
    /// <summary>From an address of the site, counted from its root without a slash before it.</summary>
    public string To(string address) => Site.BaseUrl is { } root ? XmlFile.Absolute(root, address) : Routes.Link(Address, address);

    /// <summary>An address that content gives: of this site when it begins with a slash, else as it stands.</summary>
    public string ToAddress(string address) => address.StartsWith('/') ? To(address[1..]) : address;
}
