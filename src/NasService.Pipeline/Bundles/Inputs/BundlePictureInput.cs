using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>A picture made square as <paramref name="Pictures"/> says, then (pixel / 255 - mean) / std per channel.</summary>
internal sealed record BundlePictureInput(
    string Name, ImmutableArray<BundleAxis> Shape, string Type, ImmutableArray<double> Mean, ImmutableArray<double> Std, double Scale, BundlePictures Pictures)
    : BundleInput(Name, Shape, Type);
