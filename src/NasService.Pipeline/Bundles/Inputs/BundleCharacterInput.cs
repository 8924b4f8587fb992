using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Characters of a text, made as <paramref name="Characters"/> says.</summary>
/// <param name="Name">Of the input.</param>
/// <param name="Shape">Likewise.</param>
/// <param name="Type">Likewise.</param>
/// <param name="Characters">How a text becomes numbers.</param>
internal sealed record BundleCharacterInput(string Name, ImmutableArray<BundleAxis> Shape, string Type,
    BundleCharacters Characters) : BundleInput(Name, Shape, Type);
