using System.Collections.Immutable;

namespace NasService.Core.Blocks;

/// <summary>A layer with a bit gene of its own where the policy's granularity is <c>layer</c>.</summary>
/// <param name="Name">Short, within the block.</param>
/// <param name="When">It is there, and its gene with it, only while all of these hold.</param>
public sealed record QuantizedLayer(string Name, params ImmutableArray<KeyCondition> When);
