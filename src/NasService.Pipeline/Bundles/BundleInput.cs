using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NasService.Pipeline.Bundles;

/// <summary>A model's input. What is done to a sample before the model reads it is told by the record of its kind of data.</summary>
/// <param name="Name">In the file.</param>
/// <param name="Shape">The batch first.</param>
/// <param name="Type">Of its numbers.</param>
[JsonConverter(typeof(BundleInputConverter))]
internal abstract record BundleInput(
    [property: JsonPropertyOrder(-3)] string Name,
    [property: JsonPropertyOrder(-2)] ImmutableArray<BundleAxis> Shape,
    [property: JsonPropertyOrder(-1)] string Type);
