using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanSite.Compute;
using PlanSite.Index;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Data;

/// <summary>plan.json and the JSON Schema that describes it.</summary>
internal static class PlanJson
{
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Converters =
        {
            new ExactDecimal(), Words<Status>(), Words<Deciding>(), Words<Change>(), Words<Way>(), Words<StepTiming>(), Words<Direction>(),
            Words<RateKind>(), Words<TargetBasis>(), Words<ReachedBasis>(), Words<DownFormula>(), Words<JudgedValue>(), Words<ValueKind>(),
            Words<Bound>(), Words<WishDirection>(), Words<LevelRole>(), Words<MoneyKind>(), Words<EffectKind>(), Words<PublishedTotalKind>(),
        },
    };

    /// <summary>The words of an enumeration: <c>not_due</c>.</summary>
    private static JsonStringEnumConverter<T> Words<T>()
        where T : struct, Enum => new(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

    /// <summary>plan.json as UTF-8; equal plans give equal bytes.</summary>
    public static byte[] Of(PlanModel model) => JsonSerializer.SerializeToUtf8Bytes(PlanDocuments.Of(model), PlanJsonShape.Written.PlanDocument);

    /// <summary>The JSON Schema of plan.json. It stands in a file; a test proves that it describes <see cref="PlanDocument"/>.</summary>
    public static byte[] Schema()
    {
        using var stream = typeof(PlanJson).Assembly.GetManifestResourceStream("PlanSite.Data.plan.schema.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Writes every digit and no closing zeros, so that equal numbers give equal bytes.</summary>
    private sealed class ExactDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(Format.Machine(value));
    }
}

/// <summary>Made by the compiler, because a build has no time to look types up at run time.</summary>
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class PlanJsonShape : JsonSerializerContext
{
    public static PlanJsonShape Written { get; } = new(PlanJson.Options());
}
