namespace NasService.Core.Blocks;

/// <summary>A layer with a bit gene of its own where the policy's granularity is <c>layer</c>.</summary>
/// <param name="Name">Short, within the block.</param>
/// <param name="When">It is there, and its gene with it, only then; null: always.</param>
public sealed record QuantizedLayer(string Name, KeyCondition? When = null);
