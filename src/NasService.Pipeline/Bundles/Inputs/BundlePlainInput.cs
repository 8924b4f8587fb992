using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Samples of a kind that nothing more is known of.</summary>
internal sealed record BundlePlainInput(string Name, ImmutableArray<BundleAxis> Shape, string Type) : BundleInput(Name, Shape, Type);
