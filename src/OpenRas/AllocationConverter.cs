using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenRas;

/// <summary>Writes an allocation as the contract does, so that a web service returns what the tool prints.</summary>
internal sealed class AllocationConverter : JsonConverter<Allocation>
{
    public override void Write(Utf8JsonWriter writer, Allocation value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToJson());

    /// <summary>A result is read by its answers, with <c>ParseAnswers</c>.</summary>
    public override Allocation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An allocation is calculated and not read. ParseAnswers reads the answers of a result.");
}
