using System.Globalization;
using System.Text;
using System.Xml;

namespace PlanSite.Data;

/// <summary>Writes XML the same on every machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    /// <summary>Elements left open are closed.</summary>
    public static byte[] Write(Action<XmlWriter> body)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            body(xml);
            xml.WriteEndDocument();
        }
        return bytes.ToArray();
    }

    /// <summary>An address in full; characters outside ASCII are encoded.</summary>
    /// <param name="root">Address of the site, with a closing slash.</param>
    /// <param name="address">From the root of the site.</param>
    public static string Absolute(string root, string address) => new Uri(new Uri(root), address).AbsoluteUri;

    /// <summary>ISO date: 2023-08-31.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Midnight in Japan, for formats that want a time.</summary>
    public static string Midnight(DateOnly date) => Day(date) + "T00:00:00+09:00";
}
