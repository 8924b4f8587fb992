using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Jobs;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Numbers of a manifest's <c>input</c>.</summary>
internal static class ManifestNumbers
{
    public static ImmutableArray<double> Of(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetDouble())];

    /// <summary>Its <c>mean</c> and <c>std</c>.</summary>
    public static NormalisationDefinition Normalise(JsonElement input) => new(Of(input.GetProperty("mean")), Of(input.GetProperty("std")));
}
