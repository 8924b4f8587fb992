using System.Collections.Immutable;

namespace NasService.Worker.Bundles;

internal sealed record BundleOutput(string Name, ImmutableArray<BundleAxis> Shape, string Type);
