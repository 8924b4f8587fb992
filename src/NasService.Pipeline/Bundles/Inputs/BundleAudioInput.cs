using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Frames of a recording, made as <paramref name="Audio"/> says, then (log-mel - mean) / std per band.</summary>
internal sealed record BundleAudioInput(
    string Name, ImmutableArray<BundleAxis> Shape, string Type, ImmutableArray<double> Mean, ImmutableArray<double> Std, BundleAudio Audio)
    : BundleInput(Name, Shape, Type);
