using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>How the pictures that the figures are of were made.</summary>
/// <param name="Scale">Times that the picture becomes as high and wide.</param>
/// <param name="Filter">What made the small pictures of the large ones.</param>
/// <param name="Background">Red, green and blue that transparent pixels are laid over.</param>
/// <param name="Patch">Side of the squares that the network was trained on.</param>
internal sealed record BundlePairs(int Scale, string Filter, ImmutableArray<int> Background, int Patch);
