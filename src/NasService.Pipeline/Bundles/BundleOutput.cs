using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles;

internal sealed record BundleOutput(string Name, ImmutableArray<BundleAxis> Shape, string Type);
