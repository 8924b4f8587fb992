using System.Collections.Immutable;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Words of a sentence, made as <paramref name="Text"/> says, beside what else the model reads.</summary>
/// <param name="Name">Of the words.</param>
/// <param name="Shape">Of each input.</param>
/// <param name="Type">Likewise.</param>
/// <param name="Mask">Name of the input that says which tokens are there.</param>
/// <param name="Segments">Name of the input that says which sentence a token is of; null: there is one sentence.</param>
/// <param name="Text">How sentences become words.</param>
internal sealed record BundleTextInput(string Name, ImmutableArray<BundleAxis> Shape, string Type, string Mask, string? Segments, BundleText Text) : BundleInput(Name, Shape, Type);
