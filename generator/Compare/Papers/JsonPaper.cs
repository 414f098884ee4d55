using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Compare;

/// <summary>For programs. What is missing is left out.</summary>
internal static class JsonPaper
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole text.</summary>
    public static string Of(Paper paper)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("former", paper.Former);
            json.WriteString("now", paper.Now);
            List(json, "changes", paper.Differences.Changes);
            List(json, "consequences", paper.Differences.Consequences);
            json.WriteStartArray("missing_corrections");
            foreach (var correction in paper.Corrections) json.WriteStringValue(correction.Line.Trim());
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<SiteChange> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes) One(json, change);
        json.WriteEndArray();
    }

    private static void One(Utf8JsonWriter json, SiteChange change)
    {
        var spot = change.Spot;
        json.WriteStartObject();
        json.WriteString("kind", KindOf(change.Kind));
        Given(json, "plan", spot.Plan);
        Given(json, "node", spot.Node?.ToString());
        Given(json, "part", spot.Part);
        if (spot.Year is { } year) json.WriteNumber("year", year.Start);
        json.WriteString("what", change.What);
        Given(json, "before", change.Before);
        Given(json, "after", change.After);
        if (change.Judged is { } judged) Result(json, judged);
        if (change.IsLoss) json.WriteBoolean("loss", true);
        if (change.NeedsCorrection) json.WriteBoolean("needs_correction", true);
        Given(json, "declared", change.Declared);
        json.WriteString("sentence", ChangeText.Sentence(change));
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, JudgedChange judged)
    {
        json.WriteStartObject("result");
        json.WriteString("rate", judged.Rate);
        Given(json, "rate_before", judged.Before?.Percent);
        Given(json, "rate_after", judged.After?.Percent);
        Given(json, "status_before", judged.Before?.Status);
        Given(json, "status_after", judged.After?.Status);
        json.WriteEndObject();
    }

    private static void Given(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }

    private static string KindOf(ChangeKind kind) => kind is ChangeKind.RollUp ? "roll_up" : kind.ToString().ToLowerInvariant();
}
