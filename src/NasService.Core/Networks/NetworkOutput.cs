namespace NasService.Core.Networks;

/// <summary>What a network gives.</summary>
/// <param name="Spec">Its name in an exported file, and its shape.</param>
/// <param name="Node">The node that makes it.</param>
public sealed record NetworkOutput(TensorSpec Spec, string Node);
