using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>A small picture of any size, red, green and blue from 0 to 1.</summary>
internal sealed record BundlePairInput(string Name, ImmutableArray<BundleAxis> Shape, string Type, BundlePairs Pairs) : BundleInput(Name, Shape, Type);
