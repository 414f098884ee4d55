using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanSite.Data;

/// <summary>JSON as files of the site have it: readable by people, with Japanese left as it is, and the same bytes on every system.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8 without a mark.</summary>
    public static byte[] Of(JsonObject json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options)) json.WriteTo(writer);
        return bytes.WrittenSpan.ToArray();
    }
}
