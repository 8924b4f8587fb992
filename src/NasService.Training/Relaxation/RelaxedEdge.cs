using System.Collections.Immutable;

namespace NasService.Training.Relaxation;

/// <summary>One place of a network that is a mixture of choices while it is trained.</summary>
/// <param name="Name">Of the block, or of the depth's dimension.</param>
/// <param name="Choices">In the order of the edge's weights.</param>
internal sealed record RelaxedEdge(string Name, ImmutableArray<RelaxedChoice> Choices);
