using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Search;

/// <summary>
/// A part of the index as a classic script that hands its data to the page: <c>planSearch("name",…);</c>. Scripts load from any
/// address and from a disk, where browsers forbid <c>fetch</c>, and obey the strictest content security policy.
/// </summary>
internal static class ScriptFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="name">What the page knows the data by.</param>
    /// <param name="write">Writes one JSON value.</param>
    public static byte[] Of(string name, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("planSearch(\""u8);
        bytes.Write(System.Text.Encoding.ASCII.GetBytes(name));
        bytes.Write("\","u8);
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        bytes.Write(");\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>An array of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
