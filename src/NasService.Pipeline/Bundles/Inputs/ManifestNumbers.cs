using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Numbers of a manifest's <c>input</c>.</summary>
internal static class ManifestNumbers
{
    public static ImmutableArray<double> Of(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetDouble())];

    /// <summary>Its name, shape and type.</summary>
    public static TensorSpec Spec(JsonElement input) => new(
        input.GetProperty("name").GetString()!,
        new TensorShape([.. input.GetProperty("shape").EnumerateArray().Skip(1).Select(a => a.GetInt32())]),
        input.GetProperty("type").GetString() == "int64" ? ElementType.Integer : ElementType.Float);

    /// <summary>Its <c>mean</c> and <c>std</c>.</summary>
    public static NormalisationDefinition Normalise(JsonElement input) => new(Of(input.GetProperty("mean")), Of(input.GetProperty("std")));
}
