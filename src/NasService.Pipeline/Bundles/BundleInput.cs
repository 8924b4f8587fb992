using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles;

/// <summary>The model's input: a picture made square as <paramref name="Pictures"/> says, then (pixel / 255 - mean) / std per channel.</summary>
internal sealed record BundleInput(
    string Name, ImmutableArray<BundleAxis> Shape, string Type, ImmutableArray<double> Mean, ImmutableArray<double> Std, double Scale, BundlePictures Pictures);
